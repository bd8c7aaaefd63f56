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
  retry: 'refresh-cw',
  offline: 'wifi-off',
  gift: 'gift',
  trophy: 'trophy',
  picture: 'image',
};

const shapes = (name) => {
  const svg = readFileSync(new URL(`../node_modules/lucide-static/icons/${name}.svg`, import.meta.url), 'utf8');
  const inner = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(svg)[1];
  return inner.replace(/\s+/g, ' ').replace(/> </g, '><').trim();
};

const lines = Object.entries(icons).map(
  ([name, file]) => `export const ${name}Icon = () => icon(svg\`${shapes(file)}\`);`,
);
const text = `// Made by scripts/icons.mjs from lucide-static (ISC licence, © Lucide Contributors). Do not edit.
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const icon = (shapes: SVGTemplateResult): TemplateResult =>
  html\`<svg part="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">\${shapes}</svg>\`;

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
