import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { coffee, midMember } from '../../stories/fixtures.js';
import { hasPart, part } from '../support/element.js';

describe('The links to a wallet', () => {
  const wallet = { apple: 'https://shop.example/card.pkpass', google: 'https://pay.google.com/gp/v/save/card' };
  const member = { ...midMember, wallet };
  const links = (badge: Element) => [...(badge.shadowRoot?.querySelectorAll('a[part=wallet]') ?? [])];
  const shown = async (badge: Element) => {
    await waitUntil(() => links(badge).length > 0, 'no link is shown');
    return links(badge).map((link) => [link.textContent, link.getAttribute('href')]);
  };
  const both = [
    ['Add to Apple Wallet', wallet.apple],
    ['Add to Google Wallet', wallet.google],
  ];

  it('stand behind the badge, which may be a link itself', async () => {
    const badge = await fixture(
      html`<loyalty-points-badge show="value wallet" href="#account" .member=${member}></loyalty-points-badge>`,
    );
    expect(await shown(badge)).to.deep.equal(both);
    expect(links(badge).map((link) => link.parentElement?.closest('a'))).to.deep.equal([null, null]);
  });

  it('are in the popover with all else', async () => {
    const badge = await fixture(
      html`<loyalty-points-badge details="popover" .member=${member} .program=${coffee}></loyalty-points-badge>`,
    );
    await waitUntil(() => hasPart(badge, 'toggle'));
    part<HTMLButtonElement>(badge, 'toggle').click();
    expect(await shown(badge)).to.deep.equal(both);
  });

  it('are those that are safe to follow, and none for who asks for none', async () => {
    const odd = { ...midMember, wallet: { apple: 'javascript:alert(1)', google: wallet.google } };
    const badge = await fixture<LoyaltyPointsBadge>(
      html`<loyalty-points-badge show="wallet" .member=${odd}></loyalty-points-badge>`,
    );
    expect(await shown(badge)).to.deep.equal(both.slice(1));
    badge.show = 'value';
    await waitUntil(() => links(badge).length === 0, 'the link has not gone');
  });
});
