import { emulateMedia } from '@web/test-runner-commands';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { coffee, midMember } from '../../stories/fixtures.js';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { loadAftercare } from '../../src/lit/aftercare-loading.js';
import { part, says, textOf } from '../support/element.js';

const more = { ...midMember, balances: [{ currency: 'stars', amount: 1300, asOf: '2026-03-10T09:00:00Z' }] };

describe('What a page does around a badge', () => {
  before(() => loadAftercare());

  it('centres its number by a grid, and news do not move it', async () => {
    const badge = await fixture<LoyaltyPointsBadge>(
      html`<loyalty-points-badge
        style="display: grid; place-items: center; block-size: 120px"
        .member=${midMember}
        .program=${coffee}
      ></loyalty-points-badge>`,
    );
    const middle = (of: Element) => of.getBoundingClientRect().top + of.getBoundingClientRect().height / 2;
    expect(middle(part(badge, 'badge'))).to.be.closeTo(middle(badge), 2);
    badge.member = more;
    await says(badge, 'New balance');
    expect(middle(part(badge, 'badge'))).to.be.closeTo(middle(badge), 2);
  });

  it('takes it to another document and back, and it tells its news there', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another"></iframe>`);
    const badge = await fixture<LoyaltyPointsBadge>(
      html`<loyalty-points-badge href="/account" .member=${midMember} .program=${coffee}></loyalty-points-badge>`,
    );
    const home = badge.parentElement;
    frame.contentDocument?.body.append(badge);
    badge.member = more;
    await waitUntil(() => textOf(badge).includes('1,300'));
    home?.append(badge);
    badge.member = midMember;
    await waitUntil(() => textOf(badge).includes('1,250'));
  });

  it('animates its parts: not for who has asked for stillness', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '@keyframes fade { to { opacity: 0.2 } } loyalty-points-badge::part(amount) { animation: fade 1s infinite }',
    );
    const before = document.adoptedStyleSheets;
    document.adoptedStyleSheets = [...before, sheet];
    await emulateMedia({ reducedMotion: 'reduce' });
    try {
      const badge = await fixture(
        html`<loyalty-points-badge .member=${midMember} .program=${coffee}></loyalty-points-badge>`,
      );
      expect(getComputedStyle(part(badge, 'amount')).animationName).to.equal('none');
    } finally {
      document.adoptedStyleSheets = before;
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
  });
});
