import type { Adapter } from '../client/adapter.js';
import type { Caller } from '../client/endpoint.js';
import { newId } from '../client/new-id.js';
import type { Program } from '../domain/program.js';
import type { AnswerStore } from './answers.js';
import { backendOf } from './backend.js';
import { isMultipart } from './body.js';
import { corsOf, type CorsOptions } from './cors.js';
import { memoryKeys, type KeyStore } from './key-store.js';
import { requestCounter, type Limits } from './limits.js';
import { faultOf, warnOfFaults, warnOfForgetting, type LogLine } from './log.js';
import { read } from './reads.js';
import { problemAnswer, Refusal, refusalFor, type Answer } from './refusal.js';
import { routeOf } from './routes.js';
import { uploadPatience, write, type WriteContext } from './writes.js';

export interface LoyaltyFetchOptions {
  /** The backend, from `loyalty-elements/adapters/…`. Its secrets stay here. */
  readonly adapter: Adapter;
  /**
   * The member whose request this is, proved by the shop's own session or by a token that is verified; null for a guest.
   * Where it throws, the request is answered with 401 or, for what is no `LoyaltyError`, with 500.
   */
  readonly identify: (request: Request) => Caller | null | Promise<Caller | null>;
  /**
   * Where keys and first answers are kept. Default: in the memory of this process, which a second server does not see and a
   * restart forgets. Where the backend knows no keys of its own, a wish would be redeemed twice then: of that the console
   * warns once, unless a store is given.
   */
  readonly idempotency?: KeyStore;
  /** Takes survey answers and feedback where the backend has no place for them. Default: the backend takes them. */
  readonly answers?: AnswerStore;
  readonly limits?: Limits;
  /**
   * Languages the backend answers in: `['en', 'de']`. What everybody is told alike is asked in one of them, and kept once for
   * each; none is for a backend that has one language alone. Default: the one that a page prefers, whatever it is.
   */
  readonly languages?: readonly string[];
  /** Pages of other origins that may ask. Default: none. */
  readonly cors?: CorsOptions;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
  /** Told of every request when it is answered. A line names no member. Default: a warning for each 5xx. */
  readonly log?: (line: LogLine) => void;
  /**
   * Told of every error that the caller only sees as a 5xx, as it was thrown: it may hold what the backend has said of a
   * member, and does not belong in a log. Default: nobody is told.
   */
  readonly onError?: (error: unknown, requestId: string) => void;
}

/** What is learnt of a request on its way. */
interface Trace {
  sent: number;
  spared: number;
  operation?: LogLine['operation'];
  slug?: LogLine['slug'];
  fault?: LogLine['fault'];
}

/** Milliseconds that a claim outlives the longest call it was made for. */
const margin = 5000;

/**
 * The kit's own contract on the merchant's server: `Request` in, `Response` out, with a backend of any kind behind it.
 *
 * Mount it anywhere; only the end of a path is looked at. It never throws.
 *
 * @throws LoyaltyError `invalid-configuration`
 */
export function createLoyaltyFetch({
  adapter,
  identify,
  idempotency,
  answers,
  limits = {},
  languages,
  cors,
  now = Date.now,
  log = warnOfFaults,
  onError = () => undefined,
}: LoyaltyFetchOptions): (request: Request) => Promise<Response> {
  const { bodyBytes = 65_536, uploadBytes = 10_485_760, backendMs = 12_000 } = limits;
  const { backendFailures: failures = 5, backendRestMs: restMs = 10_000, sharedMs = 30_000 } = limits;
  const { guestReadsPerMinute: guestReads = 120 } = limits;
  const { ask, keyFor } = backendOf(adapter, { failures, restMs, sharedMs, guestReads, languages, now });
  // A wish is found by its key here, whatever the backend knows.
  const given = ['redemptions.find', ...(answers ? ['responses.submit', 'feedback.submit'] : [])];
  const lackingIn = ({ lacks = [] }: Program) =>
    [...new Set([...(adapter.capabilities.lacks ?? []), ...lacks])].filter((each) => !given.includes(each));
  const origins = corsOf(cors);
  const keys = idempotency ?? memoryKeys();
  const { idempotency: known, lacks: lacking = [] } = adapter.capabilities;
  if (!idempotency && known === 'none' && !lacking.includes('redemptions.create')) warnOfForgetting(adapter.name);
  const count = requestCounter(limits, now);

  async function answerTo(request: Request, trace: Trace): Promise<Answer> {
    const route = routeOf(request.method, new URL(request.url).pathname);
    trace.operation = route.operation;
    const caller = route.operation === 'program.get' ? null : await callerOf(request);
    count(request, caller);
    const deadline = AbortSignal.timeout(isMultipart(request) ? backendMs * uploadPatience : backendMs);
    const context: WriteContext = {
      ...{ ask, keyFor, keys, answers, now, bodyBytes, uploadBytes, lackingIn },
      capabilities: adapter.capabilities,
      patience: backendMs + margin,
      // A page that goes away does not take its write back: that runs to its end, whoever waits.
      asking: {
        ...{ caller, language: request.headers.get('accept-language'), signal: deadline },
        onExchange: (how) => (trace[how] += 1),
      },
    };
    switch (route.operation) {
      case 'program.get':
      case 'member.get':
      case 'rewards.list':
      case 'redemptions.list':
      case 'transactions.list':
      case 'earning-rules.list':
      case 'referral.get':
      case 'cases.list':
      case 'surveys.due':
        return read(route.operation, request, context);
      default:
        return write(route, request, context);
    }
  }

  async function callerOf(request: Request): Promise<Caller | null> {
    const caller = await identify(request);
    // An empty id is the guest's in every store.
    if (caller?.id === '') throw new Refusal('unauthorized', 'Nobody has an empty id');
    return caller;
  }

  return async (request) => {
    const preflight = origins.preflight(request);
    if (preflight) return preflight;
    const requestId = requestIdOf(request);
    const trace: Trace = { sent: 0, spared: 0 };
    const from = now();
    const answer = await answerTo(request, trace).catch((error: unknown) => {
      const refusal = refusalFor(error);
      trace.slug = refusal.slug;
      if (refusal.status >= 500) trace.fault = faultOf(refusal);
      if (refusal.status >= 500) onError(error, requestId);
      return problemAnswer(refusal);
    });
    const { status } = answer;
    const at = new Date(from).toISOString();
    log({ ...{ at, requestId, method: request.method, status, ms: now() - from }, ...trace });
    const headers = new Headers({ 'cache-control': 'no-store', ...answer.headers });
    headers.set('x-request-id', requestId);
    headers.set('x-content-type-options', 'nosniff');
    origins.expose(request, headers);
    return new Response(answer.status === 304 ? null : answer.body, { status: answer.status, headers });
  };
}

/** A sane one of the request is kept, so that one id follows a call everywhere. */
function requestIdOf({ headers }: Request): string {
  const asked = headers.get('x-request-id') ?? '';
  return /^[\w.:-]{1,128}$/.test(asked) ? asked : newId();
}
