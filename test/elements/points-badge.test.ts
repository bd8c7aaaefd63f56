import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { coffee, midMember } from '../../stories/fixtures.js';
import { part, says, textOf } from '../support/element.js';

const show = (template: ReturnType<typeof html>) => fixture<LoyaltyPointsBadge>(template);

describe('<loyalty-points-badge>', () => {
  for (const [balance, text] of [
    [1, '1 star'],
    [0, '0 stars'],
    [1250, '1,250 stars'],
    [-120, '-120 stars'],
    [9_007_199_254_740_991, '9,007,199,254,740,991 stars'],
  ] as const) {
    it(`says ${text}`, async () => {
      const badge = await show(
        html`<loyalty-points-badge balance=${balance} .program=${coffee}></loyalty-points-badge>`,
      );
      expect(textOf(badge)).to.equal(text);
    });
  }

  it('keeps the full number for a screen reader when it shows a short one', async () => {
    const badge = await show(
      html`<loyalty-points-badge compact balance="1234567" .program=${coffee}></loyalty-points-badge>`,
    );
    expect(part(badge, 'balance').textContent).to.equal('1.2M stars');
    await says(badge, /^1.2M stars, exactly 1,234,567 stars$/);
  });

  it('tells the page of a press, which can stop the link', async () => {
    const badge = await show(
      html`<loyalty-points-badge balance="5" href="/account" .program=${coffee}></loyalty-points-badge>`,
    );
    badge.addEventListener('loyalty-badge-select', (event) => event.preventDefault());
    const pressed = oneEvent(badge, 'loyalty-badge-select');
    const click = new MouseEvent('click', { cancelable: true, bubbles: true });
    part(badge, 'badge').dispatchEvent(click);
    expect((await pressed).detail).to.deep.equal({ currency: 'stars', amount: 5 });
    expect(click.defaultPrevented).to.equal(true);
  });

  it('makes no link of an address that runs a script', async () => {
    const badge = await show(
      html`<loyalty-points-badge balance="5" href="javascript:alert(1)" .program=${coffee}></loyalty-points-badge>`,
    );
    expect(part(badge, 'badge').localName).to.equal('span');
  });

  it('announces a new balance once, and not the first one', async () => {
    const badge = await show(
      html`<loyalty-points-badge .member=${midMember} .program=${coffee}></loyalty-points-badge>`,
    );
    const status = () => badge.shadowRoot?.querySelector('[role=status]')?.textContent;
    await waitUntil(() => status() === '', 'there is a place for news');
    badge.member = { ...midMember, balances: [{ currency: 'stars', amount: 1300, asOf: '' }] };
    await waitUntil(() => status() === 'New balance: 1,300 stars');
  });

  it('shows what else is wanted of the points', async () => {
    const badge = await show(
      html`<loyalty-points-badge
        show="value pending expiring"
        .member=${midMember}
        .program=${coffee}
      ></loyalty-points-badge>`,
    );
    await says(badge, 'worth $37.50');
    await says(badge, '60 stars on the way, in 3 days');
    await says(badge, /200 stars expire \w+ \d+/);
  });

  it('reads attributes as frameworks write them', async () => {
    const badge = await show(
      html`<loyalty-points-badge balance="7" compact="false" member="[object Object]"></loyalty-points-badge>`,
    );
    expect(badge.compact).to.equal(false);
    expect(badge.member).to.equal(undefined);
    expect(textOf(badge)).to.equal('7');
  });

  it('comes to rest on a number that is none, and announces nothing', async () => {
    const badge = await show(html`<loyalty-points-badge .balance=${NaN} .program=${coffee}></loyalty-points-badge>`);
    await badge.updateComplete;
    expect(badge.isUpdatePending).to.equal(false);
    await waitUntil(() => badge.shadowRoot?.querySelector('[role=status]')?.textContent === '');
    expect(textOf(badge)).to.equal('– stars');
  });

  it('stays readable, and the page whole, when what it is given is nonsense', async () => {
    const element = document.createElement('loyalty-points-badge');
    element.member = { balances: null } as never;
    document.body.append(element);
    const failed = oneEvent(element, 'loyalty-error');
    expect((await failed).detail.code).to.equal('invalid-response');
    await says(element, 'This could not be loaded.');
    element.remove();
  });
});
