import { expect } from 'chai';
import fc from 'fast-check';
import { metricRatio, remaining, tierProgress } from '../../src/domain/tier-progress.js';
import type { MetricProgress, Requirement, Tier, TierStatus } from '../../src/domain/tiers.js';

const tier = (id: string, rank: number, ...anyOf: readonly Requirement[]): Tier => ({
  id,
  name: id,
  rank,
  qualification: 'earned',
  benefits: [],
  ...(anyOf.length && { threshold: { anyOf } }),
});
const nights = (amount: number): Requirement => ({ metric: 'nights', amount });
const spend = (amount: number): Requirement => ({ metric: 'spend', amount, currency: 'USD' });

const blue = tier('blue', 0, nights(0));
const silver = tier('silver', 1, nights(4), spend(80_000));
const gold = tier('gold', 2, nights(20), spend(300_000));
const black: Tier = { ...tier('black', 3), qualification: 'invited' };
const tiers = [gold, black, blue, silver];
const next = (tierId: string, ...anyOf: readonly MetricProgress[]): Partial<TierStatus> => ({
  next: { tierId, anyOf },
});
const stays = (current: number, target = 20): MetricProgress => ({ metric: 'nights', current, target });
const ids = (marks: readonly { readonly tier: Tier; readonly ratio: number; readonly reached: boolean }[]): unknown =>
  marks.map(({ tier: { id }, ratio, reached }) => [id, ratio, reached]);

describe('remaining and metricRatio', () => {
  for (const [current, target, missing, ratio] of [
    [12, 20, 8, 0.6],
    [20, 20, 0, 1],
    [25, 20, 0, 1],
    [0, 0, 0, 1],
    [-5, 0, 5, 0],
    [-5, 20, 25, 0],
    [NaN, 20, 20, 0],
    [3, NaN, 0, 1],
    [Infinity, 20, 20, 0],
    [0, -1, 0, 1],
    [-3, -1, 2, 0],
  ] as const) {
    it(`${current} of ${target}: ${missing} missing, ${ratio}`, () => {
      expect(remaining({ current, target })).to.equal(missing);
      expect(metricRatio({ current, target })).to.equal(ratio);
    });
  }

  it('are total, and agree when all is done', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (current, target) => {
        const ratio = metricRatio({ current, target });
        expect(ratio).to.be.within(0, 1);
        expect(remaining({ current, target })).to.be.at.least(0);
        if (!remaining({ current, target })) expect(ratio).to.equal(1);
      }),
    );
  });
});

describe('tierProgress', () => {
  it('shows the closest way first', () => {
    const dollars: MetricProgress = { metric: 'spend', currency: 'USD', current: 240_000, target: 300_000 };
    const progress = tierProgress({ tierId: 'silver', ...next('gold', stays(12), dollars) }, tiers);
    expect(progress.current).to.equal(silver);
    expect(progress.next).to.equal(gold);
    expect(progress.ways).to.deep.equal([
      { ...dollars, missing: 60_000, ratio: 0.8 },
      { ...stays(12), missing: 8, ratio: 0.6 },
    ]);
    expect(progress.ratio).to.equal(0.8);
    expect(progress.top).to.equal(false);
    expect(ids(progress.milestones)).to.deep.equal([
      ['silver', 80 / 300, true],
      ['gold', 1, false],
    ]);
  });

  it('is at the top where the rest is by invitation, whatever the backend calls next', () => {
    const progress = tierProgress({ tierId: 'gold', ...next('black', stays(1, 2)) }, tiers);
    expect(progress).to.include({ current: gold, next: undefined, ratio: 1, top: true });
    expect(progress.ways).to.deep.equal([]);
    expect(ids(progress.milestones)).to.deep.equal([
      ['blue', 0, true],
      ['silver', 0.2, true],
      ['gold', 1, true],
    ]);
  });

  it('does not invent progress that nobody told', () => {
    const progress = tierProgress({ tierId: 'silver' }, tiers);
    expect(progress).to.include({ next: gold, ratio: 0, top: false });
    expect(progress.ways).to.deep.equal([]);
    expect(progress.milestones).to.deep.equal([]);
  });

  it('computes progress from totals', () => {
    const { ways, ratio } = tierProgress({ tierId: 'silver' }, tiers, { nights: 15 });
    expect(ways.map(({ metric, missing }) => [metric, missing])).to.deep.equal([
      ['nights', 5],
      ['spend', 300_000],
    ]);
    expect(ratio).to.equal(0.75);
  });

  it('shows a guest the first step', () => {
    const progress = tierProgress(undefined, tiers, {});
    expect(progress).to.include({ current: undefined, next: blue, top: false });
  });

  it('marks only tiers that are earned, and earned as the closest way is measured', () => {
    const paid: Tier = { ...tier('paid', 1, nights(10)), qualification: 'paid' };
    const euros = tier('euros', 1, { metric: 'spend', amount: 5, currency: 'EUR' });
    const bought: Tier = { ...tier('bought', 9, nights(99)), qualification: 'paid' };
    const given = [...tiers, paid, euros, bought];
    const dollars: MetricProgress = { metric: 'spend', currency: 'USD', current: 150_000, target: 300_000 };
    const byNights = tierProgress({ tierId: 'silver', ...next('gold', stays(12)) }, given);
    const bySpend = tierProgress({ tierId: 'silver', ...next('gold', dollars) }, given);
    expect(byNights.milestones.map((mark) => mark.tier.id)).to.deep.equal(['blue', 'silver', 'gold']);
    expect(bySpend.milestones.map((mark) => mark.tier.id)).to.deep.equal(['silver', 'gold']);
    expect(tierProgress({ tierId: 'gold' }, given).milestones.at(-1)).to.deep.include({ tier: gold, ratio: 1 });
  });

  it('draws no milestones on a bar without length', () => {
    expect(tierProgress({ ...next('blue', stays(0, 0)) }, tiers).milestones).to.deep.equal([]);
  });

  it('asks the ladder when the backend names a lower tier', () => {
    expect(tierProgress({ tierId: 'silver', ...next('blue', stays(1)) }, tiers).next).to.equal(gold);
  });

  it('says nothing of a tier it does not know, but believes the step', () => {
    expect(tierProgress({ tierId: 'lost' }, tiers, { nights: 1 })).to.include({
      next: undefined,
      top: false,
      ratio: 0,
    });
    expect(tierProgress({ tierId: 'lost', ...next('gold', stays(10)) }, tiers)).to.include({ next: gold, ratio: 0.5 });
  });

  it('drops a way without a target', () => {
    expect(tierProgress({ tierId: 'silver', ...next('gold', stays(3, NaN)) }, tiers).ways).to.deep.equal([]);
  });

  it('holds with no tiers at all, and with none that is reached by a number', () => {
    expect(tierProgress(undefined, [])).to.include({ current: undefined, next: undefined, ratio: 0, top: false });
    expect(tierProgress({ tierId: 'black' }, [black])).to.deep.include({ current: black, top: true, milestones: [] });
  });

  it('stays between 0 and 1 and never falls as a member does more', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 99 }), fc.nat(50), fc.integer(), (current, more, target) => {
        const at = (value: number): number =>
          tierProgress({ tierId: 'silver', ...next('gold', stays(value, target)) }, tiers).ratio;
        expect(at(current)).to.be.within(0, 1);
        expect(at(current + more)).to.be.at.least(at(current));
      }),
    );
  });
});
