// Writes src/lit/icons.ts from the icon library, only the icons that are named here. `--check` fails when it is stale.
import { readFileSync, writeFileSync } from 'node:fs';

const icons = {
  lock: 'lock',
  clock: 'clock',
  expiring: 'hourglass',
  failed: 'circle-alert',
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

const lines = Object.entries(icons).map(([name, file]) => `export const ${name}Icon = () => icon('${drawn(file)}');`);
const text = `// Made by scripts/icons.mjs from lucide-static (ISC licence, © Lucide Contributors). Do not edit.
import { html, type TemplateResult } from 'lit';

const icon = (path: string): TemplateResult =>
  html\`<svg part="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=\${path}></path></svg>\`;

${lines.join('\n')}
`;

const file = new URL('../src/lit/icons.ts', import.meta.url);
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error('src/lit/icons.ts is stale: run node scripts/icons.mjs');
    process.exit(1);
  }
} else {
  writeFileSync(file, text);
}
