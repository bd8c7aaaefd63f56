import { expect } from 'chai';
import fc from 'fast-check';
import { zonedDay } from '../../src/adapters/wire/zoned-day.js';

const day = (at: string, timeZone: string) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(Date.parse(at));

describe('a day of a vendor', () => {
  for (const [value, zone, instant] of [
    ['2027-03-31', 'UTC', '2027-03-31T00:00:00.000Z'],
    ['2027-03-31', 'Europe/Berlin', '2027-03-30T22:00:00.000Z'],
    ['2027-01-31', 'America/New_York', '2027-01-31T05:00:00.000Z'],
    // The clocks go forward at two in the morning.
    ['2027-03-28', 'Europe/Berlin', '2027-03-27T23:00:00.000Z'],
    ['2027-03-29', 'Europe/Berlin', '2027-03-28T22:00:00.000Z'],
    ['2027-03-31', 'Nowhere/Land', '2027-03-31'],
    ['2027-03-31T10:00:00Z', 'Europe/Berlin', '2027-03-31T10:00:00Z'],
    ['soon', 'UTC', 'soon'],
    ['2027-13-41', 'UTC', '2027-13-41'],
    [undefined, 'UTC', undefined],
  ] as const) {
    it(`${String(value)} in ${zone} begins at ${String(instant)}`, () => {
      expect(zonedDay(value, zone)).to.equal(instant);
    });
  }

  it('is that day in its zone, and the moment before is not', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Shanghai',
      'Asia/Kolkata',
      'Pacific/Auckland',
    );
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        zones,
        (date, zone) => {
          const value = date.toISOString().slice(0, 10);
          const begin = zonedDay(value, zone) as string;
          expect(day(begin, zone)).to.equal(value);
          expect(day(new Date(Date.parse(begin) - 1).toISOString(), zone)).not.to.equal(value);
        },
      ),
    );
  });
});
