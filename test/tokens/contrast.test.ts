import { expect } from 'chai';
import fc from 'fast-check';
import { contrast, hexOf, mixed } from '../../tokens/colour.js';
import { pairsOf } from '../../tokens/contrast.js';
import { themes } from '../../tokens/themes.js';
import { colours, type Hex } from '../../tokens/tokens.js';

const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((n): Hex => `#${n.toString(16).padStart(6, '0')}`);

describe('Contrast of two colours', () => {
  for (const [one, other, ratio] of [
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffff00', 8],
  ] as const) {
    it(`of ${one} and ${other} is ${String(ratio)} : 1`, () => {
      expect(contrast(one, other)).to.be.closeTo(ratio, 0.01);
    });
  }

  it('is the same either way round, from 1 to 21, and 1 with itself', () => {
    fc.assert(
      fc.property(anyHex, anyHex, (one, other) => {
        expect(contrast(one, other)).to.equal(contrast(other, one)).and.to.be.within(1, 21);
        expect(contrast(one, one)).to.equal(1);
        expect(mixed(one, 1, other)).to.equal(one);
        expect(mixed(one, 0, other)).to.equal(other);
      }),
    );
  });

  it('reads a colour as it is typed, and none that is not whole', () => {
    expect(['#abc', 'ABC', ' #A1b2C3 ', '#12345', 'red', ''].map(hexOf)).to.deep.equal([
      '#aabbcc',
      '#aabbcc',
      '#a1b2c3',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('The ready themes', () => {
  it('are the four that are promised, the first of them what the elements have by themselves', () => {
    expect(themes.map(({ name }) => name)).to.deep.equal(['plain', 'warm', 'night', 'high-contrast']);
  });

  for (const theme of themes) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`${theme.name} has enough contrast in every pair of colours: ${scheme}`, () => {
        const enhanced = theme.name === 'high-contrast';
        const pairs = pairsOf(theme[scheme], scheme, { enhanced });
        expect(pairs).to.have.lengthOf(22);
        const wanting = pairs.filter(({ isEnough }) => !isEnough);
        expect(
          wanting.map(({ seen, on, ratio, needed }) => `${seen} on ${on}: ${ratio.toFixed(2)} of ${needed}`),
        ).to.deep.equal([]);
      });
    }

    it(`${theme.name} has each colour in both schemes`, () => {
      for (const { name } of colours) expect(name in theme.dark, name).to.equal(name in theme.light);
    });
  }

  it('would be found wanting', () => {
    const pale = pairsOf({ 'color-accent': '#9db8f0' }, 'light').filter(({ isEnough }) => !isEnough);
    expect(pale.map(({ seen }) => seen)).to.include.members(['Words of the main button', 'A link in the accent']);
  });
});
