import { LoyaltyProvider } from './provider.js';

if (!customElements.get('loyalty-provider')) {
  customElements.define('loyalty-provider', LoyaltyProvider);
}

declare global {
  interface HTMLElementTagNameMap {
    'loyalty-provider': LoyaltyProvider;
  }
}
