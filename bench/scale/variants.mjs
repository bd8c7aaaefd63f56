// What is run: each scenario, the same at another scale, and the same without one piece at a time.
import { bundleKit } from './kit.mjs';
import { figuresOf } from './figures.mjs';
import { scenarios } from './scenarios.mjs';
import { everything, run } from './world.mjs';

/** Each piece as a reader knows it, and the setting that takes it away. */
export const controls = {
  'without jitter': { jitter: false },
  'without single flight': { singleFlight: false },
  'without `stale-while-revalidate`': { stale: false },
  'without a CDN': { edge: false },
};

export const asItIs = 'as it is';

/** Visitors that one of the sample stands for: in the figure itself, and where variants are compared with each other. */
export const scales = {
  day: { fine: 125, coarse: 500 },
  evening: { fine: 10, coarse: 40 },
  'vendor-outage': { fine: 10, coarse: 40 },
  'shop-outage': { fine: 10, coarse: 40 },
  sale: { fine: 20, coarse: 40 },
  deploy: { fine: 10, coarse: 40 },
  trial: { coarse: 60 },
};

/** In this order: an outage is compared with the evening. */
const everyone = Object.keys(scales).filter((name) => name !== 'trial');

/**
 * `divide`: makes every sample that many times smaller. `only`: the variants that are run, in the coarser sample alone. Gives the
 * figures of each run, and the counts of the first.
 */
export async function runAll({ seed, names = everyone, divide = 1, only, tell = () => undefined }) {
  const [whole, apart] = await Promise.all([bundleKit(), bundleKit(['server single flight'])]);
  const calm = new Map();
  const results = {};

  async function measure(name, variant, weight, off = {}) {
    const scenario = scenarios[name];
    const settings = { ...everything, ...off };
    const ran = await run({ scenario, kit: settings.singleFlight ? whole : apart, seed, weight, settings });
    tell(`${name}, ${variant}, 1 : ${weight}`);
    const key = `${JSON.stringify(off)} ${weight}`;
    if (name === 'evening') calm.set(key, ran.tally);
    return { row: { variant, ...figuresOf(ran, scenario, calm.get(key)) }, tally: ran.tally };
  }

  for (const name of names) {
    const scenario = scenarios[name];
    const { fine, coarse } = scales[name];
    const runs = !only ? [await measure(name, asItIs, fine * divide)] : [];
    for (const [variant, off] of Object.entries({ [asItIs]: {}, ...controls, ...scenario.variants })) {
      if (only && !only.includes(variant)) continue;
      runs.push(await measure(name, variant, coarse * divide, off));
    }
    results[name] = { scenario, rows: runs.map(({ row }) => row), tally: runs[0].tally };
  }
  return results;
}
