// The account page as each would write it on a server: the same five widgets from the same data.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const bench = new URL('../../', import.meta.url);
const names = ['badge', 'tier', 'rewards', 'feedback', 'survey'];

const ours = `
import { createPage } from '${new URL('../dist/ssr/ssr.js', bench).href}';
const nouns = ['points-badge', 'tier-progress', 'rewards-list', 'feedback-form', 'nps-survey'];
export async function render({ program, member, rewards, survey }) {
  const data = {
    'program.get': program,
    'member.get': member,
    'rewards.list': { items: rewards },
    'surveys.due': { items: [survey] },
  };
  const page = createPage({ data, locale: 'en', url: 'https://shop.example/account' });
  const elements = await Promise.all(nouns.map((noun) => page.render(noun)));
  return elements.join('\\n') + page.dataScript();
}`;

/** What must be seen: the page, and the page again. */
const planted = `${ours.replace('render(', 'once(')}
export const render = async (data) => (await once(data)) + (await once(data));`;

const react = `
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
${names.map((name) => `import { Ready as ${name} } from './peers/react/${name}.jsx';`).join('\n')}
const all = [${names.join(', ')}];
export const render = (data) =>
  all.map((Ready) => '<div>' + renderToString(createElement(Ready, { data })) + '</div>').join('\\n') + given(data);`;

const plain = `
${names.map((name) => `import { ready as ${name} } from './peers/plain/${name}.js';`).join('\n')}
const all = [${names.join(', ')}];
export const render = (data) => all.map((ready) => '<div>' + ready(data) + '</div>').join('\\n') + given(data);`;

const lit = `
import { html } from 'lit';
import { render as renderLit } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
${names.map((name) => `import './peers/lit/${name}.js';`).join('\n')}
const page = (data) => html\`${names.map((name) => `<x-${name} .data=\${data}></x-${name}>`).join('\n')}\`;
export const render = (data) => collectResultSync(renderLit(page(data))) + given(data);`;

/** What the browser needs to go on from there; ours writes its own. */
const given = `
const given = (data) => '<script type="application/json">' + JSON.stringify(data).replaceAll('<', '\\\\u003c') + '</script>';`;

/** `inside`: the folder whose packages are used. React is the bench's own; Lit is the one that the styles of the kit have. */
const ways = {
  kit: { code: ours, inside: new URL('../', bench) },
  planted: { code: planted, inside: new URL('../', bench) },
  react: { code: react + given, inside: bench },
  plain: { code: plain + given, inside: bench },
  lit: { code: lit + given, inside: new URL('../', bench) },
};

export const wayIds = Object.keys(ways).filter((id) => id !== 'planted');

/** Packs one for Node, and gives the address of its module. */
export async function moduleOf(id) {
  const { code, inside } = ways[id];
  const folder = new URL('node_modules/.cache/bench-ssr/', inside);
  mkdirSync(folder, { recursive: true });
  const outfile = new URL(`${id}.mjs`, folder);
  await build({
    stdin: { contents: code, resolveDir: fileURLToPath(bench), sourcefile: 'page.js' },
    outfile: fileURLToPath(outfile),
    bundle: true,
    packages: 'external',
    external: ['file:*'],
    platform: 'node',
    format: 'esm',
    jsx: 'automatic',
    tsconfigRaw: {},
    loader: { '.js': 'jsx', '.css': 'empty' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return outfile.href;
}
