import type { Endpoint } from '../client/endpoint.js';
import { listCases } from '../client/resources/cases.js';
import { estimateEarnings, getReferral, listEarningRules } from '../client/resources/earning.js';
import { submitFeedback } from '../client/resources/feedback.js';
import { getMember } from '../client/resources/member.js';
import { getProgram } from '../client/resources/program.js';
import { cancelRedemption, listRedemptions } from '../client/resources/redemption-history.js';
import { findRedemption, previewRedemption, redeem } from '../client/resources/redemptions.js';
import { listRewards } from '../client/resources/rewards.js';
import { listDueSurveys, submitSurveyResponse } from '../client/resources/surveys.js';
import { listTransactions } from '../client/resources/transactions.js';

const answerId = 'a2a2a2a2-0000-4000-8000-000000000001';

/** An operation of the kit, as the suite calls it. */
export interface Operation {
  readonly call: Endpoint<never, unknown>;
  readonly params: unknown;
  readonly kind: 'read' | 'page' | 'write';
}

const operation = <P, T>(call: Endpoint<P, T>, kind: Operation['kind'], params: P): Operation => ({
  call,
  params,
  kind,
});

/** Every operation that an adapter may have, in the order in which the table shows them. */
export const operations: readonly Operation[] = [
  operation(getProgram, 'read', undefined),
  operation(getMember, 'read', undefined),
  operation(listRewards, 'page', {}),
  operation(previewRedemption, 'read', { rewardId: '' }),
  operation(redeem, 'write', { rewardId: '' }),
  operation(findRedemption, 'read', { idempotencyKey: '' }),
  operation(listRedemptions, 'page', {}),
  operation(cancelRedemption, 'write', { id: '' }),
  operation(listTransactions, 'page', {}),
  operation(listEarningRules, 'read', undefined),
  operation(getReferral, 'read', undefined),
  operation(estimateEarnings, 'read', {
    lines: [{ id: 'tea', quantity: 2, total: { amount: 2400, currency: 'USD' } }],
  }),
  operation(listDueSurveys, 'read', undefined),
  operation(submitSurveyResponse, 'write', {
    ...{ id: answerId, surveyId: 'after-purchase', revision: 1, score: 9, state: 'complete', locale: 'en' },
    ...{ clientTime: '2026-01-02T03:04:05Z', elapsedMs: 4000 },
  }),
  operation(submitFeedback, 'write', { id: answerId, kind: 'idea', message: 'More tea.' }),
  operation(listCases, 'page', {}),
];
