import { expect } from 'chai';
import { retryAfter } from '../../src/client/transport/retry-after.js';

const headersOf = (value: string | null, date: string | null) => ({
  get: (name: string) => (name === 'retry-after' ? value : date),
});

const serverDate = 'Sun, 22 Nov 2026 12:00:00 GMT';
const hour = 3_600_000;

describe('retryAfter', () => {
  for (const [value, ms] of [
    [null, undefined],
    ['', undefined],
    ['0', 0],
    ['2', 2000],
    [' 1.5 ', 1500],
    ['-5', 0],
    ['1000000000', hour],
    ['9'.repeat(400), hour],
    ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
    ['Sunday, 22-Nov-26 12:01:00 GMT', 60_000],
    ['Fri, 01 Jan 2027 00:00:00 GMT', hour],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
    ['1e9', undefined],
    ['soon', undefined],
    ['try 5', undefined],
    ['+5', undefined],
    ['120, 60', undefined],
  ] as const) {
    it(`reads ${String(value).slice(0, 40)} as ${String(ms)}`, () => {
      expect(retryAfter(headersOf(value, serverDate))).to.equal(ms);
    });
  }

  for (const date of [null, 'yesterday']) {
    it(`measures against the clock when the server's date is ${String(date)}`, () => {
      const soon = new Date(Date.now() + 20_000).toUTCString();
      expect(retryAfter(headersOf(soon, date))).to.be.within(15_000, 20_000);
    });
  }
});
