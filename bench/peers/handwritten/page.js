// The code of a page whose widgets are hand-written out of a library's parts: with the client and the states, or bare.
const acts = {
  survey: 'answer(stage, data, send); survey.open(stage);',
  feedback: 'tell(stage, data, send);',
  rewards: 'browse(stage, data, page, rewards.ready); ask(stage);',
};

/** SurveyJS draws its own questions and takes their answers. */
const drawn = (widget) => `${widget}.open(stage, data, send);`;

/** A survey may wait until a button is pressed. */
const when = (widget, code) => (widget === 'survey' ? `window.pressed.then(() => { ${code} });` : code);

const place = (library) => (widget) =>
  when(
    widget,
    `place(document.getElementById('${widget}'), load.${widget}, {
    pending, guest, failed, ready: ${widget}.ready, act: (stage, data) => { ${library === 'surveyjs' ? drawn(widget) : (acts[widget] ?? '')} } });`,
  );

const placeBare = (library) => (widget) =>
  `{ const stage = document.getElementById('${widget}'), data = window.shop.given.${widget};
    stage.innerHTML = ${widget}.ready(data);
    ${library === 'surveyjs' ? `${widget}.open(stage, data);` : widget === 'survey' ? 'survey.open(stage);' : ''} }`;

/** Without the client, data stand in the page, as a server would have put them there, and nothing is sent. */
export const handwritten = (library, widgets, isBare) =>
  [
    ...widgets.map((widget) => `import * as ${widget} from './${library}/${widget}.js';`),
    ...(isBare ? widgets.map(placeBare(library)) : [...client(library), ...widgets.map(place(library))]),
  ].join('\n');

/** The same client and words, drawn by React. */
export const reactPage = (widgets) =>
  [
    `import { mount } from './react/page.jsx';`,
    `import * as load from './handwritten/data.js';`,
    ...widgets.map((widget) => `import { Ready as ${widget} } from './react/${widget}.jsx';`),
    ...widgets.map((widget) => when(widget, `mount(document.getElementById('${widget}'), load.${widget}, ${widget});`)),
  ].join('\n');

/** Lit elements with the DOM of the kit's; data stand in the page. */
export const litPage = (widgets) =>
  [
    ...widgets.map((widget) => `import './lit/${widget}.js';`),
    ...widgets.map((widget) =>
      when(widget, `document.querySelector('x-${widget}').data = window.shop.given.${widget};`),
    ),
  ].join('\n');

const client = (library) => [
  `import * as load from './handwritten/data.js';`,
  `import { page } from './handwritten/data.js';`,
  `import { send } from './handwritten/api.js';`,
  `import { answer, ask, browse, tell } from './handwritten/act.js';`,
  `import { place } from './handwritten/markup.js';`,
  `import { pending, guest, failed } from './${library}/states.js';`,
];
