// Made from custom-elements.json by scripts/frameworks.mjs: run `npm run frameworks`.
import type { LoyaltyCesSurvey } from '../elements/ces-survey/ces-survey.js';
import type { LoyaltyCsatSurvey } from '../elements/csat-survey/csat-survey.js';
import type { LoyaltyExpectationSurvey } from '../elements/expectation-survey/expectation-survey.js';
import type { LoyaltyFeedbackForm } from '../elements/feedback-form/feedback-form.js';
import type { LoyaltyNpsSurvey } from '../elements/nps-survey/nps-survey.js';
import type { LoyaltyPointsBadge } from '../elements/points-badge/points-badge.js';
import type { LoyaltyProvider } from '../elements/provider/provider.js';
import type { LoyaltyRewardsList } from '../elements/rewards-list/rewards-list.js';
import type { LoyaltyTierProgress } from '../elements/tier-progress/tier-progress.js';
import type { LoyaltyYourRewards } from '../elements/your-rewards/your-rewards.js';

/** Every tag of the kit: its element, the properties a page may set, the attributes that are spelt otherwise, and its events. */
export interface LoyaltyTags {
  'loyalty-ces-survey': {
    element: LoyaltyCesSurvey;
    properties:
      | 'brand'
      | 'mode'
      | 'corner'
      | 'surveyId'
      | 'survey'
      | 'trigger'
      | 'delay'
      | 'event'
      | 'sample'
      | 'digitKeys'
      | 'locale';
    attributes: { 'survey-id': 'surveyId'; 'digit-keys': 'digitKeys' };
    events:
      | 'loyalty-survey-shown'
      | 'loyalty-survey-answered'
      | 'loyalty-survey-dismissed'
      | 'loyalty-error'
      | 'loyalty-unsupported';
  };
  'loyalty-csat-survey': {
    element: LoyaltyCsatSurvey;
    properties:
      | 'subject'
      | 'mode'
      | 'corner'
      | 'surveyId'
      | 'survey'
      | 'trigger'
      | 'delay'
      | 'event'
      | 'sample'
      | 'digitKeys'
      | 'locale';
    attributes: { 'survey-id': 'surveyId'; 'digit-keys': 'digitKeys' };
    events:
      | 'loyalty-survey-shown'
      | 'loyalty-survey-answered'
      | 'loyalty-survey-dismissed'
      | 'loyalty-error'
      | 'loyalty-unsupported';
  };
  'loyalty-expectation-survey': {
    element: LoyaltyExpectationSurvey;
    properties:
      | 'subject'
      | 'mode'
      | 'corner'
      | 'surveyId'
      | 'survey'
      | 'trigger'
      | 'delay'
      | 'event'
      | 'sample'
      | 'digitKeys'
      | 'locale';
    attributes: { 'survey-id': 'surveyId'; 'digit-keys': 'digitKeys' };
    events:
      | 'loyalty-survey-shown'
      | 'loyalty-survey-answered'
      | 'loyalty-survey-dismissed'
      | 'loyalty-error'
      | 'loyalty-unsupported';
  };
  'loyalty-feedback-form': {
    element: LoyaltyFeedbackForm;
    properties:
      | 'kind'
      | 'topics'
      | 'orderNumber'
      | 'order'
      | 'orderHint'
      | 'attachments'
      | 'accept'
      | 'maxFiles'
      | 'maxFileSize'
      | 'minSeconds'
      | 'maxLength'
      | 'locale';
    attributes: {
      'order-number': 'orderNumber';
      'order-hint': 'orderHint';
      'max-files': 'maxFiles';
      'max-file-size': 'maxFileSize';
      'min-seconds': 'minSeconds';
      'max-length': 'maxLength';
    };
    events: 'loyalty-feedback-sent' | 'loyalty-error' | 'loyalty-unsupported';
  };
  'loyalty-nps-survey': {
    element: LoyaltyNpsSurvey;
    properties:
      | 'brand'
      | 'mode'
      | 'corner'
      | 'surveyId'
      | 'survey'
      | 'trigger'
      | 'delay'
      | 'event'
      | 'sample'
      | 'digitKeys'
      | 'locale';
    attributes: { 'survey-id': 'surveyId'; 'digit-keys': 'digitKeys' };
    events:
      | 'loyalty-survey-shown'
      | 'loyalty-survey-answered'
      | 'loyalty-survey-dismissed'
      | 'loyalty-error'
      | 'loyalty-unsupported';
  };
  'loyalty-points-badge': {
    element: LoyaltyPointsBadge;
    properties:
      | 'balance'
      | 'currency'
      | 'show'
      | 'details'
      | 'compact'
      | 'href'
      | 'action'
      | 'size'
      | 'member'
      | 'program'
      | 'locale';
    attributes: object;
    events: 'loyalty-badge-select' | 'loyalty-join' | 'loyalty-sign-in' | 'loyalty-error' | 'loyalty-unsupported';
  };
  'loyalty-provider': {
    element: LoyaltyProvider;
    properties: 'baseUrl' | 'token' | 'scenario' | 'adapter' | 'mapping' | 'theme' | 'locale';
    attributes: { 'base-url': 'baseUrl' };
    events: 'loyalty-error';
  };
  'loyalty-rewards-list': {
    element: LoyaltyRewardsList;
    properties:
      | 'member'
      | 'program'
      | 'controls'
      | 'category'
      | 'categories'
      | 'affordable'
      | 'query'
      | 'sort'
      | 'layout'
      | 'rewards'
      | 'pageSize'
      | 'locale';
    attributes: { 'page-size': 'pageSize' };
    events:
      | 'loyalty-redeem'
      | 'loyalty-redeemed'
      | 'loyalty-rewards-filter'
      | 'loyalty-reward-apply'
      | 'loyalty-redemption-cancelled'
      | 'loyalty-join'
      | 'loyalty-sign-in'
      | 'loyalty-error'
      | 'loyalty-unsupported';
  };
  'loyalty-tier-progress': {
    element: LoyaltyTierProgress;
    properties: 'compact' | 'layout' | 'member' | 'program' | 'locale';
    attributes: object;
    events: 'loyalty-join' | 'loyalty-sign-in' | 'loyalty-error' | 'loyalty-unsupported';
  };
  'loyalty-your-rewards': {
    element: LoyaltyYourRewards;
    properties: 'redemptions' | 'pageSize' | 'member' | 'program' | 'locale';
    attributes: { 'page-size': 'pageSize' };
    events:
      | 'loyalty-reward-apply'
      | 'loyalty-redemption-cancelled'
      | 'loyalty-join'
      | 'loyalty-sign-in'
      | 'loyalty-error'
      | 'loyalty-unsupported';
  };
}
