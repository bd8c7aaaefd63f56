import { LoyaltyExpectationSurvey } from './expectation-survey.js';

if (!customElements.get('loyalty-expectation-survey')) {
  customElements.define('loyalty-expectation-survey', LoyaltyExpectationSurvey);
}

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-expectation-survey': LoyaltyExpectationSurvey;
  }
}
