import { expect } from 'chai';
import { speakable } from '../../src/i18n/catalogue.js';
import { formatClock } from '../../src/i18n/clock.js';
import { formatDay } from '../../src/i18n/days.js';
import { formatCompact, formatEither, formatNumber } from '../../src/i18n/formats.js';
import { formatMoney } from '../../src/i18n/money-text.js';
import { time } from '../../src/client/decode.js';
import { money } from '../../src/client/resources/program.js';

const now = Date.parse('2026-03-11T10:00:00Z');
const report = (): void => undefined;
const at = { path: '$', report };

describe('A language that is none', () => {
  for (const locale of [
    '',
    ' ',
    'x',
    '-',
    'en_US',
    'english',
    'de-',
    'de--DE',
    'i-klingon',
    'xx-<script>',
    'en-US-u-nu-',
    '../en',
    'undefined',
    'zh-Hans-Hans-Hans',
    '\u202Een',
    'x'.repeat(1000),
  ]) {
    it(`is English, or a language all the same: ${JSON.stringify(locale.slice(0, 20))} [D14]`, () => {
      const spoken = speakable(locale);
      expect(Intl.getCanonicalLocales(spoken)).to.have.length(1);
      const said = [
        formatNumber(1250, spoken),
        formatCompact(1250, spoken),
        formatMoney({ amount: 1250, currency: 'EUR' }, spoken),
        formatDay('2026-03-31', spoken, { now }),
        formatClock(now, spoken),
        formatEither(['a', 'b'], spoken),
      ];
      expect(said.join()).not.to.match(/NaN|undefined|Invalid/);
      expect(said.filter(Boolean)).to.have.length(6);
    });
  }
});

describe('A time zone that is none', () => {
  for (const timeZone of [
    '',
    ' ',
    'Nowhere/Land',
    'Europe',
    '+99:00',
    '<script>',
    '../UTC',
    'undefined',
    'CET\u0000',
  ]) {
    it(`is the one of Greenwich: ${JSON.stringify(timeZone)} [D14]`, () => {
      expect(formatDay('2026-03-31T23:59:00Z', 'en-GB', { now, timeZone })).to.equal('31 March');
    });
  }
});

describe('A date that is none', () => {
  for (const value of [
    '',
    'soon',
    '2026-13-01',
    '2026-02-32',
    '9999-99-99T99:99:99Z',
    '2026-03-31T25:00:00Z',
    '31.03.2026',
    '1e9',
    '2026-03-31T10:00:00Z[Europe/Paris]',
    '+275760-09-14',
    1774951200,
    null,
    {},
  ]) {
    it(`is not taken from an answer, and shown as it is where a page gives it: ${JSON.stringify(value)} [D14]`, () => {
      expect(() => time(value, at)).to.throw('RFC 3339');
      if (typeof value !== 'string' || !Number.isNaN(Date.parse(value))) return;
      expect(formatDay(value, 'en', { now })).to.equal(value.slice(0, 10));
    });
  }
});

describe('A currency that is none', () => {
  for (const currency of ['', 'US', 'usd', 'DOLLAR', 'U$D', '<b>', 'ＵＳＤ', 123, null, undefined]) {
    it(`is not taken from an answer: ${JSON.stringify(currency)} [D14]`, () => {
      expect(() => money({ amount: 100, currency }, at)).to.throw('$.currency');
    });
  }

  it('is shown by its letters where nobody knows it [D14]', () => {
    expect(formatMoney({ amount: 100, currency: 'QQQ' }, 'en')).to.match(/^QQQ\s1/);
  });
});
