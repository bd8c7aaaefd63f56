import { expect } from 'chai';
import fc from 'fast-check';
import { isOpen, type IntentState } from '../../src/domain/redemption.js';
import {
  isNews,
  isRefusal,
  nextIntentState,
  nextMove,
  type Heard,
  type IntentEvent,
  type Move,
} from '../../src/domain/redemption-intent.js';

const states: readonly IntentState[] = ['prepared', 'sending', 'unknown', 'redeemed', 'refused', 'unconfirmed'];
const events: readonly IntentEvent[] = [
  'confirm',
  'acknowledged',
  'refused',
  'lost',
  'found',
  'absent',
  'retry',
  'given-up',
];
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
    { name: 'a failed redemption is found', given: ['confirm', 'lost', 'refused'], state: 'refused' },
    { name: 'a key nobody remembers', given: ['confirm', 'lost', 'given-up'], state: 'unconfirmed' },
    { name: 'given up, and nothing more', given: ['confirm', 'given-up', 'lost', 'retry'], state: 'unconfirmed' },
    { name: 'given up, answered after all', given: ['confirm', 'given-up', 'acknowledged'], state: 'redeemed' },
    { name: 'given up, refused after all', given: ['confirm', 'given-up', 'refused'], state: 'refused' },
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
    expect(runs).to.have.length(8 ** 6);
    const proofless = runs.filter(
      ([state, past]) =>
        state === 'redeemed' &&
        !(past.includes('confirm') && (past.includes('acknowledged') || past.includes('found'))),
    );
    expect(proofless).to.deep.equal([]);
  });

  it('leaves an open intent only by an outcome', () => {
    for (const state of states.filter(isOpen)) {
      for (const event of events) {
        const next = nextIntentState(state, event);
        expect(isOpen(next) || /^(redeemed|refused|unconfirmed)$/.test(next), `${state} + ${event}`).to.equal(true);
      }
    }
  });
});

const hour = 3_600_000;
const both = { hasKeys: true, hasStatus: true, keyLife: 24 * hour };
const keys = { ...both, hasStatus: false };
const status = { ...both, hasKeys: false };
const neither = { ...keys, hasKeys: false };
const recourses = { both, keys, status, neither };

