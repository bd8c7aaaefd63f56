import { Refusal, type Answer } from './answer.js';
import type { Route } from './call.js';
import { createFeedback, getCase, listCases } from './cases.js';
import { estimateEarnings, getReferral, listEarningRules } from './earning.js';
import { getMember, getProgram, listTransactions } from './membership.js';
import { cancelRedemption, createRedemption, listRedemptions, previewRedemption } from './redemptions.js';
import { listRewards } from './rewards.js';
import { getResults, listDueSurveys, putResponse } from './surveys.js';

interface Entry {
  readonly route: Route;
  /** `Cache-Control`; such an answer has an `ETag` as well. */
  readonly cache?: string;
}

const own = 'private, no-cache';

/** The operations of the contract. `{id}` stands for one segment; the first that fits is taken. */
const table: readonly (readonly [name: string, entry: Entry])[] = [
  ['GET /program', { route: getProgram, cache: 'max-age=300, stale-while-revalidate=86400' }],
  ['GET /member', { route: getMember, cache: own }],
  ['GET /rewards', { route: listRewards, cache: own }],
  ['POST /redemptions/preview', { route: previewRedemption }],
  ['POST /redemptions', { route: createRedemption }],
  ['GET /redemptions', { route: listRedemptions }],
  ['DELETE /redemptions/{id}', { route: cancelRedemption }],
  ['GET /transactions', { route: listTransactions }],
  ['GET /earning-rules', { route: listEarningRules, cache: own }],
  ['GET /referral', { route: getReferral }],
  ['POST /earnings/estimate', { route: estimateEarnings }],
  ['GET /surveys/due', { route: listDueSurveys, cache: own }],
  ['PUT /survey-responses/{id}', { route: putResponse }],
  ['GET /survey-results/{id}', { route: getResults }],
  ['POST /feedback', { route: createFeedback }],
  ['GET /cases', { route: listCases }],
  ['GET /cases/{id}', { route: getCase }],
];

const notFound: Entry = {
  route: (): Answer => {
    throw new Refusal('not-found', 'No such operation');
  },
};

/** The route of a call and the id in its path. */
export function routeOf(method: string, pathname: string): readonly [entry: Entry, id: string] {
  const call = `${method} ${pathname}`;
  for (const [name, entry] of table) {
    const [before = '', after] = name.split('{id}');
    if (after === undefined && call === name) return [entry, ''];
    const id = call.slice(before.length);
    if (after !== undefined && call.startsWith(before) && /^[^/]+$/.test(id)) return [entry, decodeURIComponent(id)];
  }
  return [notFound, ''];
}
