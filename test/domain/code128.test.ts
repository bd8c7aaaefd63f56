import { expect } from 'chai';
import fc from 'fast-check';
import { code128 } from '../../src/domain/code128.js';

describe('code128', () => {
  it('is what the standard has for a known text', () => {
    // Start B, "AB", the check sign 102, stop.
    expect(code128('AB')?.join('')).to.equal('211214' + '111323' + '131123' + '411131' + '2331112');
  });

  it('takes two digits for one sign', () => {
    expect(code128('1234')).to.have.length(6 * 4 + 7);
    expect(code128('123')).to.have.length(6 * 5 + 7);
  });

  for (const text of ['', 'Ü', 'a\nb', '7'.repeat(49)]) {
    it(`draws nothing for ${JSON.stringify(text.slice(0, 9))}`, () => {
      expect(code128(text)).to.equal(undefined);
    });
  }

  it('has eleven modules a sign, whatever the text', () => {
    const ascii = fc.string({
      unit: fc.integer({ min: 32, max: 126 }).map((sign) => String.fromCharCode(sign)),
      minLength: 1,
      maxLength: 48,
    });
    fc.assert(
      fc.property(ascii, (text) => {
        const widths = code128(text) ?? [];
        const modules = widths.reduce((sum, width) => sum + width, 0);
        expect((modules - 2) % 11).to.equal(0);
        expect(widths.length % 2).to.equal(1);
      }),
    );
  });
});
