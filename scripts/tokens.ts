// Writes tokens/tokens.json and tokens/themes from tokens/*.ts. `--check` fails when they are stale, or when the elements'
// own style sheets have other defaults; `--dist` copies them to where the package exports them from.
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cssOf } from '../tokens/css.ts';
import { dtcgOf } from '../tokens/dtcg.ts';
import { plain, themes } from '../tokens/themes.ts';
import { colours, shapes } from '../tokens/tokens.ts';

const made: Readonly<Record<string, string>> = {
  'tokens/tokens.json': `${JSON.stringify(dtcgOf(themes), null, 2)}\n`,
  ...Object.fromEntries(themes.map((theme) => [`tokens/themes/${theme.name}.css`, cssOf(theme)])),
};

const short = (hex: string): string => hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

/** What `src` falls back to, by token: the last is the one of browsers of today. */
function* defaultsInSource(): Generator<readonly [string, string]> {
  for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.styles.ts')) continue;
    const css = readFileSync(`src/${file}`, 'utf8');
    for (const [, name = '', usual = ''] of css.matchAll(
      /var\(\s*--loyalty-([\w-]+),\s*((?:[^()]|\((?:[^()]|\([^()]*\))*\))+)\)/g,
    )) {
      yield [name, usual.trim()];
    }
  }
}

function faults(): readonly string[] {
  const stale = Object.entries(made).filter(([path, text]) => read(path) !== text);
  const inSource = new Map<string, string>();
  for (const [name, usual] of defaultsInSource()) inSource.set(name, usual);
  const wanted = new Map<string, string>();
  for (const { name } of colours) {
    if (!(name in plain.light)) continue;
    const own = name as keyof typeof plain.light;
    wanted.set(name, `light-dark(${short(plain.light[own])}, ${short(plain.dark[own])})`);
  }
  for (const { name, without, kind } of shapes) if (kind !== 'shadow') wanted.set(name, without);
  const missing = colours.filter(({ name }) => !inSource.has(name)).map(({ name }) => `--loyalty-${name} is not read`);
  return [
    ...stale.map(([path]) => `${path} is stale: run npm run tokens.`),
    ...missing,
    ...[...wanted].flatMap(([name, usual]) => {
      const found = inSource.get(name);
      const isSame = found === usual || found?.endsWith(`, ${usual})`);
      return isSame ? [] : [`--loyalty-${name} is ${found ?? 'nothing'} in src, ${usual} in tokens.`];
    }),
  ];
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv.includes('--check')) {
  const found = faults();
  for (const fault of found) console.error(fault);
  if (found.length > 0) process.exitCode = 1;
} else if (process.argv.includes('--dist')) {
  cpSync('tokens/themes', 'dist/themes', { recursive: true });
  cpSync('tokens/tokens.json', 'dist/tokens.json');
} else {
  mkdirSync('tokens/themes', { recursive: true });
  for (const [path, text] of Object.entries(made)) writeFileSync(path, text);
}
