import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../src/domain/instant.js';
import { riskDays, tierOutlook } from '../../src/domain/tier-forecast.js';
import {
  knownBenefits,
  unearnableTiers,
  type MetricProgress,
  type Qualification,
  type Tier,
  type TierStatus,
} from '../../src/domain/tiers.js';

const now = Date.parse('2026-03-11T10:00:00Z');
const inDays = (days: number): string => new Date(now + days * day).toISOString();
const tier = (id: string, rank: number, qualification: Qualification = 'earned'): Tier => ({
  ...{ id, name: id, rank, qualification },
  benefits: [
    { id: 'open', description: 'Late checkout' },
    { id: 'surprise', description: 'A gift', secret: true },
  ],
});
const silver = tier('silver', 1);
const gold = tier('gold', 2);
const black = tier('black', 4, 'invited');
const plus = tier('plus', 3, 'paid');
const tiers = [black, gold, silver, plus];
const nights = (current: number, target = 10): MetricProgress => ({ metric: 'nights', current, target });
const keep = (days: number, ...anyOf: readonly MetricProgress[]): TierStatus['keep'] => ({ anyOf, by: inDays(days) });
const forecast = (days: number, tierId = 'silver'): TierStatus['forecast'] => ({ tierId, at: inDays(days) });

describe('tierOutlook', () => {
  const cases: readonly (readonly [what: string, status: TierStatus, expected: unknown])[] = [
    ['nothing is known', {}, undefined],
    ['it is kept until', { until: inDays(9) }, { state: 'until', until: inDays(9) }],
    ['its end has passed', { until: inDays(-1) }, undefined],
    [
      'something is still to do',
      { until: inDays(90), keep: keep(90, nights(8)) },
      { state: 'keep', by: inDays(90), ways: [nights(8)] },
    ],
    [
      'one of the ways is done',
      { until: inDays(90), keep: keep(90, nights(8), nights(10)), forecast: forecast(30) },
      { state: 'until', until: inDays(90) },
    ],
    [
      'it is lost soon',
      { keep: keep(20, nights(8)), forecast: forecast(21) },
      { state: 'risk', then: silver, at: inDays(21), ways: [nights(8)] },
    ],
    [
      'nobody says what keeps it',
      { forecast: forecast(21) },
      { state: 'risk', then: silver, at: inDays(21), ways: [] },
    ],
    [
      'the loss is far off',
      { keep: keep(riskDays, nights(8)), forecast: forecast(riskDays + 1) },
      { state: 'keep', by: inDays(riskDays), ways: [nights(8)] },
    ],
    [
      'the forecast is better',
      { until: inDays(9), forecast: forecast(9, 'black') },
      { state: 'until', until: inDays(9) },
    ],
    [
      'the forecast is the same',
      { until: inDays(9), forecast: forecast(9, 'gold') },
      { state: 'until', until: inDays(9) },
    ],
    [
      'the forecast is of no tier',
      { until: inDays(9), forecast: forecast(9, 'x') },
      { state: 'until', until: inDays(9) },
    ],
    ['the forecast has passed', { forecast: forecast(-1) }, undefined],
    [
      'the dates are none',
      { until: 'soon', forecast: { tierId: 'silver', at: '' }, keep: { anyOf: [], by: '' } },
      undefined,
    ],
  ];
  for (const [what, status, expected] of cases) {
    it(`where ${what}`, () => {
      expect(tierOutlook({ tierId: 'gold', ...status }, gold, tiers, now)).to.deep.equal(expected);
    });
  }

  it('never speaks of a day that has passed, nor of a risk once a way is done', () => {
    const days = fc.integer({ min: -400, max: 400 });
    const way = fc.record({ metric: fc.constant('nights'), current: fc.nat(20), target: fc.nat(20) });
    const dated = fc.record({ days, ways: fc.array(way, { maxLength: 3 }) });
    fc.assert(
      fc.property(dated, days, days, fc.constantFrom('silver', 'gold', 'black', 'x'), (kept, end, loss, id) => {
        const status = { keep: keep(kept.days, ...kept.ways), until: inDays(end), forecast: forecast(loss, id) };
        const said = tierOutlook({ tierId: 'gold', ...status }, gold, tiers, now);
        if (!said) return;
        const date = said.state === 'risk' ? said.at : said.state === 'keep' ? said.by : said.until;
        expect(Date.parse(date)).to.be.above(now);
        if (said.state === 'until') return;
        expect(said.ways.every(({ current, target }) => current < target)).to.equal(true);
        if (said.state === 'risk') {
          expect(said.then.rank).to.be.below(gold.rank);
          expect(kept.ways.some(({ current, target }) => current >= target)).to.equal(false);
        }
      }),
    );
  });
});

describe('what a member may see of other tiers', () => {
  it('are those above by invitation or for money, from the nearest on', () => {
    expect(unearnableTiers(tiers, silver)).to.deep.equal([plus, black]);
    expect(unearnableTiers(tiers, plus)).to.deep.equal([black]);
    expect(unearnableTiers(tiers, undefined)).to.deep.equal([plus, black]);
    expect(unearnableTiers(tiers, black)).to.deep.equal([]);
  });

  it('is no surprise before the tier is reached', () => {
    const ids = (...given: Parameters<typeof knownBenefits>) => knownBenefits(...given).map(({ id }) => id);
    expect(ids(gold, silver)).to.deep.equal(['open']);
    expect(ids(gold, undefined)).to.deep.equal(['open']);
    expect(ids(gold, gold)).to.deep.equal(['open', 'surprise']);
    expect(ids(silver, gold)).to.deep.equal(['open', 'surprise']);
  });
});
