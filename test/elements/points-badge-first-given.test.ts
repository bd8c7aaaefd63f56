import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { isFirstLook } from '../../src/client/first-looks.js';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import type { Member } from '../../src/domain/member.js';
import { says, textOf } from '../support/element.js';

const asOf = '2026-03-31T10:00:00Z';
const member = (more: object = {}) =>
  JSON.stringify({ id: 'mia', status: 'enrolled', balances: [{ currency: 'stars', amount: 120, asOf }], ...more });

describe('a badge that is given its member where nothing reads all of it yet', () => {
  const { warn } = console;

  afterEach(() => {
    console.warn = warn;
  });

  it('shows it at once, and knows all of it in the end, what is odd too', async () => {
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    expect(isFirstLook()).to.equal(true);
    const page = await fixture(html`
      <div>
        <loyalty-points-badge member=${member({ givenName: 'Mia' })}></loyalty-points-badge>
        <loyalty-points-badge member=${member({ id: '' })}></loyalty-points-badge>
        <loyalty-points-badge
          member=${member({ balances: [{ currency: 'stars', amount: 7, asOf: '2026-03-31 10:00:00+0200' }, 3] })}
        ></loyalty-points-badge>
        <loyalty-points-badge member=${member()}></loyalty-points-badge>
      </div>
    `);
    const [good, bad, odd, mine] = [...page.children] as LoyaltyPointsBadge[];
    if (!good || !bad || !odd || !mine) throw new Error('a badge is missing');
    expect([good, bad, odd].map(textOf)).to.deep.equal(['120', '', '']);
    expect(warnings).to.deep.equal([]);
    const own = { ...(JSON.parse(member()) as Member), givenName: 'Noa' };
    mine.member = own;

    await waitUntil(() => good.member?.givenName === 'Mia');
    expect(good.member?.balances).to.deep.equal([{ currency: 'stars', amount: 120, asOf }]);
    await says(odd, '7');
    expect(odd.member?.balances).to.have.length(1);
    expect(bad.member).to.equal(undefined);
    await waitUntil(() => warnings.length > 1);
    expect(warnings.join()).to.contain('$.id: expected an id').and.contain('$.balances[1]: expected an object');
    // What the page has said meanwhile stands.
    expect(mine.member).to.equal(own);
  });
});
