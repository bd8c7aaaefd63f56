import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { drawing } from '../../src/lit/drawing.js';
import { useLit } from '../../src/lit/drawn-by-lit.js';
import { shownBy } from '../../src/lit/shown-by.js';
import { coffee } from '../../stories/fixtures.js';
import { part } from '../support/element.js';

/** As a page has it in its first second. */
async function painted(template: ReturnType<typeof html>): Promise<LoyaltyPointsBadge> {
  delete drawing.byLit;
  const badge = await fixture<LoyaltyPointsBadge>(template);
  expect(badge.renderOptions.isPainted).to.equal(true);
  return badge;
}

describe('a badge in the first second of a page', () => {
  for (const [name, template] of [
    ['text', html`<loyalty-points-badge balance="5" .program=${coffee}></loyalty-points-badge>`],
    ['a link', html`<loyalty-points-badge balance="5" href="/a?b=1&c=2" .program=${coffee}></loyalty-points-badge>`],
    ['a button', html`<loyalty-points-badge balance="5" action .program=${coffee}></loyalty-points-badge>`],
    ['the place of its points', html`<loyalty-points-badge></loyalty-points-badge>`],
  ] as const) {
    it(`is ${name}, the same as later`, async () => {
      const badge = await painted(template);
      const before = shownBy(badge.renderRoot);
      expect(before).to.contain('part="badge');
      useLit();
      badge.requestUpdate();
      await badge.updateComplete;
      expect(badge.renderOptions.isPainted).to.equal(false);
      expect(shownBy(badge.renderRoot)).to.equal(before);
    });
  }

  it('shows what is written in a name as text', async () => {
    const name = '<img src=x onerror=alert(1)>\0</span>';
    const program = { ...coffee, currencies: [{ code: 'stars', name: { other: name }, decimalPlaces: 0 }] };
    const badge = await painted(html`<loyalty-points-badge balance="5" .program=${program}></loyalty-points-badge>`);
    expect(part(badge, 'balance').textContent).to.contain('<img src=x onerror=alert(1)>');
    expect(badge.renderRoot.querySelector('img')).to.equal(null);
  });
});
