import { expect } from 'chai';
import fc from 'fast-check';
import { passesLuhn } from '../../src/domain/card-numbers.js';
import { redact } from '../../src/domain/redaction.js';

const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtaWEifQ.c2lnbmF0dXJl';
const kinds = (text: string) => redact(text).found.map(({ kind, text: secret }) => `${kind} ${secret}`);

describe('redact', () => {
  const found: readonly (readonly [string, ...string[]])[] = [
    ['Card 4111 1111 1111 1111, please', 'card 4111 1111 1111 1111'],
    ['4111-1111-1111-1111', 'card 4111-1111-1111-1111'],
    ['4111 - 1111 - 1111 - 1111', 'card 4111 - 1111 - 1111 - 1111'],
    ['4111\u00a01111\u202f1111\u20111111', 'card 4111\u00a01111\u202f1111\u20111111'],
    ['Amex 3782 822463 10005.', 'card 3782 822463 10005'],
    ['a4222222222222b', 'card 4222222222222'],
    ['6304000000000000000', 'card 6304000000000000000'],
    ['4111111111111111 5500005555555559', 'card 4111111111111111', 'card 5500005555555559'],
    ['order 100001 4111 1111 1111 1111', 'card 4111 1111 1111 1111'],
    ['卡号４１１１１１１１１１１１１１１１。', 'card ４１１１１１１１１１１１１１１１'],
    ['٤١١١ ١١١١ ١١١١ ١١١١', 'card ٤١١١ ١١١١ ١١١١ ١١١١'],
    ['𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏!', 'card 𝟒𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏𝟏'],
    ['Write to mia.o’x+1@shop.test today', 'email x+1@shop.test'],
    ['mia+coffee@mail.shop.test, or mei@例子.公司', 'email mia+coffee@mail.shop.test', 'email mei@例子.公司'],
    ['Call +49 (0)30 1234567', 'phone +49 (0)30 1234567'],
    ['Call +41 44 668 18 00.', 'phone +41 44 668 18 00'],
    ['+49 30 123456', 'phone +49 30 123456'],
    ['0041 44 668 18 00', 'phone 0041 44 668 18 00'],
    ['06.12.34.56.78', 'phone 06.12.34.56.78'],
    ['(555) 123-4567 or 1-800-123-4567', 'phone (555) 123-4567', 'phone 1-800-123-4567'],
    ['电话13800138000', 'phone 13800138000'],
    ['٠٥٠ ١٢٣ ٤٥٦٧', 'phone ٠٥٠ ١٢٣ ٤٥٦٧'],
    [`Authorization: Bearer ${jwt}`, `token Bearer ${jwt}`],
    [`${jwt} twice`, `token ${jwt}`],
    ['sk_live_4eC39HqLyjWDarjtT1zdp7dc', 'token sk_live_4eC39HqLyjWDarjtT1zdp7dc'],
    ['AKIAIOSFODNN7EXAMPLE', 'token AKIAIOSFODNN7EXAMPLE'],
  ];
  for (const [text, ...secrets] of found) {
    it(`finds ${secrets.join(', ')}`, () => expect(kinds(text)).to.deep.equal(secrets));
  }

  const innocent = [
    '',
    'My coffee was cold, 4111 1111 1111 1112 times.',
    'Orders 100001, 100002 and 100003',
    '100001 100002 100003 100004 100005 100006',
    'On 2026-03-01 at 09:30 I paid 1,234,567.89 or 1.234.567,89',
    'On 01.02.2026 14.30 it was shut',
    'See #1234567890123, room 0412',
    'mia@home and @shop',
    'The bearer of this card, the token of love, sk_1',
    'C-2026-000123',
    '０１２３４５',
  ];
  for (const text of innocent) {
    it(`leaves "${text}" as it is`, () => expect(redact(text)).to.deep.equal({ found: [], text }));
  }

  it('puts the marks of the page in their place', () => {
    const { text } = redact('4111 1111 1111 1111 or a@b.test', { card: '[card number]' });
    expect(text).to.equal('[card number] or [email]');
  });

  it('leaves what is known to be no secret', () => {
    const text = 'Order 4111111111111111, card 5500005555555559';
    expect(redact(text, {}, ['4111111111111111']).text).to.equal('Order 4111111111111111, card [card]');
  });

  // A pattern that looks at each place again for each place before would not come to an end here.
  it('comes to an end with long and odd texts', () => {
    for (const piece of ['1 ', '1-', '9', '+1(', 'a.', 'a@', 'eyJ.', '1234 ']) {
      expect(redact(piece.repeat(10_000)).text).to.be.a('string');
    }
  }).timeout(60_000);
});

