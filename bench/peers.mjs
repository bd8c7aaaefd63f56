// Who is measured, and the page of each: the code that is bundled, and what its markup holds.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { handwritten, litPage, reactPage } from './peers/handwritten/page.js';
import { kit } from './peers/kit.mjs';
import { posthog } from './peers/posthog.mjs';

/** The widgets, in the order of a page that has all of them. */
export const widgets = ['badge', 'tier', 'rewards', 'feedback', 'survey'];

/** What is on a page, by its name. */
export const pages = {
  badge: ['badge'],
  survey: ['survey'],
  feedback: ['feedback'],
  rewards: ['rewards'],
  all: widgets,
};

const packageOf = (name) => new URL(`node_modules/${name}/package.json`, import.meta.url);
const versionOf = (name) => JSON.parse(readFileSync(packageOf(name), 'utf8')).version;

const library = (id, title, packages, options) => ({
  id,
  title,
  packages,
  rows: Object.keys(pages),
  page: (names) => ({ code: handwritten(id, names, false), stages: names }),
  ...options,
});

/** The same with data from the page, no client and no states: what the parts alone weigh. */
const bare = ({ id, title, ...all }) => ({
  ...all,
  id: `${id}-bare`,
  title: `${title}, without the fetch`,
  page: (names) => ({ code: handwritten(id, names, true), stages: names, isGiven: true }),
});

const shoelace = library('shoelace', 'Shoelace', ['@shoelace-style/shoelace'], { role: 'library' });
const webawesome = library('webawesome', 'Web Awesome', ['@awesome.me/webawesome'], { role: 'library' });
const material = library('material', 'Material Web', ['@material/web'], { role: 'library' });
const surveyjs = library('surveyjs', 'SurveyJS', ['survey-core', 'survey-js-ui'], {
  rows: ['survey', 'feedback'],
  role: 'vendor',
});

const all = [
  ...kit,
  library('plain', 'plain DOM, hand-written', [], { role: 'floor' }),
  library('lit', 'Lit, the same DOM and no logic', [], {
    role: 'floor',
    version: `lit ${versionOf('../../node_modules/lit')}`,
    // The one that the styles of the kit have.
    alias: { lit: fileURLToPath(new URL('../node_modules/lit', import.meta.url)) },
    page: (names) => ({
      code: litPage(names),
      body: names.map((name) => `<x-${name}></x-${name}>`).join('\n'),
      stages: [],
      isGiven: true,
    }),
  }),
  library('react', 'React, hand-written', ['react', 'react-dom'], {
    role: 'library',
    page: (names) => ({ code: reactPage(names), stages: names }),
  }),
  shoelace,
  bare(shoelace),
  webawesome,
  bare(webawesome),
  material,
  bare(material),
  posthog,
  {
    id: 'sentry',
    title: 'Sentry feedback',
    packages: ['@sentry/browser'],
    role: 'vendor',
    rows: ['feedback'],
    page: () => ({ code: `import './sentry/feedback.js';`, stages: [] }),
  },
  surveyjs,
  bare(surveyjs),
  {
    id: 'typeform',
    title: 'Typeform embed (loader only)',
    packages: ['@typeform/embed'],
    role: 'loader',
    rows: ['survey', 'feedback'],
    files: () => ({
      '/embed.js': readFileSync(new URL('node_modules/@typeform/embed/build/embed.js', import.meta.url)),
    }),
    page: () => ({
      head: '<script src="/typeform/embed.js" async></script>',
      stages: [],
      // Its form comes from its own servers, which nobody asks here.
      isShown: 'Boolean(window.tf?.createWidget)',
    }),
  },
];

const isInstalled = ({ packages }) => packages.every((name) => existsSync(packageOf(name)));
const isThere = ({ needs = [] }) => needs.every((file) => existsSync(new URL(file, import.meta.url)));

/** Those that cannot be measured here: the kit's own rows need none of them. */
export const lacking = all.filter((peer) => !isInstalled(peer)).map(({ title }) => title);

export const peers = all
  .filter((peer) => isInstalled(peer) && isThere(peer))
  .map((peer) => ({
    ...peer,
    version: peer.version ?? (peer.packages.map((name) => `${name} ${versionOf(name)}`).join(', ') || '–'),
  }));
