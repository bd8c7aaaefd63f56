import { expect } from 'chai';
import fc from 'fast-check';
import { speakable } from '../../src/i18n/catalogue.js';
import { formatClock } from '../../src/i18n/clock.js';
import { formatDay } from '../../src/i18n/days.js';
import { formatCompact, formatEither, formatNumber, pointName, wholePoints } from '../../src/i18n/formats.js';
import { formatMoney } from '../../src/i18n/money-text.js';
import { fill } from '../../src/i18n/phrase.js';

/** Spaces that do not break are spaces, and marks of direction are not seen. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '');

describe('A phrase', () => {
  const nights = { one: '{n} night', other: '{n} nights' };
  const arabic = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
  for (const [phrase, locale, count, text] of [
    [nights, 'en', 1, '1 night'],
    [nights, 'en', 0, '0 nights'],
    [nights, 'en', 1.5, '1.5 nights'],
    [nights, 'en', -1, '-1 night'],
    [nights, 'fr', 0, '0 night'],
    [{ other: '{n} 晚' }, 'zh-Hans', 1, '1 晚'],
    [arabic, 'ar', 0, 'zero'],
    [arabic, 'ar', 2, 'two'],
    [arabic, 'ar', 5, 'few'],
    [arabic, 'ar', 11, 'many'],
    ['{n}', 'en', 3, '3'],
  ] as const) {
    it(`says ${text} in ${locale}`, () => {
      expect(fill(phrase, locale, { n: String(count) }, count)).to.equal(text);
    });
  }
});

describe('pointName', () => {
  const stars = { code: 'stars', name: { one: 'star', other: 'stars' }, decimalPlaces: 0 };
  for (const [value, locale, name] of [
    [1, 'en', 'star'],
    [0, 'en', 'stars'],
    [0, 'fr', 'star'],
    [1, 'zh', 'stars'],
    [1.5, 'en', 'stars'],
  ] as const) {
    it(`of ${value} in ${locale} is ${name}`, () => {
      expect(pointName(value, stars, locale)).to.equal(name);
    });
  }

  it('is nothing where the currency is not known', () => {
    expect(pointName(3, undefined, 'en')).to.equal('');
    expect(wholePoints(1250, undefined)).to.equal(1250);
    expect(wholePoints(1250, { ...stars, decimalPlaces: 2 })).to.equal(12.5);
  });
});

describe('formatMoney', () => {
  for (const [amount, currency, locale, text] of [
    [1250, 'USD', 'en-US', '$12.50'],
    [1200, 'USD', 'en-US', '$12'],
    [-1250, 'USD', 'en-US', '-$12.50'],
    [1250, 'EUR', 'de-DE', '12,50 €'],
    [1250, 'JPY', 'ja-JP', '￥1,250'],
    [120, 'JPY', 'en', '¥120'],
    [1250, 'KWD', 'en', 'KWD 1.250'],
    [12_000, 'KWD', 'en', 'KWD 12'],
    [99, 'CNY', 'zh-CN', '¥0.99'],
    [0, 'GBP', 'en-GB', '£0'],
  ] as const) {
    it(`writes ${amount} ${currency} as ${text}`, () => {
      expect(plain(formatMoney({ amount, currency }, locale))).to.equal(plain(text));
    });
  }
});

describe('Numbers', () => {
  for (const [value, locale, text] of [
    [999, 'en', '999'],
    [1250, 'en', '1.3K'],
    [12_345, 'en', '12.3K'],
    [1_234_567, 'en', '1.2M'],
    [120_000, 'zh-CN', '12万'],
    [-1250, 'en', '-1.3K'],
    [Number.NaN, 'en', '–'],
    [Infinity, 'en', '–'],
  ] as const) {
    it(`${value} is short as ${text}`, () => {
      expect(plain(formatCompact(value, locale))).to.equal(text);
    });
  }

  it('keep every digit when they are not short', () => {
    expect(formatNumber(9_007_199_254_740_991, 'en')).to.equal('9,007,199,254,740,991');
    expect(formatNumber(1e21, 'en')).to.equal('1,000,000,000,000,000,000,000');
  });
});

describe('formatDay', () => {
  const now = Date.parse('2026-03-11T10:00:00Z');
  for (const [time, locale, timeZone, text] of [
    ['2026-03-11T23:00:00Z', 'en', 'UTC', 'today'],
    ['2026-03-12T01:00:00Z', 'en', 'UTC', 'tomorrow'],
    ['2026-03-14T10:00:00Z', 'en', 'UTC', 'in 3 days'],
    ['2026-03-14', 'en', 'UTC', 'in 3 days'],
    ['2026-03-17T23:59:59Z', 'en', 'UTC', 'in 6 days'],
    ['2026-03-18', 'en-GB', 'UTC', '18 March'],
    ['2026-03-31T10:00:00Z', 'en-GB', 'UTC', '31 March'],
    ['2026-03-31T10:00:00Z', 'en-US', 'UTC', 'March 31'],
    ['2026-03-31', 'zh-CN', 'UTC', '3月31日'],
    ['2026-03-10', 'en-GB', 'UTC', '10 March'],
    ['2027-03-31', 'en-GB', 'UTC', '31 March 2027'],
    // One minute before midnight in London is the next day in Tokyo, and midday in New York.
    ['2026-03-30T23:59:00Z', 'en-GB', 'Asia/Tokyo', '31 March'],
    ['2026-03-31T03:00:00Z', 'en-GB', 'America/New_York', '30 March'],
    ['2026-03-12T01:00:00Z', 'en', 'America/New_York', 'today'],
    // A date is a day wherever the programme is.
    ['2026-03-31', 'en-GB', 'Pacific/Honolulu', '31 March'],
    ['2026-03-31T10:00:00Z', 'en-GB', 'Nowhere/Land', '31 March'],
    ['soon', 'en', 'UTC', 'soon'],
    ['', 'en', 'UTC', ''],
  ] as const) {
    it(`says "${text}" for ${time} in ${timeZone}, ${locale}`, () => {
      expect(formatDay(time, locale, { now, timeZone })).to.equal(text);
    });
  }

  it('counts days over the change to summer time', () => {
    const eve = Date.parse('2026-03-28T12:00:00Z');
    const inTwo = formatDay('2026-03-30T00:30:00+02:00', 'en', { now: eve, timeZone: 'Europe/Berlin' });
    expect(inTwo).to.equal('in 2 days');
  });
});

describe('formatEither', () => {
  it('joins what is enough by itself', () => {
    expect(formatEither(['2 nights', '$340'], 'en')).to.equal('2 nights or $340');
    expect(formatEither(['2 晚'], 'zh-CN')).to.equal('2 晚');
  });
});

describe('No locale, zone or time', () => {
  it('throws', () => {
    const tag = fc.oneof(fc.string(), fc.constantFrom('', 'en_US', 'x', 'de-', 'zh-Hans-CN-u-nu-hanidec', 'i-klingon'));
    const time = fc.oneof(
      fc.string(),
      fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    );
    fc.assert(
      fc.property(tag, fc.string(), time, fc.double(), (tagged, timeZone, when, value) => {
        const locale = speakable(tagged);
        expect(formatDay(when, locale, { now: 0, timeZone })).to.be.a('string');
        expect(formatNumber(value, locale)).to.be.a('string');
        expect(formatCompact(value, locale)).to.be.a('string');
        expect(formatMoney({ amount: value, currency: 'EUR' }, locale)).to.be.a('string');
        expect(formatClock(0, locale)).to.be.a('string');
      }),
    );
  });
});
