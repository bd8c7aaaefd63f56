// Writes src/lit/icons from the icon library, only the icons that are named here. `--check` fails when it is stale.
// Each is a module of its own, so that a page's first part has none that only a later one shows; every page has notices.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const inNotices = { lock: 'lock', clock: 'clock', failed: 'circle-alert' };
const others = {
  expiring: 'hourglass',
  done: 'circle-check',
  copy: 'copy',
  close: 'x',
  gift: 'gift',
  file: 'file',
  attach: 'paperclip',
  camera: 'camera',
  shield: 'shield-check',
  risk: 'triangle-alert',
  undo: 'undo-2',
  used: 'check-check',
  over: 'ban',
  open: 'chevron-down',
};

/** Each shape as path data, so that an icon is one string. */
const paths = {
  path: ({ d }) => d,
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  circle: ({ cx, cy, r }) => `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`,
  rect: ({ x, y, width, height, rx: r }) => {
    const [w, h] = [width - 2 * r, height - 2 * r];
    const corner = (dx, dy) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    return `M${+x + +r} ${y}h${w}${corner(r, r)}v${h}${corner(-r, r)}h${-w}${corner(-r, -r)}v${-h}${corner(r, -r)}z`;
  },
};

const drawn = (name) => {
  const svg = readFileSync(new URL(`../node_modules/lucide-static/icons/${name}.svg`, import.meta.url), 'utf8');
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)[1];
  return (
    [...inner.matchAll(/<(\w+)([^>]*)>/g)]
      .map(([, shape, attributes]) =>
        paths[shape](
          Object.fromEntries([...attributes.matchAll(/([\w]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
        ),
      )
      // A path may begin with a relative move, which counts from the start only in a path of its own.
      .map((path) => path.replace(/^m([\d.]+) ?(-?[\d.]+) ?/, 'M$1 $2l'))
      .join('')
  );
};

const folder = new URL('../src/lit/icons/', import.meta.url);
const moduleOf = (
  icons,
) => `// Made by scripts/icons.mjs from lucide-static (ISC licence, © Lucide Contributors). Do not edit.
import { icon } from '../icon.js';

${Object.entries(icons)
  .map(([name, file]) => `export const ${name}Icon = () => icon('${drawn(file)}');`)
  .join('\n')}
`;
const texts = Object.fromEntries([
  ['notices.ts', moduleOf(inNotices)],
  ...Object.entries(others).map(([name, file]) => [`${name}.ts`, moduleOf({ [name]: file })]),
]);

mkdirSync(folder, { recursive: true });
const known = readdirSync(folder);
if (process.argv.includes('--check')) {
  const isStale = ([name, text]) => !known.includes(name) || readFileSync(new URL(name, folder), 'utf8') !== text;
  if (known.length !== Object.keys(texts).length || Object.entries(texts).some(isStale)) {
    console.error('src/lit/icons is stale: run node scripts/icons.mjs');
    process.exit(1);
  }
} else {
  for (const name of known) rmSync(new URL(name, folder));
  for (const [name, text] of Object.entries(texts)) writeFileSync(new URL(name, folder), text);
}
