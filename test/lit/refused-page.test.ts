import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { configure } from '../../src/lit/page-client.js';
import { says } from '../support/element.js';
import { recordedSandbox } from '../support/page.js';

describe('a page that configures an address that is none', () => {
  it('says so on screen instead of waiting, and works once the address is right', async () => {
    const badge = await fixture<LoyaltyPointsBadge>(html`<loyalty-points-badge></loyalty-points-badge>`);
    const refused = oneEvent(document, 'loyalty-error');
    configure({ baseUrl: 'http://shop.example/loyalty' });
    expect((await refused).detail).to.include({ code: 'invalid-configuration' });
    await says(badge, 'This could not be loaded.');

    configure({
      baseUrl: '/loyalty',
      transport: recordedSandbox('mid').transport,
      getToken: () => Promise.resolve('t'),
    });
    await says(badge, /^\d+ stars$/);
  });
});
