// The public API. Importing it registers nothing.
export { LoyaltyFeedbackForm, type FeedbackSentDetail } from './elements/feedback-form/feedback-form.js';
export { LoyaltyNpsSurvey } from './elements/nps-survey/nps-survey.js';
export type {
  SurveyAnsweredDetail,
  SurveyDismissedDetail,
  SurveyShownDetail,
} from './elements/nps-survey/survey-events.js';
export { LoyaltyPointsBadge, type BadgeSelectDetail } from './elements/points-badge/points-badge.js';
export { LoyaltyProvider } from './elements/provider/provider.js';
export type { RedeemDetail, RedeemedDetail } from './elements/rewards-list/redeem-view.js';
export { LoyaltyRewardsList } from './elements/rewards-list/rewards-list.js';
export { LoyaltyTierProgress } from './elements/tier-progress/tier-progress.js';
export { LoyaltyYourRewards } from './elements/your-rewards/your-rewards.js';
export { addWords, type Catalogue, type Words } from './i18n/catalogue.js';
export { createLoyaltyClient } from './client/loyalty-client.js';
export type { ClientOptions, LoyaltyClient } from './client/client.js';
export type { Endpoint, EndpointRequest } from './client/endpoint.js';
export type { QueryState, Dehydrated } from './client/query-state.js';
export type { Send, SendOptions } from './client/send.js';
export type { GetToken, TokenReason } from './client/session.js';
export type { Transport, TransportRequest, TransportResponse } from './client/transport/transport.js';
export { LoyaltyError, type LoyaltyErrorCode, type Problem } from './domain/errors.js';
export { clientContext } from './lit/client-context.js';
export { configure, provideClient, type PageOptions } from './lit/page-client.js';
export type { LoyaltyErrorDetail } from './lit/loyalty-element.js';
export type { AnswerRejectedDetail } from './lit/page-life.js';
export type { RedemptionDetail } from './lit/issued-controller.js';
