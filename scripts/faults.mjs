// Writes test/faults.md: which test holds which fault. `--check` fails when it is stale or a core fault has no test.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** What must be held before anything is released. */
const core = new Set(
  (
    'A1 A2 A3 A4 A5 A6 A7 A9 B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B12 B16 C1 C2 C3 C4 C5 C7 ' +
    'D1 D2 D3 D4 D5 D6 D7 D9 D11 E1 E2 E3 E4 E6 E7 E9 E14 F1 F2'
  ).split(' '),
);
const faults = JSON.parse(readFileSync('test/faults.json', 'utf8'));
const isCheck = process.argv.includes('--check');

/** A test that names faults at the end of its title. */
const title = /\b(?:it|describe)\(\s*(['"`])((?:\\.|(?!\1)[^\\\n])+?) \[([A-F]\d+(?:[ ,]+[A-F]\d+)*)\]\1/g;

const held = new Map(Object.keys(faults).map((row) => [row, []]));
const files = readdirSync('test', { recursive: true }).map((path) => path.replaceAll('\\', '/'));
for (const file of files.filter((path) => path.endsWith('.test.ts')).sort()) {
  for (const [, , words, rows] of readFileSync(`test/${file}`, 'utf8').matchAll(title)) {
    for (const row of rows.split(/[ ,]+/)) {
      if (!held.has(row)) throw new Error(`test/${file}: there is no fault ${row}`);
      held.get(row).push(`${words.replaceAll('|', '\\|')} · \`${file}\``);
    }
  }
}

const rows = Object.entries(faults).map(([row, fault]) => {
  const tests = held.get(row);
  return `| ${row}${core.has(row) ? '' : ' ○'} | ${fault} | ${tests.join('<br>') || '–'} |`;
});
const missing = [...core].filter((row) => !held.get(row)?.length);
const text = `# Faults, and the tests that hold them

Written by \`npm run faults\` from the titles of the tests, which name the faults they hold in square brackets.
${core.size - missing.length} of the ${core.size} that must be held before a release are; those marked ○ are held besides.

| | fault | held by |
| --- | --- | --- |
${rows.join('\n')}
`;

if (!isCheck) writeFileSync('test/faults.md', text);
else if (readFileSync('test/faults.md', 'utf8') !== text) {
  console.error('test/faults.md is stale: npm run faults');
  process.exitCode = 1;
}
if (missing.length) {
  console.error(`No test holds ${missing.join(', ')}.`);
  process.exitCode = 1;
}
