// Writes test/mutation.md from what the last runs of the mutation tester have left: node scripts/mutation-table.mjs
// Runs side by side leave a file each (`--incrementalFile`), which are named here one after the other; the last one counts.
import { readFileSync, writeFileSync } from 'node:fs';

const given = process.argv.slice(2);
const left = given.length ? given : ['.scratch/mutation/incremental.json'];
const files = Object.assign({}, ...left.map((path) => JSON.parse(readFileSync(path, 'utf8')).files));
const of = (mutants, ...states) => mutants.filter(({ status }) => states.includes(status)).length;
const percent = (part, all) => (all ? ((100 * part) / all).toFixed(1) : '–');

const rows = Object.entries(files)
  .map(([file, { mutants }]) => ({
    file,
    killed: of(mutants, 'Killed', 'Timeout'),
    survived: of(mutants, 'Survived'),
    unseen: of(mutants, 'NoCoverage'),
    once: of(mutants, 'Ignored'),
  }))
  .sort((a, b) => (a.file < b.file ? -1 : 1));

const line = ({ file, killed, survived, unseen, once }) =>
  `| ${file} | ${percent(killed, killed + survived + unseen)} | ${killed} | ${survived} | ${unseen} | ${once} |`;
const sum = (name) => rows.reduce((total, row) => total + row[name], 0);
const all = {
  file: '**all**',
  ...Object.fromEntries(['killed', 'survived', 'unseen', 'once'].map((name) => [name, sum(name)])),
};

const table = [
  '| file | score in % | killed | survived | not reached | at import |',
  '| --- | --: | --: | --: | --: | --: |',
  ...[...rows, all].map(line),
].join('\n');

const path = 'test/mutation.md';
const before = readFileSync(path, 'utf8');
const date = new Date().toISOString().slice(0, 10);
writeFileSync(
  path,
  before.replace(
    /<!-- table -->[^]*<!-- \/table -->/,
    `<!-- table -->\n\nMeasured on ${date}.\n\n${table}\n\n<!-- /table -->`,
  ),
);
