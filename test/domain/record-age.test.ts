import { expect } from 'chai';
import { lapse } from '../../src/domain/record-age.js';

const day = 86_400_000;
const now = 1000 * day;

describe('lapse', () => {
  for (const [age, fate] of [
    [-1, 'misdated'],
    [0, 'kept'],
    [30 * day - 1, 'kept'],
    [30 * day, 'gone'],
    [400 * day - 1, 'gone'],
    [400 * day, 'misdated'],
    [NaN, 'misdated'],
  ] as const) {
    it(`${String(age / day)} days: ${fate}`, () => {
      expect(lapse(now - age, now)).to.equal(fate);
    });
  }
});
