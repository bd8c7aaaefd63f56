import { Refusal } from './refusal.js';

/** Operations of the contract that the handler answers, by method and by the end of the path. */
const routes = [
  ['GET', /\/program$/, 'program.get'],
  ['GET', /\/member$/, 'member.get'],
  ['GET', /\/rewards$/, 'rewards.list'],
  ['POST', /\/redemptions\/preview$/, 'redemptions.preview'],
  ['POST', /\/redemptions$/, 'redemptions.create'],
  ['GET', /\/redemptions$/, 'redemptions.list'],
  ['DELETE', /\/redemptions\/([^/]+)$/, 'redemptions.cancel'],
  ['GET', /\/transactions$/, 'transactions.list'],
  ['GET', /\/earning-rules$/, 'earning-rules.list'],
  ['GET', /\/referral$/, 'referral.get'],
  ['POST', /\/earnings\/estimate$/, 'earnings.estimate'],
  ['GET', /\/surveys\/due$/, 'surveys.due'],
  ['PUT', /\/survey-responses\/([^/]+)$/, 'survey-responses.put'],
  ['POST', /\/feedback$/, 'feedback.create'],
  ['GET', /\/cases$/, 'cases.list'],
] as const;

export type Operation = (typeof routes)[number][2];

export interface Route {
  readonly operation: Operation;
  /** The part of the path that stands for an id; empty where there is none. */
  readonly id: string;
}

/** Methods that some route has, for preflights. */
export const methods: readonly string[] = [...new Set(routes.map(([method]) => method))];

/**
 * What is asked for. Only the end of the path is looked at, so that the handler may be mounted anywhere.
 *
 * @throws Refusal 404, or 405 where there is another method.
 */
export function routeOf(method: string, pathname: string): Route {
  const here = routes.filter(([, path]) => path.test(pathname));
  const found = here.find(([wanted]) => wanted === method);
  if (found) return { operation: found[2], id: decoded(found[1].exec(pathname)?.[1] ?? '') };
  if (here.length === 0) throw new Refusal('not-found', 'There is no such path');
  const allow = here.map(([wanted]) => wanted).join(', ');
  throw new Refusal('invalid-request', `${method} is not for this path`, { status: 405, headers: { allow } });
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new Refusal('not-found', 'There is no such path');
  }
}