describe('nextMove', () => {
  const rows: readonly (readonly [heard: Heard, age: number, moves: Readonly<Record<keyof typeof recourses, Move>>])[] =
    [
      ['press', 0, { both: 'send', keys: 'send', status: 'send', neither: 'send' }],
      ['silence', 0, { both: 'wait', keys: 'wait', status: 'wait', neither: 'give-up' }],
      ['silence', 25 * hour, { both: 'wait', keys: 'wait', status: 'wait', neither: 'give-up' }],
      ['silence', 168 * hour - 1, { both: 'wait', keys: 'wait', status: 'wait', neither: 'give-up' }],
      ['silence', 168 * hour, { both: 'give-up', keys: 'give-up', status: 'give-up', neither: 'give-up' }],
      ['silence', 200 * hour, { both: 'give-up', keys: 'give-up', status: 'give-up', neither: 'give-up' }],
      ['again', 0, { both: 'ask', keys: 'resend', status: 'ask', neither: 'wait' }],
      ['again', 31_000, { both: 'ask', keys: 'resend', status: 'ask', neither: 'give-up' }],
      ['again', 21 * hour, { both: 'ask', keys: 'give-up', status: 'ask', neither: 'give-up' }],
      // A clock that was put back: seconds are put right every day, and of more nobody knows how old the wish is.
      ['again', -30_000, { both: 'ask', keys: 'resend', status: 'ask', neither: 'wait' }],
      ['again', -30_001, { both: 'ask', keys: 'give-up', status: 'ask', neither: 'give-up' }],
      ['again', -hour, { both: 'ask', keys: 'give-up', status: 'ask', neither: 'give-up' }],
      ['again', -21 * hour, { both: 'ask', keys: 'give-up', status: 'ask', neither: 'give-up' }],
      ['silence', -hour, { both: 'wait', keys: 'wait', status: 'wait', neither: 'give-up' }],
      ['silence', -168 * hour, { both: 'give-up', keys: 'give-up', status: 'give-up', neither: 'give-up' }],
      ['absent', -30_000, { both: 'resend', keys: 'resend', status: 'wait', neither: 'wait' }],
      ['absent', -hour, { both: 'give-up', keys: 'give-up', status: 'give-up', neither: 'give-up' }],
      ['absent', 0, { both: 'resend', keys: 'resend', status: 'wait', neither: 'wait' }],
      ['absent', 30_000, { both: 'resend', keys: 'resend', status: 'wait', neither: 'wait' }],
      ['absent', 31_000, { both: 'resend', keys: 'resend', status: 'give-up', neither: 'give-up' }],
      ['absent', 19 * hour, { both: 'resend', keys: 'resend', status: 'give-up', neither: 'give-up' }],
      ['absent', 20 * hour, { both: 'resend', keys: 'resend', status: 'give-up', neither: 'give-up' }],
      ['absent', 20 * hour + 1, { both: 'give-up', keys: 'give-up', status: 'give-up', neither: 'give-up' }],
      ['absent', 21 * hour, { both: 'give-up', keys: 'give-up', status: 'give-up', neither: 'give-up' }],
    ];
  for (const [heard, age, moves] of rows) {
    it(`${heard}, ${String(age / 1000)} s after the press: ${JSON.stringify(moves)}`, () => {
      for (const state of ['sending', 'unknown'] as const) {
        const found = Object.entries(recourses).map(([name, recourse]) => [
          name,
          nextMove({ state, at: 7 * hour }, recourse, heard, 7 * hour + age),
        ]);
        expect(Object.fromEntries(found)).to.deep.equal(moves);
      }
    });
  }

  it('has nothing more to do for what has an outcome', () => {
    for (const state of states.filter((each) => !isOpen(each))) {
      for (const recourse of Object.values(recourses)) {
        expect(nextMove({ state, at: 0 }, recourse, 'again', 0)).to.equal('tell');
      }
    }
  });

  it('never sends again where there are no keys, past the life of one, or when a clock was put back; never asks where nobody answers', () => {
    fc.assert(
      fc.property(
        fc.record({
          hasKeys: fc.boolean(),
          hasStatus: fc.boolean(),
          keyLife: fc.integer({ min: 1, max: 48 * hour }),
        }),
        fc.constantFrom<Heard>('again', 'silence', 'absent'),
        fc.integer({ min: -48 * hour, max: 48 * hour }),
        (recourse, heard, age) => {
          const move = nextMove({ state: 'unknown', at: 0 }, recourse, heard, age);
          if (move === 'resend') expect(recourse.hasKeys && age >= -30_000 && age < recourse.keyLife).to.equal(true);
          if (move === 'ask') expect(recourse.hasStatus).to.equal(true);
          expect(move).not.to.equal('send');
        },
      ),
    );
  });
});

describe('isRefusal', () => {
  for (const [code, transient, first, later] of [
    ['out-of-stock', false, true, true],
    ['cost-changed', false, true, true],
    ['idempotency-mismatch', false, true, true],
    ['forbidden', false, true, false],
    ['unauthorized', false, true, false],
    ['invalid-request', false, true, false],
    ['invalid-configuration', false, true, false],
    ['invalid-response', false, false, false],
    ['idempotency-in-flight', false, false, false],
    ['network', true, false, false],
    ['rate-limited', true, false, false],
  ] as const) {
    it(`${code}: ${first ? 'a no' : 'no answer'} at first, ${later ? 'a no' : 'no answer'} when sent again`, () => {
      expect([1, 2].map((tries) => isRefusal({ code, transient }, tries))).to.deep.equal([first, later]);
    });
  }
});

describe('isNews', () => {
  const kept = (state: IntentState, tries = 1) => ({ state, tries });

  it('lets who has sent it last change what is open, and nobody what is definite', () => {
    for (const state of states) {
      expect(isNews(kept('sending'), kept(state))).to.equal(true);
      expect(isNews(kept('unknown', 2), kept(state))).to.equal(state === 'redeemed');
      expect(isNews(kept('refused'), kept(state))).to.equal(state === 'redeemed');
    }
    expect(isNews(kept('redeemed'), kept('refused'))).to.equal(false);
  });

  it('lets a late answer correct what was given up', () => {
    expect(isNews(kept('unconfirmed'), kept('refused'))).to.equal(true);
    expect(isNews(kept('unconfirmed'), kept('redeemed'))).to.equal(true);
    expect(isNews(kept('unconfirmed'), kept('sending', 2))).to.equal(false);
    expect(isNews(kept('unconfirmed', 2), kept('refused'))).to.equal(false);
  });
});
