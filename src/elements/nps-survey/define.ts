import { LoyaltyNpsSurvey } from './nps-survey.js';

if (!customElements.get('loyalty-nps-survey')) {
  customElements.define('loyalty-nps-survey', LoyaltyNpsSurvey);
}

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-nps-survey': LoyaltyNpsSurvey;
  }
}
