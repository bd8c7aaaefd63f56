import { expect } from 'chai';
import fc from 'fast-check';
import { keptWish, nextMove } from '../../src/domain/redemption-intent.js';
import { isOpen } from '../../src/domain/redemption.js';

const day = 86_400_000;
const now = 1000 * day;
const states = ['prepared', 'sending', 'unknown', 'redeemed', 'refused', 'unconfirmed'] as const;
const able = { hasKeys: true, hasStatus: true, keyLife: day };
const recourses = [
  able,
  { ...able, hasStatus: false },
  { ...able, hasKeys: false },
  { ...able, hasKeys: false, hasStatus: false },
];

describe('a stored wish that nobody looks at', () => {
  for (const [what, wish, outcome] of [
    ['open, and pressed just now', { state: 'sending', at: now }, 'as it is'],
    ['open, for almost a month', { state: 'unknown', at: now - 30 * day + 1 }, 'as it is'],
    ['open, for a month', { state: 'unknown', at: now - 30 * day }, undefined],
    ['redeemed a month ago', { state: 'redeemed', at: now - 31 * day, ended: now - 30 * day }, undefined],
    ['redeemed today, after a month', { state: 'redeemed', at: now - 31 * day, ended: now }, 'as it is'],
    ['not confirmed, by a kit that did not say when', { state: 'unconfirmed', at: now - 30 * day }, undefined],
    ['refused, of a clock that was ahead', { state: 'refused', at: now, ended: now + 1 }, { ended: now }],
    ['redeemed, of a clock that was years behind', { state: 'redeemed', at: now - 400 * day }, { ended: now }],
    ['open, of a clock that was ahead', { state: 'unknown', at: now + day }, { at: now - 7 * day }],
    ['open, of a clock that was years behind', { state: 'sending', at: 0 }, { at: now - 7 * day }],
    ['open, and not dated at all', { state: 'sending' } as never, { at: now - 7 * day }],
  ] as const) {
    const kept = outcome === undefined ? 'gone' : outcome === 'as it is' ? outcome : 'dated anew';
    it(`is ${kept}: ${what}`, () => {
      const before = wish as Parameters<typeof keptWish>[0];
      const expected = typeof outcome === 'object' ? { ...before, ...outcome } : outcome && before;
      expect(keptWish(before, now)).to.deep.equal(expected);
      if (outcome === 'as it is') expect(keptWish(before, now)).to.equal(before);
    });
  }

  it('is gone a month later, whatever its date was, and never sent again once its date could not be true', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.integer({ min: -1000 * day, max: 1000 * day }),
        fc.option(fc.integer({ min: -1000 * day, max: 1000 * day }), { nil: undefined }),
        (state, at, ended) => {
          const wish = { state, at: now + at, ...(ended !== undefined && !isOpen(state) && { ended: now + ended }) };
          const kept = keptWish(wish, now);
          if (kept) expect(keptWish(kept, now + 30 * day)).to.equal(undefined);
          if (!kept || kept === wish || !isOpen(state)) return;
          for (const recourse of recourses) {
            for (const heard of ['again', 'absent', 'silence'] as const) {
              expect(nextMove(kept, recourse, heard, now)).to.be.oneOf(['ask', 'give-up']);
            }
          }
        },
      ),
    );
  });
});
