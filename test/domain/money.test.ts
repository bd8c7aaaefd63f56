import { expect } from 'chai';
import fc from 'fast-check';
import { minorDigits } from '../../src/domain/minor-digits.js';
import { addMoney, multiplyMoney, toDecimal, toMajor } from '../../src/domain/money.js';

const largest = Number.MAX_SAFE_INTEGER;
const money = fc.record({
  amount: fc.maxSafeInteger(),
  currency: fc.constantFrom('USD', 'CNY', 'JPY', 'KWD'),
});

describe('minorDigits', () => {
  for (const [currency, digits] of [
    ['USD', 2],
    ['CNY', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['ISK', 0],
    ['KWD', 3],
    ['IQD', 3],
    ['XXZ', 2],
    ['', 2],
    ['JPYX', 2],
  ] as const) {
    it(`${currency || 'no code'} has ${digits}`, () => {
      expect(minorDigits(currency)).to.equal(digits);
    });
  }
});

describe('toDecimal', () => {
  for (const [amount, currency, text] of [
    [1250, 'USD', '12.50'],
    [-1250, 'USD', '-12.50'],
    [1250, 'JPY', '1250'],
    [-7, 'JPY', '-7'],
    [1250, 'KWD', '1.250'],
    [5, 'USD', '0.05'],
    [-5, 'KWD', '-0.005'],
    [0, 'USD', '0.00'],
    [-0, 'JPY', '0'],
    [largest, 'USD', '90071992547409.91'],
    [largest + 1, 'USD', ''],
    [1.5, 'USD', ''],
    [NaN, 'USD', ''],
    [1e21, 'JPY', ''],
    [-Infinity, 'KWD', ''],
  ] as const) {
    it(`${amount} ${currency} is "${text}"`, () => {
      expect(toDecimal({ amount, currency })).to.equal(text);
    });
  }

  it('loses nothing', () => {
    fc.assert(
      fc.property(money, (price) => {
        const text = toDecimal(price);
        expect(text).to.match(/^-?\d+(\.\d{2,3})?$/);
        expect(Number(text.replace('.', '')) + 0).to.equal(price.amount + 0);
      }),
    );
  });
});

describe('toMajor', () => {
  for (const [amount, currency, major] of [
    [1250, 'USD', 12.5],
    [-1250, 'JPY', -1250],
    [1, 'KWD', 0.001],
    [NaN, 'USD', NaN],
  ] as const) {
    it(`${amount} ${currency} is ${major}`, () => {
      expect(toMajor({ amount, currency })).to.deep.equal(major);
    });
  }
});

describe('addMoney', () => {
  it('adds one currency', () => {
    expect(addMoney({ amount: 1250, currency: 'USD' }, { amount: -50, currency: 'USD' })).to.deep.equal({
      amount: 1200,
      currency: 'USD',
    });
  });

  it('gives nothing for two currencies', () => {
    expect(addMoney({ amount: 1, currency: 'USD' }, { amount: 1, currency: 'EUR' })).to.equal(undefined);
  });

  it('gives nothing for a sum that is not exact', () => {
    expect(addMoney({ amount: largest, currency: 'USD' }, { amount: 1, currency: 'USD' })).to.equal(undefined);
  });

  it('does not mind the order', () => {
    fc.assert(
      fc.property(money, money, (a, b) => {
        expect(addMoney(a, b)).to.deep.equal(addMoney(b, a));
      }),
    );
  });
});

describe('multiplyMoney', () => {
  for (const [amount, factor, divisor, result] of [
    [100, 3, 1, 300],
    [1005, 115, 100, 1156],
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    [1, 49, 100, 0],
    [-1, 49, 100, 0],
    [0, -5, 1, 0],
    [largest, largest, largest, largest],
    [largest, 2, 1, undefined],
    [100, 1.5, 1, undefined],
    [NaN, 1, 1, undefined],
    [100, 1, 0, undefined],
    [100, 1, -2, undefined],
    [100, 1, 0.5, undefined],
  ] as const) {
    it(`${amount} × ${factor} ÷ ${divisor} is ${result}`, () => {
      const product = multiplyMoney({ amount, currency: 'USD' }, factor, divisor);
      expect(product?.amount).to.equal(result);
    });
  }

  it('divides by 1 unless told', () => {
    expect(multiplyMoney({ amount: 5, currency: 'JPY' }, 4)).to.deep.equal({ amount: 20, currency: 'JPY' });
  });

  it('is at most half a unit away, and the same for a refund', () => {
    const integer = fc.integer({ min: -1e7, max: 1e7 });
    fc.assert(
      fc.property(integer, integer, fc.integer({ min: 1 }), (amount, factor, divisor) => {
        const result = multiplyMoney({ amount, currency: 'USD' }, factor, divisor)?.amount ?? NaN;
        const refund = multiplyMoney({ amount: -amount, currency: 'USD' }, factor, divisor)?.amount ?? NaN;
        const error = 2n * (BigInt(result) * BigInt(divisor) - BigInt(amount) * BigInt(factor));
        expect(error <= BigInt(divisor) && -error <= BigInt(divisor)).to.equal(true);
        expect(refund + result).to.equal(0);
      }),
    );
  });
});
