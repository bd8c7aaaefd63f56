// The account pages that are compared. Twelve elements of ours; of the others the five widgets that they have, whose client asks
// once a page however many there are.
import { handwritten, reactPage } from '../../peers/handwritten/page.js';

const root = new URL('../../../', import.meta.url);

/** What a member's page has: balances at its head and in its text, where one stands, what there is and was, and what is asked. */
const elements = [
  ['points-badge', 'compact'],
  ['points-badge', 'show="value expiring"'],
  ['points-badge', ''],
  ['tier-progress', ''],
  ['tier-progress', 'compact'],
  ['rewards-list', ''],
  ['your-rewards', ''],
  ['feedback-form', ''],
  ['nps-survey', ''],
  ['csat-survey', 'subject="your order"'],
  ['ces-survey', ''],
  ['expectation-survey', ''],
];

const widgets = ['badge', 'tier', 'rewards', 'feedback', 'survey'];
const options = `{ baseUrl: '/api', getToken: async () => window.shop.token }`;
const drawn = elements.map(([noun, attributes]) => `<loyalty-${noun} ${attributes}></loyalty-${noun}>`);

const ours = {
  resolveDir: root,
  code: [
    ...new Set(elements.map(([noun]) => `import 'loyalty-elements/${noun}/define';`)),
    `import { configure } from 'loyalty-elements/configure';`,
    `configure(${options});`,
  ].join('\n'),
  body: drawn.join('\n'),
};

const theirs = (code) => ({ code, body: widgets.map((name) => `<div id="${name}"></div>`).join('') });

/** A page by the id of its peer. */
export const pages = {
  kit: ours,
  plain: theirs(handwritten('plain', widgets, false)),
  react: theirs(reactPage(widgets)),
  shoelace: theirs(handwritten('shoelace', widgets, false)),
  /** What must be seen as too much: every element has a client of its own. */
  apart: {
    resolveDir: root,
    code: [
      `import 'loyalty-elements/provider/define';`,
      ours.code,
      `for (const each of document.querySelectorAll('loyalty-provider')) Object.assign(each, ${options});`,
    ].join('\n'),
    body: drawn.map((each) => `<loyalty-provider base-url="/api">${each}</loyalty-provider>`).join('\n'),
  },
};
