// What an adapter of one's own is made of: `loyalty-elements/adapter`. One place for those who write one elsewhere.
export { contractCapabilities, type Adapter, type Capabilities } from '../client/adapter.js';
export {
  query,
  segment,
  type Call,
  type Caller,
  type Endpoint,
  type EndpointRequest,
  type Exchanges,
  type Sequence,
} from '../client/endpoint.js';
export { listCases } from '../client/resources/cases.js';
export { estimateEarnings, getReferral, listEarningRules } from '../client/resources/earning.js';
export { submitFeedback } from '../client/resources/feedback.js';
export { getMember } from '../client/resources/member.js';
export { getProgram } from '../client/resources/program.js';
export { cancelRedemption, listRedemptions } from '../client/resources/redemption-history.js';
export { findRedemption, previewRedemption, redeem, type RedemptionRequest } from '../client/resources/redemptions.js';
export { listRewards } from '../client/resources/rewards.js';
export { listDueSurveys, submitSurveyResponse } from '../client/resources/surveys.js';
export { listTransactions } from '../client/resources/transactions.js';
export { LoyaltyError, type LoyaltyErrorCode } from '../domain/errors.js';
export { reachOf, type ReachOptions } from './reach.js';
export { asAgreed } from './wire/agreed.js';
export { byName, composed, translated, voice } from './wire/endpoints.js';
export { at, each, fields, items, money, number, text, type Fields } from './wire/reading.js';
export { refusals } from './wire/refusals.js';
export { serverOnly } from './wire/server-only.js';
