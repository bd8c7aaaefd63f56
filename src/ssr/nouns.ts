import { LoyaltyError } from '../domain/errors.js';
import type { LoyaltyElement } from '../lit/loyalty-element.js';

export type Noun =
  | 'ces-survey'
  | 'csat-survey'
  | 'expectation-survey'
  | 'feedback-form'
  | 'nps-survey'
  | 'points-badge'
  | 'rewards-list'
  | 'tier-progress'
  | 'your-rewards';

interface Served {
  readonly load: () => Promise<new () => LoyaltyElement>;
  /**
   * Parts that it loads by itself when it needs them: loaded before, from where it loads them, so that what it asks for
   * comes no later than what is waited for here.
   */
  readonly parts: () => Promise<unknown>;
}

const survey = async () => (await import('../lit/survey/form-loader.js')).loadForm();
const none = () => Promise.resolve();

const elements: Readonly<Record<Noun, Served>> = {
  'ces-survey': {
    load: async () => (await import('../elements/ces-survey/ces-survey.js')).LoyaltyCesSurvey,
    parts: survey,
  },
  'csat-survey': {
    load: async () => (await import('../elements/csat-survey/csat-survey.js')).LoyaltyCsatSurvey,
    parts: survey,
  },
  'expectation-survey': {
    load: async () => (await import('../elements/expectation-survey/expectation-survey.js')).LoyaltyExpectationSurvey,
    parts: survey,
  },
  'feedback-form': {
    load: async () => (await import('../elements/feedback-form/feedback-form.js')).LoyaltyFeedbackForm,
    parts: none,
  },
  'nps-survey': {
    load: async () => (await import('../elements/nps-survey/nps-survey.js')).LoyaltyNpsSurvey,
    parts: survey,
  },
  'points-badge': {
    load: async () => (await import('../elements/points-badge/points-badge.js')).LoyaltyPointsBadge,
    parts: async () => (await import('../elements/points-badge/details-loading.js')).loadDetails(),
  },
  'rewards-list': {
    load: async () => (await import('../elements/rewards-list/rewards-list.js')).LoyaltyRewardsList,
    parts: async () => (await import('../elements/rewards-list/browse-loading.js')).loadBrowse(),
  },
  'tier-progress': {
    load: async () => (await import('../elements/tier-progress/tier-progress.js')).LoyaltyTierProgress,
    parts: none,
  },
  'your-rewards': {
    load: async () => (await import('../elements/your-rewards/your-rewards.js')).LoyaltyYourRewards,
    parts: none,
  },
};

/** @throws LoyaltyError `invalid-configuration` for what is no element, or none with anything to render. */
export function servedElement(noun: string): Served {
  if (Object.hasOwn(elements, noun)) return elements[noun as Noun];
  const known = Object.keys(elements).join(', ');
  throw new LoyaltyError('invalid-configuration', `there is no element "${noun}" to render, only ${known}`, {
    operation: 'ssr.render',
  });
}
