import { expect } from 'chai';
import fc from 'fast-check';
import {
  canCancel,
  isFinal,
  isOpen,
  type IntentState,
  type RedemptionStatus,
  statusNow,
  usableFirst,
} from '../../src/domain/redemption.js';

const now = Date.parse('2026-03-01T12:00:00Z');
const later = '2026-03-01T12:00:01Z';

describe('isFinal', () => {
  for (const [status, final] of [
    ['pending', false],
    ['issued', false],
    ['used', true],
    ['cancelled', true],
    ['failed', true],
    ['expired', true],
    ['refunded', true],
  ] as const) {
    it(`${status}: ${final}`, () => {
      expect(isFinal(status)).to.equal(final);
    });
  }
});

describe('canCancel', () => {
  const rows: readonly (readonly [RedemptionStatus, string | undefined, boolean])[] = [
    ['issued', later, true],
    ['issued', '2026-03-01T12:00:00Z', false],
    ['issued', undefined, false],
    ['issued', 'some day', false],
    ['pending', later, false],
    ['used', later, false],
  ];
  for (const [status, refundableUntil, can] of rows) {
    it(`${status} until ${refundableUntil}: ${can}`, () => {
      expect(canCancel({ id: 'r', rewardId: 'latte', status, refundableUntil }, now)).to.equal(can);
    });
  }
});

const states: readonly IntentState[] = ['prepared', 'sending', 'unknown', 'redeemed', 'refused', 'unconfirmed'];

describe('isOpen', () => {
  it('is what was sent and has no outcome', () => {
    expect(states.filter(isOpen)).to.deep.equal(['sending', 'unknown']);
  });
});

describe('statusNow', () => {
  const at = Date.parse('2026-03-11T10:00:00Z');
  for (const [status, expiresAt, now] of [
    ['issued', '2026-03-11T10:00:01Z', 'issued'],
    ['issued', '2026-03-11T10:00:00Z', 'expired'],
    ['issued', undefined, 'issued'],
    ['used', '2026-03-01T10:00:00Z', 'used'],
    ['pending', '2026-03-01T10:00:00Z', 'pending'],
  ] as const) {
    it(`is ${now} for ${status} until ${expiresAt ?? 'ever'}`, () => {
      expect(statusNow({ id: 'r', rewardId: 'latte', status, ...(expiresAt && { expiresAt }) }, at)).to.equal(now);
    });
  }
});

describe('usableFirst', () => {
  const statuses = ['pending', 'issued', 'used', 'cancelled', 'failed', 'expired', 'refunded'] as const;

  it('keeps each once and in its order, nothing usable after what is over', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...statuses)), (list) => {
        const given = list.map((status, place) => ({ id: String(place), rewardId: 'latte', status }));
        const shown = usableFirst(given, 0);
        expect(shown).to.have.members(given);
        for (const over of [true, false]) {
          const of = (all: typeof given) => all.filter(({ status }) => isFinal(status) === over);
          expect(of([...shown] as typeof given)).to.deep.equal(of(given));
        }
        const first = shown.findIndex(({ status }) => isFinal(status));
        expect(first < 0 || shown.slice(first).every(({ status }) => isFinal(status))).to.equal(true);
      }),
    );
  });
});
