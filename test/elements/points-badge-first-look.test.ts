import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { isFirstLook } from '../../src/client/first-looks.js';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { configure } from '../../src/lit/page-client.js';
import { says, textOf } from '../support/element.js';
import { recordedSandbox } from '../support/page.js';

describe('a badge on a page that has not loaded all of the client yet', () => {
  it('shows its number at first sight, and the details when all of them have been read, in one', async () => {
    const { transport, requests } = recordedSandbox('mid');
    configure({ baseUrl: '/loyalty', transport, getToken: () => Promise.resolve('token') });
    const badge = await fixture<LoyaltyPointsBadge>(html`<loyalty-points-badge></loyalty-points-badge>`);
    await says(badge, /^\d+ stars$/);
    expect(isFirstLook()).to.equal(true);

    const more = badge.cloneNode() as LoyaltyPointsBadge;
    more.setAttribute('show', 'value');
    const seen = new Set<string>();
    badge.after(more);
    const observer = new MutationObserver(() => seen.add(textOf(more)));
    await more.updateComplete;
    observer.observe(more.renderRoot, { childList: true, subtree: true, characterData: true });
    await says(more, 'worth $');
    observer.disconnect();
    expect([...seen].filter((text) => /stars/.test(text) && !/worth/.test(text))).to.deep.equal([]);
    expect(isFirstLook()).to.equal(false);
    await waitUntil(() => /^\d+ stars/.test(textOf(badge)));
    expect(requests.map(({ operation }) => operation).sort()).to.deep.equal(['member.get', 'program.get']);
    more.remove();
  });
});
