/** A tab of its own with nothing but a client, told by its address. Its requests go to the page around it. */
import { letGo } from '../../src/browser/lock.js';
import type { LoyaltyClient } from '../../src/client/client.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import type { Transport } from '../../src/client/transport/transport.js';

// As the page's upkeep does it.
addEventListener('pagehide', letGo);

declare global {
  interface Window {
    /** What answers all tabs. */
    shop?: Transport;
    client?: LoyaltyClient;
  }
}

globalThis.window.client = createLoyaltyClient({
  baseUrl: new URLSearchParams(location.search).get('at') ?? '',
  memberKey: 'ada',
  getToken: () => Promise.resolve('t'),
  transport: (request, signal) => parent.shop?.(request, signal) ?? Promise.reject(new TypeError('no shop')),
});
