import { expect } from 'chai';
import fc from 'fast-check';
import { clampText, stripBidi } from '../../src/domain/text.js';

describe('clampText', () => {
  for (const [text, max, clamped] of [
    ['coffee', 6, 'coffee'],
    ['coffee', 3, 'cof'],
    ['coffee', 0, ''],
    ['coffee', -1, ''],
    ['coffee', NaN, ''],
    ['a😀b', 1, 'a'],
    ['a😀b', 2, 'a'],
    ['a😀b', 3, 'a😀'],
    ['咖啡', 1, '咖'],
    ['', 5, ''],
  ] as const) {
    it(`"${text}" to ${max} is "${clamped}"`, () => {
      expect(clampText(text, max)).to.equal(clamped);
    });
  }

  it('gives a beginning of the text, not too long, and never half an emoji', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, max) => {
        const clamped = clampText(text, max);
        expect(text.startsWith(clamped)).to.equal(true);
        expect(clamped.length).to.be.at.most(max);
        expect(clamped.length).to.be.at.least(Math.min(text.length, max) - 1);
        expect(/\p{Surrogate}/u.test(clamped)).to.equal(false);
      }),
    );
  });
});

describe('stripBidi', () => {
  it('takes out every embedding, override and isolate', () => {
    expect(stripBidi('a\u202Ab\u202Bc\u202Cd\u202De\u202Ef\u2066g\u2067h\u2068i\u2069j')).to.equal('abcdefghij');
  });

  for (const text of ['שלום', 'مرحبا', 'a\u200Eb', 'a\u200Fb', 'e\u0301', '😀', '']) {
    it(`leaves ${JSON.stringify(text)}`, () => {
      expect(stripBidi(text)).to.equal(text);
    });
  }
});
