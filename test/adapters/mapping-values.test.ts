import { expect } from 'chai';
import fc from 'fast-check';
import type { FieldSpec } from '../../src/adapters/mapping.js';
import { convertedBy } from '../../src/adapters/mapping/conversion.js';
import { search as find } from '../../src/adapters/mapping/jmespath.js';
import { at } from '../../src/adapters/mapping/pointer.js';
import { valueOf, type More } from '../../src/adapters/mapping/value.js';
import { plain } from './scripted.js';

const converted = convertedBy(at);
const search: More['search'] = ({ jmespath }, place) => jmespath && find(at('0', place), jmespath);

const answer = {
  iso: 'EUR',
  wallets: [
    {
      no: 1,
      coins: '320',
      price: '12.50',
      cents: 1250,
      yen: '1200',
      dinar: '1.234',
      odd: '1.15',
      state: 'A',
      is: 'yes',
    },
  ],
  main: { coins: 7 },
  at: {
    s: 1_767_225_600,
    ms: 1_767_225_600_123,
    text: '1767225600',
    day: '2026-01-01',
    time: '2026-01-01T08:00:00+01:00',
  },
  nothing: null,
  empty: '',
  far: 9e15,
  words: 'twelve',
};
const here = [answer, 'wallets', 0] as const;

const table: readonly (readonly [name: string, field: FieldSpec, value: unknown])[] = [
  ['a whole number of a text', { at: '0/coins', to: 'integer' }, 320],
  ['a number of a text', { at: '0/price', to: 'number' }, 12.5],
  ['no number of words', { at: '/words', to: 'number' }, undefined],
  ['no number of an empty text', { at: '/empty', to: 'integer' }, undefined],
  ['no number of null', { at: '/nothing', to: 'integer' }, undefined],
  ['no number of a list', { at: '/wallets', to: 'integer' }, undefined],
  ['a text of a number', { at: '0/no', to: 'text' }, '1'],
  ['no text of an object', { at: '/main', to: 'text' }, undefined],
  ['yes of a word', { at: '0/is', to: 'boolean' }, true],
  ['no of another word', { at: '0/state', to: 'boolean' }, false],
  ['points of dollars', { at: '0/odd', scale: 100, to: 'integer' }, 115],
  ['dollars of cents', { at: '0/cents', scale: 0.01 }, 12.5],
  ['money of major units', { at: '0/price', money: { currency: 'EUR' } }, { amount: 1250, currency: 'EUR' }],
  [
    'money of minor units',
    { at: '0/cents', money: { currency: 'EUR', minor: true } },
    { amount: 1250, currency: 'EUR' },
  ],
  ['money without decimals', { at: '0/yen', money: { currency: 'JPY' } }, { amount: 1200, currency: 'JPY' }],
  ['money of three decimals', { at: '0/dinar', money: { currency: 'KWD' } }, { amount: 1234, currency: 'KWD' }],
  [
    'money of a currency that stands elsewhere',
    { at: '0/price', money: { currency: { at: '2/iso' } } },
    { amount: 1250, currency: 'EUR' },
  ],
  ['a date of seconds', { at: '/at/s', to: 'seconds' }, '2026-01-01T00:00:00.000Z'],
  ['a date of seconds as text', { at: '/at/text', to: 'seconds' }, '2026-01-01T00:00:00.000Z'],
  ['a date of milliseconds', { at: '/at/ms', to: 'milliseconds' }, '2026-01-01T00:00:00.123Z'],
  ['no date of a time that there is not', { at: '/far', to: 'seconds' }, undefined],
  ['a day as it is', '/at/day', '2026-01-01'],
  ['an RFC 3339 time as it is', '/at/time', '2026-01-01T08:00:00+01:00'],
  ['a word of a code', { at: '0/state', map: { A: 'enrolled', '*': 'blocked' } }, 'enrolled'],
  ['a word of a number', { at: '0/no', map: { 1: 'gold' } }, 'gold'],
  ['the word of every other code', { at: '0/is', map: { A: 'enrolled', '*': 'blocked' } }, 'blocked'],
  ['nothing of a code that nobody knows', { at: '0/is', map: { A: 'enrolled' } }, undefined],
  ['nothing of a code that every object has', { at: '/words', map: {} }, undefined],
  ['a default', { at: '/nothing', default: 'none' }, 'none'],
  ['a default of what is no number', { at: '/words', to: 'integer', default: 0 }, 0],
  ['a constant', { constant: { a: [1] } }, { a: [1] }],
  ['an object of what is there', { fields: { a: '0/no', b: '0/nothing' } }, { a: 1 }],
  ['nothing of an object of which nothing is there', { fields: { b: '0/nothing' } }, undefined],
  [
    'a list of objects',
    { list: '/wallets', fields: { n: '0/coins', iso: '2/iso', at: '0#' } },
    [{ n: '320', iso: 'EUR', at: 0 }],
  ],
  ['a list of one of what is no list', { list: '/main', fields: { n: '0/coins' } }, [{ n: 7 }]],
  ['a list of values', { list: '/wallets', each: '0/coins' }, ['320']],
  ['no list of what is not there', { list: '/nothing', fields: { n: '0/coins' } }, undefined],
  ['what JMESPath finds', { jmespath: 'coins' }, '320'],
  ['what JMESPath finds, converted', { jmespath: 'coins', to: 'integer' }, 320],
  ['nothing of an expression that is none', { jmespath: '[[' }, undefined],
  ['what a function gives', (item, root) => [(item as { no: number }).no, (root as { iso: string }).iso], [1, 'EUR']],
];

describe('a value of a mapping', () => {
  for (const [name, field, value] of table) {
    it(`is ${name}`, () => {
      const made = valueOf(field, here, { search, converted });
      expect(made === undefined ? made : plain(made)).to.deep.equal(value);
    });
  }

  // Without what converts, a page has these alone, and they are just the same.
  const plainly = table.filter(([, field]) => !/"(money|scale|jmespath)"|"to":"[bmns]/.test(JSON.stringify(field)));
  for (const [name, field, value] of plainly) {
    it(`is ${name}, on a page that has nothing more`, () => {
      const made = valueOf(field, here, {});
      expect(made === undefined ? made : plain(made)).to.deep.equal(value);
    });
  }

  it('is the moment of the answer', () => {
    expect(Date.parse(valueOf({ now: true }, here, {}) as string)).to.be.closeTo(Date.now(), 60_000);
  });

  it('has the cents that were written, for every amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), (cents) => {
        const text = (cents / 100).toFixed(2);
        const made = valueOf({ at: '', money: { currency: 'EUR' } }, [text], { converted }) as {
          readonly amount: number;
        };
        return made.amount + 0 === cents + 0;
      }),
    );
  });

  it('never throws, whatever an answer holds', () => {
    const fields = table.map(([, field]) => field).filter((field) => typeof field !== 'function');
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...fields), (value, field) => {
        valueOf(field, [value], { search, converted });
        valueOf(field, [{ wallets: value, main: value, at: value, iso: value }, 'wallets', 0], { search, converted });
      }),
    );
  });
});
