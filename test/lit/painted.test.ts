import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { aftercare, loadAftercare } from '../../src/lit/aftercare-loading.js';
import { drawing } from '../../src/lit/drawing.js';
import { shownBy } from '../../src/lit/shown-by.js';
import { coffee, midMember } from '../../stories/fixtures.js';
import { part } from '../support/element.js';

const points = (amount: number) => ({ ...midMember, balances: [{ currency: 'stars', amount, asOf: '' }] });

/** As a page has it in its first second. */
const painted = async (attributes: ReturnType<typeof html>): Promise<LoyaltyPointsBadge> => {
  delete drawing.byLit;
  return fixture<LoyaltyPointsBadge>(attributes);
};

/** Lit's rendering has come, and with it whatever else comes then. */
async function taken(badge: LoyaltyPointsBadge): Promise<void> {
  await loadAftercare();
  aftercare.there?.useLit();
  badge.requestUpdate();
  await badge.updateComplete;
}

const isByLit = (badge: LoyaltyPointsBadge): boolean => Reflect.has(badge.renderRoot, '_$litPart$');

describe('a badge that is painted before Lit’s rendering has come', () => {
  afterEach(() => resetMouse());

  for (const [name, template] of [
    ['text', html`<loyalty-points-badge balance="5" .program=${coffee}></loyalty-points-badge>`],
    ['a link', html`<loyalty-points-badge balance="5" href="/a?b=1&c=2" .program=${coffee}></loyalty-points-badge>`],
    ['a button', html`<loyalty-points-badge balance="5" action .program=${coffee}></loyalty-points-badge>`],
    ['a place kept free', html`<loyalty-points-badge></loyalty-points-badge>`],
  ] as const) {
    it(`shows ${name} as Lit does`, async () => {
      const badge = await painted(template);
      expect(isByLit(badge)).to.equal(false);
      const before = shownBy(badge.renderRoot);
      await taken(badge);
      expect(isByLit(badge)).to.equal(true);
      expect(before).to.contain('part="badge').and.to.equal(shownBy(badge.renderRoot));
    });
  }

  it('shows what is written in a name as text', async () => {
    const name = '<img src=x onerror=alert(1)>\0</span>';
    const program = { ...coffee, currencies: [{ code: 'stars', name: { other: name }, decimalPlaces: 0 }] };
    const badge = await painted(html`<loyalty-points-badge balance="5" .program=${program}></loyalty-points-badge>`);
    expect(part(badge, 'balance').textContent).to.contain('<img src=x onerror=alert(1)>');
    expect(badge.renderRoot.querySelector('img')).to.equal(null);
  });

  it('keeps the focus with whoever is there', async () => {
    const badge = await painted(
      html`<loyalty-points-badge balance="5" href="/a" .program=${coffee}></loyalty-points-badge>`,
    );
    part(badge, 'badge').focus();
    const hasFocus = () => badge.shadowRoot?.activeElement === part(badge, 'badge');
    badge.balance = 6;
    await waitUntil(() => part(badge, 'amount').textContent === '6');
    expect([isByLit(badge), hasFocus()]).to.deep.equal([false, true]);
    await taken(badge);
    expect([isByLit(badge), hasFocus()]).to.deep.equal([true, true]);
  });

  it('hears a press that had begun before', async () => {
    const badge = await painted(
      html`<loyalty-points-badge balance="5" action .program=${coffee}></loyalty-points-badge>`,
    );
    const { x, y } = part(badge, 'badge').getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(x + 5), Math.round(y + 5)] });
    await sendMouse({ type: 'down' });
    await taken(badge);
    const pressed = oneEvent(badge, 'loyalty-badge-select');
    await sendMouse({ type: 'up' });
    expect((await pressed).detail).to.deep.equal({ currency: 'stars', amount: 5 });
    await waitUntil(() => isByLit(badge), 'Lit comes afterwards');
  });

  it('announces a balance that has changed meanwhile in a place that was there before', async () => {
    const badge = await painted(
      html`<loyalty-points-badge .member=${points(5)} .program=${coffee}></loyalty-points-badge>`,
    );
    badge.member = points(7);
    await taken(badge);
    const news = badge.renderRoot.querySelector('[role=status]');
    expect(news?.textContent).to.equal('');
    await waitUntil(() => news?.textContent === 'New balance: 7 stars');
    expect(news?.isConnected).to.equal(true);
  });

  it('says nothing twice where a page has written it beside the badge', async () => {
    const badge = await painted(html`<loyalty-points-badge balance="5" .program=${coffee}>own</loyalty-points-badge>`);
    badge.balance = 6;
    await taken(badge);
    expect(badge.renderRoot.querySelectorAll('[part=badge]')).to.have.length(1);
  });
});
