import { expect } from 'chai';
import { chartOf } from '../../bench/scale/chart.mjs';
import { sectionsOf } from '../../bench/scale/results.mjs';
import { runAll, type Result, type Row } from '../../bench/scale/variants.mjs';

/** A sample so small that it says nothing of the figures themselves, and shows that they can be told apart. */
async function trial(seed: string, only?: readonly string[]): Promise<Result> {
  const all = await runAll({ seed, names: ['trial'], only: only ?? [...variants] });
  return all['trial'] ?? expect.fail('it did not run');
}

const variants = [
  'as it is',
  'without single flight',
  'without `stale-while-revalidate`',
  'without a CDN',
  'on devices that keep nothing',
  'a vendor that knows no ids',
] as const;

describe('A million sessions a day, in a small sample', function () {
  this.timeout(240_000);
  const rows = new Map<string, Row>();
  const row = (variant: (typeof variants)[number]): Row => rows.get(variant) ?? expect.fail(`no ${variant}`);
  before(async () => {
    for (const each of (await trial('a')).rows) rows.set(each.variant, each);
  });

  it('gives the same bytes for the same seed, and others for another', async () => {
    const bytes = async (seed: string) => {
      const result = await trial(seed, ['as it is']);
      return sectionsOf({ trial: result }) + chartOf({ ...result, name: 'trial' });
    };
    const first = await bytes('a');
    expect(await bytes('a')).to.equal(first);
    expect(await bytes('b')).not.to.equal(first);
  });

  it('can tell a kit without single flight, without a CDN, and without `stale-while-revalidate`', () => {
    const kit = row('as it is');
    expect(row('without single flight').apiPerView).to.be.above(1.5 * kit.apiPerView);
    expect(row('without single flight').vendorPerView).to.be.above(1.5 * kit.vendorPerView);
    expect(row('without a CDN').apiPerView).to.be.above(1.5 * kit.apiPerView);
    expect(row('without `stale-while-revalidate`').waited).to.be.above(1.2 * kit.waited);
  });

  it('loses and doubles no answer, and can tell where devices forget and a vendor does not know one again', () => {
    const { said, lost, doubled, again } = row('as it is').answers;
    expect([lost, doubled]).to.deep.equal([0, 0]);
    expect(said).to.be.above(5);
    expect(again).to.be.above(0);
    expect(row('on devices that keep nothing').answers.lost).to.be.above(0);
    expect(row('a vendor that knows no ids').answers.doubled).to.be.above(0);
  });
});
