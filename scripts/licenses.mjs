// dist/LICENSES.txt: the licence of every package whose code is in a built file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const names = [
  ...['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'],
  ...['lean-qr', 'jmespath'],
];

const texts = names.map((name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`${name} has no licence file`);
  return `${name} ${version}, ${license}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
});

writeFileSync('dist/LICENSES.txt', texts.join(`\n${'-'.repeat(80)}\n\n`));
