import type { Backend, Scene } from '../../../../src/conformance/subject.js';
import { campaignId, rate } from './programme.js';
import { openProject, type Project } from './project.js';
import { VoucherifyRefusal } from './redemptions.js';

export const keys = { applicationId: 'app-of-the-shop', secretKey: 'secret-of-the-shop' };

type Answer = (project: Project, match: readonly string[], query: URLSearchParams, body: unknown) => unknown;
const of = `^/v1/loyalties/${campaignId}`;
const member = '^/v1/loyalties/members/([^/]+)';

/** What the stand-in answers, by method and path; the parts of a path that vary are handed on. */
const answers: readonly (readonly [method: string, path: RegExp, answer: Answer])[] = [
  ['GET', new RegExp(`${of}$`), (project) => project.campaign()],
  ['GET', new RegExp(`${of}/tiers$`), (project) => project.tiers()],
  ['GET', new RegExp(`${of}/members$`), (project, _, query) => project.members(query)],
  ['GET', new RegExp(`${of}/members/([^/]+)$`), (project, [code = '']) => project.member(code)],
  ['GET', new RegExp(`${member}/tiers$`), (project, [code = '']) => project.ownTiers(code)],
  ['GET', new RegExp(`${member}/pending-points$`), (project, [code = '']) => project.pending(code)],
  ['GET', new RegExp(`${member}/rewards$`), (project, [code = '']) => project.ownRewards(code)],
  ['GET', new RegExp(`${member}/transactions$`), (project, [code = ''], query) => project.transactions(code, query)],
  ['GET', new RegExp(`${of}/rewards$`), (project, _, query) => project.assignments(query)],
  ['GET', new RegExp(`${of}/reward-assignments/([^/]+)/reward$`), (project, [id = '']) => project.details(id)],
  [
    'POST',
    new RegExp(`${of}/members/([^/]+)/redemption$`),
    (project, [code = ''], _, body) => project.redeem(code, body),
  ],
  ['GET', new RegExp(`${of}/earning-rules$`), (project, _, query) => project.rules(query)],
  ['POST', new RegExp(`${of}/qualifications$`), (project, _match, _query, body) => project.estimate(body)],
  ['GET', /^\/v1\/redemptions$/, (project, _, query) => project.made(query)],
  ['GET', /^\/v1\/redemptions\/([^/]+)$/, (project, [id = '']) => project.one(id)],
  ['POST', /^\/v1\/redemptions\/([^/]+)\/rollback$/, (project, [id = '']) => project.rollback(id)],
];

const refusal = (code: number, key: string): Response =>
  Response.json({ code, key, message: key, details: key, request_id: 'v-0' }, { status: code });

export interface VoucherifyStandIn extends Backend {
  /** Credits a paid order, in minor units of money. Gives the points. */
  readonly buy: (customer: string, total: number) => number;
}

/** Voucherify's loyalty of the first generation for one project, in this process: two members, three rewards, three tiers. */
export function voucherifyV1(scene: Scene = 'usual', now: () => number = Date.now): VoucherifyStandIn {
  const project = openProject(scene, now);
  const { cards, redemptions } = project;

  function answerTo(url: URL, method: string, body: unknown): unknown {
    for (const [verb, path, answer] of answers) {
      const match = verb === method ? path.exec(url.pathname) : null;
      if (match) return answer(project, match.slice(1).map(decodeURIComponent), url.searchParams, body);
    }
    return undefined;
  }

  return {
    redeemed: () => redemptions.made.filter(({ rolledBack }) => rolledBack === undefined).length,
    points: () => cards.get('ada')?.balance() ?? 0,
    buy: (customer, total) => {
      const points = Math.floor(total / rate.every) * rate.points;
      cards.get(customer)?.post('POINTS_ACCRUAL', points);
      return points;
    },
    fetch: (address, { method = 'GET', headers, body }) => {
      const sent = new Headers(headers);
      if (sent.get('x-app-id') !== keys.applicationId || sent.get('x-app-token') !== keys.secretKey) {
        return Promise.resolve(refusal(401, 'unauthorized'));
      }
      try {
        const json: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
        const answer = answerTo(new URL(address), method, json);
        return Promise.resolve(answer === undefined ? refusal(404, 'not_found') : Response.json(answer));
      } catch (error) {
        if (!(error instanceof VoucherifyRefusal)) throw error;
        return Promise.resolve(refusal(error.code, error.key));
      }
    },
  };
}
