import { expect } from 'chai';
import fc from 'fast-check';
import {
  canCancel,
  isFinal,
  isOpen,
  nextIntentState,
  type IntentEvent,
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

const states: readonly IntentState[] = ['prepared', 'sending', 'unknown', 'redeemed', 'refused'];
const events: readonly IntentEvent[] = ['confirm', 'acknowledged', 'refused', 'lost', 'found', 'absent', 'retry'];
const after = (...given: readonly IntentEvent[]): IntentState => given.reduce(nextIntentState, 'prepared');

describe('nextIntentState', () => {
  for (const { name, given, state } of [
    { name: 'nothing', given: [], state: 'prepared' },
    { name: 'one answer', given: ['confirm', 'acknowledged'], state: 'redeemed' },
    { name: 'a double press', given: ['confirm', 'confirm'], state: 'sending' },
    { name: 'a definite no', given: ['confirm', 'refused'], state: 'refused' },
    { name: 'an answer cut off', given: ['confirm', 'lost'], state: 'unknown' },
    { name: 'a press meanwhile', given: ['confirm', 'lost', 'confirm'], state: 'unknown' },
    { name: 'cut off but done', given: ['confirm', 'lost', 'found'], state: 'redeemed' },
    { name: 'not there yet', given: ['confirm', 'lost', 'absent'], state: 'unknown' },
    { name: 'sent again', given: ['confirm', 'lost', 'absent', 'retry'], state: 'sending' },
    { name: 'sent again and done', given: ['confirm', 'lost', 'retry', 'acknowledged'], state: 'redeemed' },
    { name: 'the late first answer', given: ['confirm', 'lost', 'acknowledged'], state: 'redeemed' },
    { name: 'a key nobody remembers', given: ['confirm', 'lost', 'refused'], state: 'refused' },
    { name: 'a slow commit', given: ['confirm', 'absent'], state: 'sending' },
    { name: 'found by another tab', given: ['confirm', 'found'], state: 'redeemed' },
    { name: 'news before the press', given: ['acknowledged', 'found', 'lost', 'retry'], state: 'prepared' },
  ] as const) {
    it(`${name}: ${state}`, () => {
      expect(after(...given)).to.equal(state);
    });
  }

  it('keeps a definite outcome whatever comes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('redeemed' as const, 'refused' as const),
        fc.array(fc.constantFrom(...events)),
        (end, given) => {
          expect(given.reduce<IntentState>(nextIntentState, end)).to.equal(end);
        },
      ),
    );
  });

  it('is never redeemed without proof, in all runs of six events', () => {
    let runs: readonly (readonly [IntentState, readonly IntentEvent[]])[] = [['prepared', []]];
    for (let depth = 0; depth < 6; depth += 1) {
      runs = runs.flatMap(([state, past]) =>
        events.map((event) => [nextIntentState(state, event), [...past, event]] as const),
      );
    }
    expect(runs).to.have.length(7 ** 6);
    const proofless = runs.filter(
      ([state, past]) =>
        state === 'redeemed' &&
        !(past.includes('confirm') && (past.includes('acknowledged') || past.includes('found'))),
    );
    expect(proofless).to.deep.equal([]);
  });

  it('leaves an open intent only by a definite outcome', () => {
    for (const state of states.filter(isOpen)) {
      for (const event of events) {
        const next = nextIntentState(state, event);
        expect(isOpen(next) || next === 'redeemed' || next === 'refused', `${state} + ${event}`).to.equal(true);
      }
    }
  });
});

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
