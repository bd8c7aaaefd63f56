// npm run scale: runs every scenario and writes RESULTS.md and charts. The same seed gives the same bytes.
// `-- --divide 4` takes samples that are four times smaller, `-- --seed x` other visitors.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { chartOf } from './chart.mjs';
import { resultsOf } from './results.mjs';
import { runAll } from './variants.mjs';

const { values } = parseArgs({
  options: { divide: { type: 'string', default: '1' }, seed: { type: 'string', default: 'loyalty' } },
});
const { seed } = values;
const divide = Number(values.divide);
const began = Date.now();
const results = await runAll({
  ...{ seed, divide },
  tell: (what) => console.error(`${Math.round((Date.now() - began) / 1000)} s: ${what}`),
});

const here = (name) => new URL(name, import.meta.url);
mkdirSync(here('charts/'), { recursive: true });
for (const [name, { scenario, tally }] of Object.entries(results)) {
  if (name !== 'evening') writeFileSync(here(`charts/${name}.svg`), chartOf({ name, scenario, tally }));
}
const text = await format(resultsOf(results, values), { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' });
writeFileSync(here('RESULTS.md'), text);
console.log(text);
