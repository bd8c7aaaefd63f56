import { expect } from 'chai';
import { day, instant } from '../../src/domain/instant.js';

describe('instant', () => {
  for (const [time, milliseconds] of [
    ['1970-01-02T00:00:00Z', day],
    ['1970-01-02T08:00:00+08:00', day],
    ['1970-01-01T00:00:00.5Z', 500],
    ['tomorrow', NaN],
    ['', NaN],
    [undefined, NaN],
  ] as const) {
    it(`${time} is ${milliseconds}`, () => {
      expect(instant(time)).to.deep.equal(milliseconds);
    });
  }
});
