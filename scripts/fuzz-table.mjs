// Writes test/hostile/fuzz-results.md from what the last long run has left: node scripts/fuzz-table.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const last = new Map();
for (const line of readFileSync('.scratch/fuzz.jsonl', 'utf8').trim().split('\n')) {
  const row = JSON.parse(line);
  const { cases = 0, refused = 0, seeds = [] } = last.get(`${row.part} ${row.name}`) ?? {};
  const sums = { cases: cases + row.cases, refused: refused + row.refused, seeds: [...new Set([...seeds, row.seed])] };
  last.set(`${row.part} ${row.name}`, { ...row, ...sums });
}
const rows = [...last.values()];
const count = (value) => value.toLocaleString('en');
const sum = (part) => count(rows.filter((row) => row.part === part).reduce((total, { cases }) => total + cases, 0));

writeFileSync(
  'test/hostile/fuzz-results.md',
  `# Answers that are wrong in one to four places

Made by \`npm run test:fuzz:long && node scripts/fuzz-table.mjs\` on ${new Date().toISOString().slice(0, 10)}. Each row ended without a
fault: nothing was thrown but a DecodeError, every leaf of what was decoded was as the contract allows, no prototype was
changed; what was shown had no NaN, undefined, Infinity or [object in its text and attributes, and no error or rejection
reached the page. \`FUZZ_SEED=…\` repeats a run.

Decoded: ${sum('decoders')}. Rendered in Chromium: ${sum('rendered')}.

| what | answers | of these refused as a whole | seed |
| --- | --: | --: | --: |
${rows.map(({ part, name, cases, refused, seeds }) => `| ${part === 'rendered' ? 'rendered ' : ''}${name} | ${count(cases)} | ${count(refused)} | ${seeds.join(', ')} |`).join('\n')}
`,
);
