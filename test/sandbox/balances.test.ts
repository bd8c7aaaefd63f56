import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../src/domain/instant.js';
import { balanceOf } from '../../src/sandbox/balances.js';
import { iso } from '../../src/sandbox/history.js';
import type { LedgerEntry } from '../../src/sandbox/ledger.js';

const now = Date.parse('2026-03-11T10:00:00Z');
const row = (daysAgo: number, amount: number, rest: Partial<LedgerEntry> = {}): LedgerEntry => ({
  ...{ id: 'x', type: amount < 0 ? 'spend' : 'earn', amount, currency: 'stars', description: '', status: 'approved' },
  occurredAt: iso(now - daysAgo * day),
  ...(amount > 0 && { expiresAt: iso(now + (180 - daysAgo) * day) }),
  ...rest,
});
const balance = (...ledger: readonly LedgerEntry[]) => balanceOf(ledger, 'stars', now, iso(now));

describe('balanceOf', () => {
  it('is nothing without entries, and names no lists that are empty', () => {
    expect(balance()).to.deep.equal({ currency: 'stars', amount: 0, lifetime: 0, asOf: iso(now) });
  });

  it('spends the oldest points first', () => {
    const { amount, expiring } = balance(row(100, 50), row(50, 40), row(10, -60));
    expect(amount).to.equal(30);
    expect(expiring).to.deep.equal([{ amount: 30, expiresAt: iso(now + 130 * day) }]);
  });

  it('leaves out what has lapsed, and keeps what is pending apart', () => {
    const availableAt = iso(now + day);
    const { amount, pending, lifetime } = balance(row(181, 50), row(5, 20), row(1, 9, { availableAt }));
    expect({ amount, pending, lifetime }).to.deep.equal({
      amount: 20,
      pending: [{ amount: 9, availableAt }],
      lifetime: 70,
    });
  });

  it('counts pending points from the moment they are available', () => {
    expect(balance(row(1, 9, { availableAt: iso(now) }))).to.include({ amount: 9 });
  });

  it('goes below zero, and then nothing expires', () => {
    expect(balance(row(5, 20), row(1, -50)))
      .to.deep.include({ amount: -30 })
      .and.to.not.have.property('expiring');
  });

  it('never has more expiring than there is', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: -99, max: 99 })));
    fc.assert(
      fc.property(rows, (pairs) => {
        const { amount, expiring = [] } = balance(...pairs.map(([daysAgo, points]) => row(daysAgo, points)));
        const total = expiring.reduce((sum, lot) => sum + lot.amount, 0);
        expect(total).to.equal(Math.max(0, amount));
      }),
    );
  });
});
