import { expect } from 'chai';
import fc from 'fast-check';
import { replay } from '../../demo/api/lots.js';
import type { LedgerRow } from '../../demo/api/schema.js';

type Brief = Partial<LedgerRow> & Pick<LedgerRow, 'id' | 'amount'> & { readonly day: number };

const at = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString();

function entry({ day, ...given }: Brief): LedgerRow {
  return {
    ...{
      programId: 'p',
      memberId: 'm',
      type: given.amount < 0 ? 'spend' : 'earn',
      currency: 'points',
      description: '',
    },
    ...{ occurredAt: at(day), availableAt: null, expiresAt: null, orderId: null, redemptionId: null },
    ...given,
  };
}

const left = (entries: readonly LedgerRow[], day: number) =>
  replay(entries, at(day)).lots.map(({ entry: { id }, remaining }) => [id, remaining]);

describe('replay', () => {
  const old = entry({ id: 'old', amount: 100, day: 0, expiresAt: at(30) });
  const young = entry({ id: 'young', amount: 50, day: 10, expiresAt: at(40) });

  it('spends the oldest points first', () => {
    const spend = entry({ id: 's', amount: -120, day: 20 });
    expect(left([young, spend, old], 20)).to.deep.equal([['young', 30]]);
    expect(replay([young, spend, old], at(20)).paidBy.get('s')).to.deep.equal([old, young]);
  });

  it('lets points be spent up to the last instant, and finds the rest due after it', () => {
    const spend = entry({ id: 's', amount: -60, day: 30 });
    expect(replay([old, spend], at(30)).due).to.deep.equal([]);
    expect(replay([old, spend], at(31)).due).to.deep.equal([{ entry: old, amount: 40 }]);
  });

  it('does not let late spending touch points whose time was over', () => {
    const spend = entry({ id: 's', amount: -60, day: 35 });
    const { due, lots } = replay([old, young, spend], at(36));
    expect(due).to.deep.equal([{ entry: old, amount: 100 }]);
    expect(lots).to.deep.equal([]);
  });

  it('finds nothing due once the expiry is written down', () => {
    const expiry = entry({ id: 'e', type: 'expire', amount: -100, day: 30 });
    const { due, amount } = replay([old, young, expiry], at(31));
    expect([due, amount]).to.deep.equal([[], 50]);
  });

  it('takes an expiry from the lot that ends, though an older one lives on', () => {
    const lasting = entry({ id: 'lasting', amount: 10, day: -5 });
    const expiry = entry({ id: 'e', type: 'expire', amount: -100, day: 30 });
    expect(left([lasting, old, expiry], 31)).to.deep.equal([['lasting', 10]]);
  });

  it('lets a debt be paid by the next points', () => {
    const debt = entry({ id: 'd', amount: -70, day: 5 });
    const next = entry({ id: 'n', amount: 100, day: 6 });
    expect(replay([debt], at(5)).amount).to.equal(-70);
    expect(left([debt, next], 6)).to.deep.equal([['n', 30]]);
  });

  it('does not count points before they are available', () => {
    const waiting = entry({ id: 'w', amount: 30, day: 0, availableAt: at(7) });
    expect(replay([waiting], at(6))).to.deep.include({ amount: 0, pending: [waiting], lots: [] });
    expect(replay([waiting], at(7))).to.deep.include({ amount: 30, pending: [] });
  });

  it('always has in its lots what is in the balance, less what is due', () => {
    const entries = fc.array(
      fc.record({
        amount: fc.integer({ min: -500, max: 500 }),
        day: fc.integer({ min: 0, max: 60 }),
        life: fc.option(fc.integer({ min: 0, max: 40 })),
      }),
    );
    fc.assert(
      fc.property(entries, (drafts) => {
        const rows = drafts.map(({ amount, day, life }, place) => {
          const expiresAt = amount > 0 && life !== null ? at(day + life) : null;
          return entry({ id: `${place}`, amount, day, expiresAt });
        });
        const { amount, lots, due } = replay(rows, at(70));
        const held = lots.reduce((sum, { remaining }) => sum + remaining, 0);
        const lost = due.reduce((sum, each) => sum + each.amount, 0);
        expect(held - Math.max(0, amount - lost)).to.equal(0);
      }),
    );
  });
});
