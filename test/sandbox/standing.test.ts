import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../src/domain/instant.js';
import { iso } from '../../src/sandbox/history.js';
import type { LedgerEntry } from '../../src/sandbox/ledger.js';
import { coffeeStars } from '../../src/sandbox/programmes/coffee-stars.js';
import { standingOf } from '../../src/sandbox/standing.js';

const now = Date.parse('2026-03-11T10:00:00Z');

const entry = (
  daysAgo: number,
  amount: number,
  type: LedgerEntry['type'] = 'earn',
  availableInDays?: number,
): LedgerEntry => ({
  ...{ id: `${daysAgo}`, type, amount, currency: 'stars', description: '', status: 'approved' },
  occurredAt: iso(now - daysAgo * day),
  ...(availableInDays !== undefined && { availableAt: iso(now + availableInDays * day) }),
});
const standing = (...ledger: readonly LedgerEntry[]) => standingOf(coffeeStars, ledger, now);

describe('standingOf: gold takes 450 stars in 365 days', () => {
  it('starts on the lowest tier, which has no end', () => {
    const { next, ...rest } = standing();
    expect(rest).to.deep.equal({ tierId: 'green' });
    expect(next).to.include({ tierId: 'gold' });
    expect(next?.anyOf[0]).to.include({ metric: 'points', currency: 'stars', current: 0, target: 450 });
  });

  it('enters a tier at the entry that fills it, for a year', () => {
    const { tierId, since, until, keep, next } = standing(entry(100, 300), entry(40, 150), entry(10, 20));
    expect({ tierId, since, until, next }).to.deep.equal({
      tierId: 'gold',
      since: iso(now - 40 * day),
      until: iso(now + 325 * day),
      next: undefined,
    });
    expect(keep?.anyOf[0]).to.include({ current: 20, target: 450 });
  });

  it('keeps it for another year from the entry that fills it again', () => {
    const { since, until, keep } = standing(entry(300, 450), entry(200, 400), entry(100, 50), entry(5, 7));
    expect(since).to.equal(iso(now - 300 * day));
    expect(until).to.equal(iso(now + 265 * day));
    expect(keep?.anyOf[0]?.current).to.equal(7);
  });

  it('foretells what comes when nothing more is collected, from the day after', () => {
    expect(standing(entry(40, 450)).forecast).to.deep.equal({ tierId: 'green', at: iso(now + 326 * day) });
    expect(standing().forecast).to.equal(undefined);
  });

  it('ends it when it was not filled again', () => {
    expect(standing(entry(366, 450), entry(20, 449)).tierId).to.equal('green');
    expect(standing(entry(365, 450), entry(20, 449)).tierId).to.equal('gold');
  });

  const uncounted: readonly (readonly [string, LedgerEntry])[] = [
    ['older than a year', entry(400, 100)],
    ['still pending', entry(1, 100, 'earn', 2)],
    ['a gift of goodwill', entry(1, 100, 'adjust')],
    ['a redemption given back', entry(1, 100, 'refund')],
  ];
  for (const [what, extra] of uncounted) {
    it(`does not count what is ${what}`, () => {
      expect(standing(entry(30, 400), extra)).to.have.nested.property('next.anyOf[0].current', 400);
    });
  }

  it('does not count spending, and takes back what an order sent back had earned', () => {
    const { next } = standing(entry(30, 400), entry(20, -300, 'spend'), entry(10, -50, 'refund'));
    expect(next?.anyOf[0]?.current).to.equal(350);
  });

  it('does not depend on the order of the rows, and more is never a lower tier', () => {
    const rank = (ledger: readonly LedgerEntry[]) =>
      coffeeStars.program.tiers.find(({ id }) => id === standing(...ledger).tierId)?.rank ?? -1;
    const row = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), row, (rows, [daysAgo, amount]) => {
        const ledger = rows.map((each) => entry(...each));
        expect(standing(...ledger.toReversed())).to.deep.equal(standing(...ledger));
        expect(rank([...ledger, entry(0, 450), entry(daysAgo, amount)])).to.equal(1);
      }),
    );
  });
});
