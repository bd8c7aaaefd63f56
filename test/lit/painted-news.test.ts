import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { loadAftercare } from '../../src/lit/aftercare-loading.js';
import { coffee } from '../../stories/fixtures.js';
import { part } from '../support/element.js';

describe('news of a badge that Lit takes over', () => {
  afterEach(() => resetMouse());

  it('waits for the place where it is said, also where a press has kept that waiting', async () => {
    const badge = await fixture<LoyaltyPointsBadge>(
      html`<loyalty-points-badge action balance="5" .program=${coffee}></loyalty-points-badge>`,
    );
    expect(badge.renderOptions.isPainted).to.equal(true);
    const { x, y } = part(badge, 'badge').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x) + 5, Math.round(y) + 5] });
    await sendMouse({ type: 'down' });
    badge.balance = 6;
    await loadAftercare();
    const since = performance.now();
    await waitUntil(() => performance.now() - since > 350, 'it is pressed for a while');
    expect(badge.renderOptions.isPainted).to.equal(true);

    const said: (string | null)[] = [];
    new MutationObserver(() => said.push(part(badge, 'spoken').textContent)).observe(badge.renderRoot, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    await sendMouse({ type: 'up' });
    await waitUntil(() => part(badge, 'spoken').textContent === 'New balance: 6 stars');
    expect(said[0]).to.equal('');
  });
});
