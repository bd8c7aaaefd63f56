import { LoyaltyPointsBadge } from './points-badge.js';

if (!customElements.get('loyalty-points-badge')) {
  customElements.define('loyalty-points-badge', LoyaltyPointsBadge);
}

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-points-badge': LoyaltyPointsBadge;
  }
}