const scripts = ['0', '０', '٠', '۰', '०'].map((zero) => zero.codePointAt(0) ?? 0);
const script = fc.constantFrom(...scripts);
const inScript = (digits: string, zero: number) =>
  digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Digits with the check digit that makes them pass. */
const card = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 18 })
  .map((digits) => digits.join(''))
  .map((digits) => [...Array(10).keys()].map((check) => `${digits}${check}`).find(passesLuhn) ?? '');

const separator = fc.constantFrom(' ', '-', '\u00a0', ' - ', '–');

/** In one piece, or in groups as people type them. */
const written = fc
  .tuple(card, fc.array(fc.constantFrom(1, 2, 3, 4, 5), { minLength: 0, maxLength: 19 }), separator)
  .map(([digits, lengths, between]) => {
    const groups: string[] = [];
    let rest = digits;
    for (const length of lengths) {
      // What is left over must not look like an order number.
      if (rest.length - length < 1 || rest.length - length === 6) break;
      groups.push(rest.slice(0, length));
      rest = rest.slice(length);
    }
    return [...groups, rest].join(between);
  })
  .filter((text) => !/(?<!\d)\d{6}(?!\d)/.test(text));

/** Any text that does not make the number longer. */
const around = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.lorem()).map((text) => ` ${text} `);
const before = around.map((text) => `${text}:`);
const after = around.map((text) => `.${text}`);

describe('redact, whatever is written', () => {
  it('finds every card number that passes the Luhn check', () => {
    fc.assert(
      fc.property(before, written, script, after, (start, digits, zero, end) => {
        const number = inScript(digits, zero);
        const place = start.length;
        const { found } = redact(start + number + end);
        const covers = found.some((secret) => secret.start <= place && place + number.length <= secret.end);
        expect(covers, number).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds a card number between other numbers, too', () => {
    const numbers = fc.array(fc.stringMatching(/^\d{1,8}$/), { maxLength: 3 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(numbers, card, numbers, (start, number, end) => {
        const { text } = redact(`${start} ${number} ${end}`);
        expect(text).not.to.contain(number);
      }),
      { numRuns: 3000 },
    );
  });

  it('takes no order number, alone, in a list, or beside a card', () => {
    const order = fc.integer({ min: 1, max: 99_999 }).map((count) => String(100_000 + count));
    const orders = fc.tuple(fc.array(order, { minLength: 1, maxLength: 6 }), separator, script);
    fc.assert(
      fc.property(fc.lorem(), orders, fc.option(card), (words, [list, between, zero], number) => {
        const numbers = inScript(list.join(between), zero);
        const { text } = redact(`${words} ${numbers}${number === null ? '' : ` ${number}`}, ${words}`);
        expect(text).to.contain(numbers);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps all the rest of a text', () => {
    const piece = fc.oneof(fc.string(), written, fc.emailAddress(), fc.constantFrom('+41 44 668 18 00', jwt));
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join(' ')),
        (text) => {
          const { found, text: rest } = redact(text, { card: '\0', email: '\0', phone: '\0', token: '\0' });
          let place = 0;
          let expected = '';
          for (const { start, end } of found) {
            expect(start).to.be.at.least(place);
            expected += `${text.slice(place, start)}\0`;
            place = end;
          }
          expect(rest).to.equal(expected + text.slice(place));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
