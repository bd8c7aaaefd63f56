import { LoyaltyCesSurvey } from './ces-survey.js';

if (!customElements.get('loyalty-ces-survey')) {
  customElements.define('loyalty-ces-survey', LoyaltyCesSurvey);
}

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-ces-survey': LoyaltyCesSurvey;
  }
}
