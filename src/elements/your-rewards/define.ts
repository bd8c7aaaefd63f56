import { LoyaltyYourRewards } from './your-rewards.js';

if (!customElements.get('loyalty-your-rewards')) {
  customElements.define('loyalty-your-rewards', LoyaltyYourRewards);
}

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-your-rewards': LoyaltyYourRewards;
  }
}
