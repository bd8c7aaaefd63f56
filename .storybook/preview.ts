import '@fontsource-variable/noto-sans';
import '@fontsource-variable/noto-sans-arabic';
import '@fontsource-variable/noto-sans-sc';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import manifest from '../custom-elements.json';
import { addWords } from '../src/i18n/catalogue.js';
import { newVisit } from '../stories/visit.js';
import { spoken } from '../test/support/languages.js';
import { documented } from '../test/support/manifest.js';
import { controls } from './arg-types.js';
import './preview.css';
import { initialGlobals, toolbar } from './toolbar.js';

for (const [locale, words] of Object.entries(spoken)) addWords(locale, words);
setCustomElementsManifest(manifest);

const { documentElement: root } = document;

/** The page around a story speaks the toolbar's language, in its direction and colours. A guide itself stays as it is. */
const page: Decorator = (story, { globals, viewMode }) => {
  const { theme, direction, language, width } = globals as Readonly<typeof initialGlobals>;
  const dir = direction === 'auto' ? (language === 'ar' || language === 'he' ? 'rtl' : 'ltr') : direction;
  root.dataset['theme'] = theme;
  if (viewMode === 'docs') return html`<div data-width=${width} dir=${dir} lang=${language}>${story()}</div>`;
  root.dir = dir;
  root.lang = language;
  return html`<div data-width=${width}>${story()}</div>`;
};

/** The toolbar's scenario stands in for the story's own. */
const scenario: Decorator = (story, { globals, args }) => {
  const chosen = (globals as Readonly<typeof initialGlobals>).scenario;
  return chosen === 'own' ? story() : story({ args: { ...args, scenario: chosen.replace('_', '/') } });
};

/** What a control has changed reaches the element, also where a story does not pass it on. */
const properties: Decorator = (story, { args, initialArgs, component }) => {
  const members = documented.find(({ tagName }) => tagName === component)?.members ?? [];
  const changed: Record<string, unknown> = {};
  for (const { name } of members) if (args[name] !== initialArgs[name]) changed[name] = args[name];
  const assign = (holder?: Element) => {
    queueMicrotask(() => Object.assign(holder?.querySelector(String(component)) ?? {}, changed));
  };
  return html`<div ${ref(assign)}>${story()}</div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  beforeEach: newVisit,
  // The first is the innermost.
  decorators: [properties, scenario, page],
  argTypesEnhancers: [controls],
  globalTypes: toolbar,
  initialGlobals,
  parameters: {
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    },
    controls: { expanded: true, sort: 'requiredFirst' },
    options: { storySort: { order: ['Start', 'Guides', 'Flows', 'Elements', 'Host pages'] } },
  },
};

export default preview;
