import { LoyaltyFeedbackForm } from './feedback-form.js';

if (!customElements.get('loyalty-feedback-form')) {
  customElements.define('loyalty-feedback-form', LoyaltyFeedbackForm);
}

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-feedback-form': LoyaltyFeedbackForm;
  }
}
