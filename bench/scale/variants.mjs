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
  day: { fine: 500, coarse: 1000 },
  evening: { fine: 10, coarse: 40 },
  'vendor-outage': { fine: 10, coarse: 40 },
  'shop-outage': { fine: 10, coarse: 40 },
  sale: { fine: 20, coarse: 40 },
  deploy: { fine: 40, coarse: 80 },
};

/** `divide`: makes every sample that many times smaller. Gives the figures of each run, and the counts of the finest. */
export async function runAll({ seed, names = Object.keys(scales), divide = 1, tell = () => undefined }) {
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
    const { row, tally } = await measure(name, asItIs, fine * divide);
    const rows = [row];
    for (const [variant, off] of Object.entries({ [asItIs]: {}, ...controls, ...scenario.variants })) {
      rows.push((await measure(name, variant, coarse * divide, off)).row);
    }
    results[name] = { scenario, rows, tally };
  }
  return results;
}
