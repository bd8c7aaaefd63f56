// loyalty-elements itself, in each of the ways a shop can load it.
import { readFileSync } from 'node:fs';
import { bundleByVite } from '../bundle.mjs';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const elements = {
  badge: ['points-badge', '<loyalty-points-badge></loyalty-points-badge>'],
  tier: ['tier-progress', '<loyalty-tier-progress></loyalty-tier-progress>'],
  rewards: ['rewards-list', '<loyalty-rewards-list></loyalty-rewards-list>'],
  feedback: ['feedback-form', '<loyalty-feedback-form kind="idea"></loyalty-feedback-form>'],
  survey: ['nps-survey', '<loyalty-nps-survey mode="modal"></loyalty-nps-survey>'],
};
const rows = ['badge', 'survey', 'feedback', 'rewards', 'all'];

const options = `{ baseUrl: '/api', getToken: async () => window.shop.token }`;

/** A page opens the survey, at once or when its own button is pressed. */
const opening = (names) =>
  names.includes('survey')
    ? `customElements.whenDefined('loyalty-nps-survey').then(() => window.pressed).then(() => document.querySelector('loyalty-nps-survey').open());`
    : '';

const body = (names) => names.map((name) => elements[name][1]).join('\n');

/** Without a bundler: its files stand beside each other, as on a CDN. */
const file = (id, title, script) => ({
  id,
  title,
  role: 'kit',
  version,
  packages: [],
  rows,
  needs: [`../dist/cdn/${script}`],
  directory: new URL('dist/cdn/', root),
  page: (names) => ({
    head: `<link rel="stylesheet" href="/kit/loyalty.css">
      <script>window.LoyaltyElements = [${options}]; ${opening(names)}</script>
      <script src="/${id}/${script}" async></script>`,
    body: body(names),
    stages: [],
  }),
});

const modules = {
  id: 'kit',
  title: 'loyalty-elements',
  role: 'kit',
  version,
  packages: [],
  rows,
  needs: ['../dist/index.js', '../dist/loyalty.css'],
  resolveDir: root,
  files: () => ({ '/loyalty.css': readFileSync(new URL('dist/loyalty.css', root)) }),
  page: (names) => ({
    head: '<link rel="stylesheet" href="/kit/loyalty.css">',
    code: [
      ...names.map((name) => `import 'loyalty-elements/${elements[name][0]}/define';`),
      `import { configure } from 'loyalty-elements/configure';`,
      `configure(${options});`,
      opening(names),
    ].join('\n'),
    body: body(names),
    stages: [],
  }),
};

export const kit = [
  modules,
  { ...modules, id: 'kit-vite', title: 'loyalty-elements, bundled by Vite', bundle: bundleByVite },
  file('one-file', 'loyalty-elements, the one file', 'loyalty-elements.iife.js'),
  file('loader', 'loyalty-elements, its loader', 'loader.js'),
];
