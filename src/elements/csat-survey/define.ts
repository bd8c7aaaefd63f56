import { LoyaltyCsatSurvey } from './csat-survey.js';

if (!customElements.get('loyalty-csat-survey')) {
  customElements.define('loyalty-csat-survey', LoyaltyCsatSurvey);
}

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-csat-survey': LoyaltyCsatSurvey;
  }
}
