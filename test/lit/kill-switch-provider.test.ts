import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { configure } from '../../src/lit/page-client.js';
import { says } from '../support/element.js';

describe('the kill switch of a page that has configured nothing', () => {
  it('switches off the elements in a provider, and on again', async () => {
    const around = await fixture(
      html`<loyalty-provider scenario="mid"><loyalty-points-badge></loyalty-points-badge></loyalty-provider>`,
    );
    const badge = around.querySelector('loyalty-points-badge') as LoyaltyPointsBadge;
    await says(badge, /^\d+ stars$/);

    configure({ off: true });
    await waitUntil(() => badge.hidden);
    const later = document.createElement('loyalty-provider');
    around.after(later);
    later.append(document.createElement('loyalty-points-badge'));
    await waitUntil(() => (later.firstElementChild as LoyaltyPointsBadge).hidden);

    configure({ off: false });
    await says(badge, /^\d+ stars$/);
    expect(badge.hidden).to.equal(false);
    expect((later.firstElementChild as LoyaltyPointsBadge).hidden).to.equal(false);
  });
});
