import { LoyaltyTierProgress } from './tier-progress.js';

if (!customElements.get('loyalty-tier-progress')) {
  customElements.define('loyalty-tier-progress', LoyaltyTierProgress);
}

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-tier-progress': LoyaltyTierProgress;
  }
}
