import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Kysely } from 'kysely';
import type { Fetch } from '../../src/conformance/subject.js';
import type { Api, ApiContext, ApiEnv } from './api-env.js';
import { uploadBytes } from './attachments.js';
import { createFaults } from './faults.js';
import { isMultipart } from './feedback-body.js';
import { problemAnswer, Refusal } from '../../src/server/refusal.js';
import { asResponse } from './as-response.js';
import { loadProgramme } from './programme.js';
import { requestId } from './request-id.js';
import { demoRoutes } from './routes/demo.js';
import { earningRoutes } from './routes/earning.js';
import { faultRoutes } from './routes/faults.js';
import { feedbackRoutes } from './routes/feedback.js';
import { memberRoutes } from './routes/member.js';
import { programRoutes } from './routes/program.js';
import { redemptionRoutes } from './routes/redemptions.js';
import { rewardRoutes } from './routes/rewards.js';
import { surveyRoutes } from './routes/surveys.js';
import type { Schema } from './schema.js';
import { unknownRoute } from './unknown-route.js';

const bodyBytes = 64 * 1024;

export interface ApiOptions {
  readonly db: Kysely<Schema>;
  /** Signs member tokens; at least 32 bytes. */
  readonly secret: string;
  /** Default: the system's clock. */
  readonly clock?: () => Date;
  /** Opens `/demo/faults`, by which tests plan failures. Default false. */
  readonly faults?: boolean;
  /** Routes that stand before the usual ones, and may ask those: a vendor in place of the demo's own programme. */
  readonly instead?: (api: Api, own: Fetch) => Hono<ApiEnv>;
  /** Told of every unexpected error, which the caller of the API sees only as a 500. Default: standard error. */
  readonly onError?: (error: unknown, requestId: string) => void;
}

/**
 * The demo's API: the contract under `/api/{programme}` for every programme in the database, and the demo's own routes
 * under `/demo/{programme}`.
 */
export function createApi({
  db,
  secret,
  clock = () => new Date(),
  faults = false,
  instead,
  onError = (error, id) => console.error(id, error),
}: ApiOptions): Hono<ApiEnv> {
  if (new TextEncoder().encode(secret).length < 32) throw new RangeError('The secret needs at least 32 bytes');
  const api: Api = { db, clock, key: { secret, clock }, faults: createFaults() };
  const app = new Hono<ApiEnv>();

  app.use(requestId);
  const small = bodyLimit({ maxSize: bodyBytes, onError: tooLarge });
  const large = bodyLimit({ maxSize: uploadBytes, onError: tooLarge });
  const isUpload = (c: ApiContext) => isMultipart(c) && c.req.path.endsWith('/feedback');
  app.use((c, next) => (isUpload(c) ? large : small)(c, next));
  app.onError((error, c) => {
    const refusal = error instanceof Refusal ? error : new Refusal('server', 'Internal error');
    if (refusal !== error) onError(error, c.var.requestId);
    const { headers, ...answer } = problemAnswer(refusal);
    return asResponse({ ...answer, headers: { ...headers, 'x-request-id': c.var.requestId } });
  });

  if (faults) app.route('/demo/faults', faultRoutes(api));
  app.use('/:area{api|demo}/:programme/*', async (c, next) => {
    c.set('programme', await loadProgramme(db, c.req.param('programme')));
    await next();
    // A code that can be spent is not left on a device.
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
  });
  if (instead) {
    const own = createApi({ db, secret, clock, faults, onError });
    app.route(
      '/',
      instead(api, async (url, init) => own.request(url, init)),
    );
  }
  const routes = [
    programRoutes,
    memberRoutes,
    rewardRoutes,
    redemptionRoutes,
    earningRoutes,
    surveyRoutes,
    feedbackRoutes,
  ];
  for (const make of routes) app.route('/api/:programme', make(api));
  app.route('/demo/:programme', demoRoutes(api));
  // A route, not `notFound`: that one is not taken along where this app is mounted in another.
  app.all('/:area{api|demo}/*', (c) => unknownRoute(app, c));
  return app;
}

function tooLarge(): never {
  throw new Refusal('invalid-request', 'The body is too large', {
    status: 413,
    headers: { Connection: 'close' },
  });
}
