import { expect } from 'chai';
import fc from 'fast-check';
import { countingWindow } from '../../src/domain/counting-window.js';
import { day } from '../../src/domain/instant.js';

const now = Date.parse('2026-03-11T10:00:00Z');
const inDays = (days: number): string => new Date(now + days * day).toISOString();

describe('countingWindow', () => {
  for (const [from, to, expected] of [
    ['2025-03-12T00:00:00Z', '2026-03-12T00:00:00Z', { unit: 'months', count: 12 }],
    ['2025-03-11', '2026-03-11', { unit: 'months', count: 12 }],
    ['2025-12-11', '2026-03-11', { unit: 'months', count: 3 }],
    ['2026-02-11', '2026-03-11', { unit: 'months', count: 1 }],
    ['2026-02-25', '2026-03-11', { unit: 'days', count: 14 }],
    ['2025-12-01', '2026-03-11', { unit: 'days', count: 100 }],
    ['2026-01-01', '2026-12-31', { unit: 'dates', from: '2026-01-01', to: '2026-12-31' }],
    ['2024-01-01', '2024-12-31', { unit: 'dates', from: '2024-01-01', to: '2024-12-31' }],
    ['2026-03-11', '2026-03-11', undefined],
    ['2026-05-11', '2026-03-11', undefined],
    ['', '2026-03-11', undefined],
  ] as const) {
    it(`${from} to ${to}`, () => {
      expect(countingWindow({ from, to }, now)).to.deep.equal(expected);
    });
  }

  it('calls every window that ends today rolling, whatever its length, with a count of one or more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (length) => {
        const window = countingWindow({ from: inDays(-length), to: inDays(0) }, now);
        expect(window).to.have.property('count').at.least(1);
      }),
    );
    expect(countingWindow(undefined, now)).to.equal(undefined);
  });
});
