// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.
export { LoyaltyCesSurvey } from './react/ces-survey.js';
export { LoyaltyCsatSurvey } from './react/csat-survey.js';
export { LoyaltyExpectationSurvey } from './react/expectation-survey.js';
export { LoyaltyFeedbackForm } from './react/feedback-form.js';
export { LoyaltyNpsSurvey } from './react/nps-survey.js';
export { LoyaltyPointsBadge } from './react/points-badge.js';
export { LoyaltyProvider } from './react/provider.js';
export { LoyaltyRewardsList } from './react/rewards-list.js';
export { LoyaltyTierProgress } from './react/tier-progress.js';
export { LoyaltyYourRewards } from './react/your-rewards.js';
