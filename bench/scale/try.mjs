import { bundleKit } from './kit.mjs';
import { run, everything } from './world.mjs';
import { scenarios } from './scenarios.mjs';
const [name, weight, ...off] = process.argv.slice(2);
const scenario = scenarios[name];
const settings = { ...everything, ...Object.fromEntries(off.filter(x=>x in everything).map(x => [x, false])) };
const kit = await bundleKit(settings.singleFlight ? [] : ['server single flight']);
const t = Date.now();
const r = await run({ scenario, kit, seed: 'first', weight: +weight, settings });
console.log((Date.now() - t) / 1000, 's', r.sessions, 'sessions');
const m = r.midnight;
const n = (name, [a, b]) => r.tally.total(name, m + a, m + b);
for (const k of ['views', 'api', 'vendor', 'served', 'refused', 'failed', 'code', 'code origin', 'without the kit', 'said'])
  console.log(k.padEnd(16), n(k, scenario.measured), r.tally.between(k, m + scenario.from, m + scenario.until).map((x) => Math.round(x/ (scenario.span/1000) * 10) / 10).join(' '));
if (scenario.steady) {
 for (const k of ['api','vendor']) {
  const steady = n(k, scenario.steady) / ((scenario.steady[1]-scenario.steady[0])/scenario.span);
  const st = r.tally.between(k, m+scenario.steady[0], m+scenario.steady[1]);
  const af = r.tally.between(k, m+scenario.after[0], m+scenario.after[1]);
  console.log(k, 'steady', steady/60, 'max steady', Math.max(...st)/60, 'peak after', Math.max(...af)/60, Math.max(...af)/steady);
 }}
console.log(r.answers, r.later);
