import { expect } from 'chai';
import { cardsIn, passesLuhn } from '../../src/domain/card-numbers.js';
import { redact } from '../../src/domain/redaction.js';
import { clampText } from '../../src/domain/text.js';
import { safeImage } from '../../src/domain/url.js';

/** Digits of these lengths that pass the check, the last one made to fit; the first are as given. */
function card(start: string, ...lengths: readonly number[]): string {
  const count = lengths.reduce((total, length) => total + length, 0);
  const body = start.padEnd(count - 1, '2');
  const digits = Array.from('0123456789', (last) => body + last).find(passesLuhn) ?? '';
  let from = 0;
  return lengths.map((length) => digits.slice(from, (from += length))).join(' ');
}

describe('a card number', () => {
  for (const [start, lengths, is] of [
    ['37', [4, 6, 5], true],
    ['36', [4, 6, 4], true],
    ['4', [4, 4, 4, 4], true],
    ['4', [4, 6, 5], false],
    ['3', [5, 6, 4], false],
    ['3', [4, 6, 3], false],
    ['32', [1, 4, 6, 5], false],
    ['3', [6, 6, 4], false],
  ] as const) {
    it(`is ${is ? '' : 'not '}written ${card(start, ...lengths)}`, () => {
      const text = card(start, ...lengths);
      expect(cardsIn(text)).to.deep.equal(is ? [{ start: 0, end: text.length }] : []);
    });
  }

  it('is found beside another, and twice where two share a group', () => {
    const one = '4111 1111 1111 1111';
    expect(cardsIn(`${one}; ${one}; ${one}`).map(({ start }) => start)).to.deep.equal([0, 21, 42]);
  });
});

describe('a card number that touches another secret', () => {
  for (const [text, kind, rest] of [
    ['use bearer 41111111 11111111 now', 'token', 'use [token] now'],
    ['use a@b.41111111 11111111 now', 'email', 'use [email] now'],
    ['use 4111-1111-1111-1111@shop.test now', 'email', 'use [email] now'],
    ['use bearer 41111111 1111 1111@x.yz now', 'token', 'use [token] now'],
  ] as const) {
    it(`is one with it, and nothing is left of either: ${text}`, () => {
      const { found, text: said } = redact(text);
      expect(said).to.equal(rest);
      expect(found).to.deep.equal([{ kind, start: 4, end: text.length - 4, text: text.slice(4, -4) }]);
    });
  }

  it('is another where it only stands beside it', () => {
    const text = 'a@b.test 4111 1111 1111 1111 c@d.test';
    expect(redact(text).found.map(({ kind, text: said }) => [kind, said])).to.deep.equal([
      ['email', 'a@b.test'],
      ['card', '4111 1111 1111 1111'],
      ['email', 'c@d.test'],
    ]);
    expect(redact('no secret').found).to.deep.equal([]);
  });
});

describe('the guards of pictures and text', () => {
  it('know each name of a picture, at its start only', () => {
    for (const type of ['png', 'jpg', 'jpeg', 'gif', 'webp', 'avif', 'PNG']) {
      const data = `data:image/${type};base64,AAAA`;
      expect(safeImage(data, 'https://shop.test/')).to.equal(data);
      expect(safeImage(`javascript:${data}`, 'https://shop.test/')).to.equal(undefined);
      expect(safeImage(`${data}#x`, 'https://shop.test/')).to.equal(undefined);
    }
    expect(safeImage('data:image/svg+xml;base64,AAAA', 'https://shop.test/')).to.equal(undefined);
    expect(safeImage(undefined, 'https://shop.test/')).to.equal(undefined);
  });

  it('leave a text as it is that is not too long, even one that ends oddly', () => {
    expect([clampText('ab\uD83D', 3), clampText('ab\uD83D\uDC1D', 3), clampText('abc', -1)]).to.deep.equal([
      ...['ab\uD83D', 'ab', ''],
    ]);
  });
});
