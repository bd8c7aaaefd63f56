import { expect } from 'chai';
import { phonesIn } from '../../src/domain/phone-numbers.js';
import { plainDigits } from '../../src/domain/plain-digits.js';

describe('a telephone number', () => {
  for (const [written, is] of [
    // With a plus, of 9 to 15 digits.
    ['+41446681', false],
    ['+414466818', true],
    ['+414466818001234', true],
    ['+4144668180012345', false],
    ['＋41 44 668 18 00', true],
    // A group of six is a part of it where enough stands before.
    ['+4 91 123456', false],
    ['+49 30 123456', true],
    ['+49 301 123456', true],
    // With the 0 of long distance, of 9 to 17 digits in at most seven groups.
    ['01234567', false],
    ['012345678', true],
    ['01234567890123456', true],
    ['012345678901234567', false],
    ['01 2 3 4 5 6 7', false],
    ['01 23 45 67 89 01 23', true],
    ['01 23 45 67 89 01 23 4', false],
    ['030 123456', false],
    ['112345678', false],
    // In the groups of North America.
    ['555-123-4567', true],
    ['1 555 123 4567', true],
    ['2 555 123 4567', true],
    ['1 1 555 123 4567', false],
    ['555 123 45678', false],
    ['555 123 456', false],
    ['5555 123 4567', false],
    // A mobile number of China, in one piece.
    ['13800138000', true],
    ['19912345678', true],
    ['12912345678', false],
    ['23800138000', false],
    ['1380013800', false],
    ['138001380001', false],
    ['138 0013 8000', false],
    // A date, and one with something after it.
    ['01.02.2026', false],
    ['01.02.26 14.30.00', false],
    ['01.02.20261', true],
    ['01.02.2026.11', true],
  ] as const) {
    it(`is ${is ? '' : 'not '}${written}`, () => {
      const text = `a: ${written}; b`;
      expect(phonesIn(text)).to.deep.equal(is ? [{ start: 3, end: text.length - 3 }] : []);
    });
  }

  for (const before of ['a', 'A', '7', '#', '.', ',']) {
    it(`is not what stands right after "${before}"`, () => {
      expect(phonesIn(`${before}+41446681800`)).to.deep.equal([]);
    });
  }

  it('is found where its digits take two code units each', () => {
    const text = Array.from('0441234567', (digit) => String.fromCodePoint(0x1d7ce + Number(digit))).join('');
    expect(phonesIn(plainDigits(`> ${text}`))).to.deep.equal([{ start: 2, end: 2 + text.length }]);
  });
});

describe('plainDigits', () => {
  const zeros = { Arabic: 0x660, Persian: 0x6f0, Devanagari: 0x966, 'full width': 0xff10, Thai: 0xe50 };
  for (const [script, zero] of Object.entries(zeros)) {
    it(`reads the digits of a script: ${script}`, () => {
      const ten = String.fromCodePoint(...Array.from({ length: 10 }, (_, digit) => zero + digit));
      expect(plainDigits(`a${ten}b`)).to.equal('a0123456789b');
    });
  }

  it('reads digits whose alphabets stand side by side, each in its place', () => {
    for (const zero of [0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6]) {
      const [four, nine] = [4, 9].map((digit) => String.fromCodePoint(zero + digit));
      expect(plainDigits(`${four}x${nine}`)).to.equal('4\u2060x9\u2060');
    }
  });

  it('leaves all else as it is', () => {
    for (const text of ['', '0123456789', '½ ² Ⅳ 四', '☎ 🐝 a-b']) expect(plainDigits(text)).to.equal(text);
  });
});
