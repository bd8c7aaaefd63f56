// Runs in a page with the strictest content-security policy there is (see the test runner's configuration).
import '../../src/define.js';
import { waitUntil } from '@open-wc/testing';
import { documented } from './manifest.js';
import { show, storiesOf } from './stories.js';

/** What the page tells its parent of. */
export interface StrictReport {
  readonly shown: readonly string[];
  readonly violations: readonly string[];
}

const violations: string[] = [];
const shown: string[] = [];
let now = '';

addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
  violations.push(`${now}: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
});

async function showAll(tag: string): Promise<void> {
  for (const element of documented.filter(({ tagName }) => tagName === tag)) {
    for (const story of await storiesOf(element)) {
      now = story.name;
      const canvas = await show(story);
      canvas.remove();
      shown.push(story.name);
    }
  }
}

const tag = new URLSearchParams(location.search).get('tag') ?? '';
await showAll(tag).catch((error: unknown) => violations.push(`${now}: ${String(error)}`));

if (tag === 'planted') {
  now = 'planted';
  document.body.setAttribute('style', 'color: red');
}

if (tag === 'map-your-api') {
  now = tag;
  await import('../../stories/guides/map-your-api.stories.js');
  const bench = document.createElement(tag);
  document.body.append(bench);
  const isShown = () =>
    [...(bench.shadowRoot?.querySelectorAll('loyalty-rewards-list') ?? [])][0]?.shadowRoot?.querySelector(
      '[part~=card]',
    );
  await waitUntil(isShown, 'the widgets of the bench do not come', { timeout: 8000 });
  shown.push(now);
}

if (tag === 'theme-editor') {
  now = tag;
  const { ThemeEditor } = await import('../../stories/guides/theme-editor/editor.js');
  customElements.define(tag, ThemeEditor);
  const editor = new ThemeEditor();
  const page = document.createElement('div');
  page.dataset['page'] = '';
  page.append(document.createElement('loyalty-points-badge'));
  editor.append(page);
  document.body.append(editor);
  await editor.updateComplete;
  editor.shadowRoot?.querySelector<HTMLElement>('[part=choices] button:last-child')?.click();
  await editor.updateComplete;
  shown.push(now);
}

// A violation is told in a task of its own.
setTimeout(() => {
  const report: StrictReport = { shown, violations };
  parent.postMessage(report, location.origin);
});
