import { expect } from 'chai';
import { promiseWithin, yearIn } from '../../demo/api/working-days.js';

describe('promiseWithin', () => {
  const table = [
    {
      why: 'within the week',
      days: 2,
      now: '2026-03-02T09:00:00Z',
      zone: 'America/New_York',
      by: '2026-03-04T23:00:00Z',
    },
    {
      why: 'over a weekend and into summer time',
      days: 2,
      now: '2026-03-06T15:00:00Z',
      zone: 'America/New_York',
      by: '2026-03-10T22:00:00Z',
    },
    { why: 'from a Saturday', days: 1, now: '2026-03-07T15:00:00Z', zone: 'Europe/Berlin', by: '2026-03-09T17:00:00Z' },
    {
      why: 'where it is Monday already',
      days: 1,
      now: '2026-03-08T16:30:00Z',
      zone: 'Asia/Shanghai',
      by: '2026-03-10T10:00:00Z',
    },
    {
      why: 'in a zone of half hours',
      days: 1,
      now: '2026-03-03T00:00:00Z',
      zone: 'Asia/Kolkata',
      by: '2026-03-04T12:30:00Z',
    },
  ];
  for (const { why, days, now, zone, by } of table) {
    it(`promises 18:00 of the shop, ${why}`, () => {
      expect(promiseWithin(days, new Date(now), zone)).to.equal(new Date(by).toISOString());
    });
  }
});

describe('yearIn', () => {
  it('is the year of the shop', () => {
    const eve = new Date('2025-12-31T16:30:00Z');
    expect([yearIn(eve, 'Asia/Shanghai'), yearIn(eve, 'Europe/Berlin')]).to.deep.equal([2026, 2025]);
  });
});
