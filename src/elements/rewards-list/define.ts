import { LoyaltyRewardsList } from './rewards-list.js';

if (!customElements.get('loyalty-rewards-list')) {
  customElements.define('loyalty-rewards-list', LoyaltyRewardsList);
}

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-rewards-list': LoyaltyRewardsList;
  }
}
