import { fixture, html, waitUntil } from '@open-wc/testing';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import '../../src/elements/points-badge/define.js';
import { forget, made } from '../../src/i18n/cached.js';
import { ClientProvider } from '../../src/lit/client-context.js';

describe('the first number of a page', () => {
  it('finds what writes it ready when the answer comes', async () => {
    forget();
    const asked: string[] = [];
    const client = createLoyaltyClient({
      baseUrl: '/api',
      getToken: () => Promise.resolve('token'),
      transport: ({ operation }) => {
        asked.push(operation);
        return new Promise(() => undefined);
      },
    });
    const isMade = () => made.has('nen{}');
    const place = await fixture(html`<div></div>`);
    new ClientProvider(place).set(client);
    place.append(document.createElement('loyalty-points-badge'));
    await waitUntil(() => asked.length === 2 && isMade(), 'nothing is made while the page waits');
  });
});
