import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import 'axe-core';
import type Axe from 'axe-core';
import { ThemeEditor } from '../../stories/guides/theme-editor/editor.js';
import { widgets } from '../../stories/guides/widgets.js';
import { newVisit } from '../../stories/visit.js';
import { cssOf } from '../../tokens/css.js';
import { themes } from '../../tokens/themes.js';
import { says } from '../support/element.js';
import type { StrictReport } from '../support/strict-page.js';

declare const axe: typeof Axe;

const wcag = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
const { documentElement: root } = document;

customElements.define('theme-editor', ThemeEditor);

/** The style sheet of the stories' looks. */
async function withLooks(): Promise<void> {
  const link = Object.assign(document.createElement('link'), {
    rel: 'stylesheet',
    href: new URL('../../stories/guides/looks.css', import.meta.url).href,
  });
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve, { once: true });
  });
  document.head.append(link);
  await loaded;
}

async function untilFilled(page: ParentNode): Promise<void> {
  const find = (tag: string) => page.querySelector(tag) as HTMLElement;
  await says(find('loyalty-points-badge'), /276/);
  await says(find('loyalty-rewards-list'), /Oat cookie/);
  await says(find('loyalty-nps-survey'), /How likely/);
}

async function show() {
  const box = await fixture<HTMLElement>(
    html`<div>
      <theme-editor><div data-page>${widgets()}</div></theme-editor>
    </div>`,
  );
  const editor = box.querySelector('theme-editor') as ThemeEditor;
  await editor.updateComplete;
  const page = editor.querySelector('[data-page]') as HTMLElement;
  const badge = editor.querySelector('loyalty-points-badge') as HTMLElement;
  const find = <T extends HTMLElement>(selector: string) => editor.renderRoot.querySelector(selector) as T;
  const write = async (selector: string, value: string) => {
    const field = find<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input'));
    await editor.updateComplete;
  };
  const begin = async (name: string) => {
    const buttons = [...editor.renderRoot.querySelectorAll<HTMLButtonElement>('[part=choices] button')];
    buttons.find(({ innerText }) => innerText === name)?.click();
    await editor.updateComplete;
  };
  const token = (name: string) => getComputedStyle(badge).getPropertyValue(`--loyalty-${name}`).trim();
  /** What the badge makes of a colour of both schemes. */
  const seen = () => getComputedStyle(badge).color;
  const verdict = () => find('[part=verdict]').innerText;
  return { editor, page, find, write, begin, token, seen, verdict };
}

async function faultsIn(box: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(box, wcag);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html: text, any }) => `${id}: ${text} ${any[0]?.message ?? ''}`),
  );
}

describe('Make a theme', () => {
  beforeEach(newVisit);

  afterEach(() => {
    root.removeAttribute('dir');
    root.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  it('changes all widgets as a token is typed, and gives them back as they were', async () => {
    const before = document.adoptedStyleSheets.length;
    const { editor, write, token, find } = await show();
    await write('#light-color-accent', '#0a7');
    await write('#radius', '2px');
    expect([token('color-accent'), token('radius')]).to.deep.equal(['light-dark(#00aa77, #93b4ff)', '2px']);
    await write('#radius', '2px; color: red');
    expect(token('radius')).to.equal('2px');
    expect(find('#radius').getAttribute('aria-invalid')).to.equal('true');
    await write('#light-color-accent', '#12');
    expect(token('color-accent')).to.contain('#00aa77');
    editor.remove();
    expect(document.adoptedStyleSheets).to.have.lengthOf(before);
  });

  it('says which pair of colours is too close, how close, and what is needed', async () => {
    const { write, verdict, find } = await show();
    expect(verdict()).to.equal('Enough contrast in all 44 pairs of colours.');
    await write('#light-color-accent', '#9db8f0');
    expect(verdict()).to.match(/^Too little contrast in \d+ of 44/);
    expect(find('[part=wanting]').innerText).to.contain(
      'Light, words of the main button on the accent: 1.99:1, where WCAG 2.2 (1.4.3) wants 4.5:1.',
    );
    await write('#light-color-accent', '#1d4ed8');
    await write('#level', 'AAA');
    expect(find('[part=wanting]').innerText).to.contain('(1.4.6) wants 7:1');
    await write('#level', 'AA');
    await write('#light-page', '#777777');
    expect(find('[part=wanting]').innerText).to.contain('quiet text on the page:');
  });

  it('is dark by class, by attribute and by color-scheme alike', async () => {
    const { page, write, begin, seen } = await show();
    await begin('night');
    const [light, dark] = ['rgb(27, 21, 48)', 'rgb(236, 233, 248)'];
    for (const way of ['class', 'attribute']) {
      await write('#way', way);
      await write('#scheme', 'light');
      expect(seen(), `${way}, light`).to.equal(light);
      await write('#scheme', 'dark');
      expect(seen(), `${way}, dark`).to.equal(dark);
    }
    await write('#way', 'system');
    root.style.colorScheme = 'light dark';
    await emulateMedia({ colorScheme: 'dark' });
    expect(seen(), 'the system is dark').to.equal(dark);
    await emulateMedia({ colorScheme: 'light' });
    expect(seen(), 'the system is light').to.equal(light);
    expect(page.className + (page.dataset['theme'] ?? '')).to.equal('');
  });

  it('gives the theme away as CSS and DTCG, and takes CSS back', async () => {
    const { find, write, begin, editor, token } = await show();
    await begin('warm');
    await write('#dark-color-accent', '#ffd0a0');
    const css = find<HTMLTextAreaElement>('#css').value;
    expect(css).to.contain('--loyalty-color-accent: light-dark(#9a3f12, #ffd0a0);');
    const dtcg = JSON.parse(find<HTMLTextAreaElement>('#dtcg').value) as {
      readonly 'my-theme': { readonly dark: { readonly color: { readonly accent: { readonly $value: object } } } };
    };
    expect(dtcg['my-theme'].dark.color.accent.$value).to.deep.include({ colorSpace: 'srgb', hex: '#ffd0a0' });
    await begin('plain');
    expect(token('color-text')).to.equal('');
    find<HTMLTextAreaElement>('#back').value = css;
    [...editor.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent === 'Read it')?.click();
    await editor.updateComplete;
    expect(find<HTMLTextAreaElement>('#css').value.replace('Begun from paste', 'Begun from warm')).to.equal(css);
  });

  it('takes nothing from a paste that could not be typed', async () => {
    const { find, editor, write, token } = await show();
    await write('#radius', '1em /*');
    expect(token('radius')).to.equal('0.5em');
    const faults =
      '--loyalty-radius: 1em{x; --loyalty-motion: 1s /*; --loyalty-shadow: url(https://elsewhere.example/);';
    find<HTMLTextAreaElement>('#back').value = `:root { ${faults} --loyalty-color-accent: #123456; }`;
    [...editor.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent === 'Read it')?.click();
    await editor.updateComplete;
    const css = find<HTMLTextAreaElement>('#css').value;
    expect(css)
      .to.contain('#123456')
      .and.not.match(/1em|1s|url/);
  });

  it('writes colours and CSS from left to right in any page', async () => {
    const { editor } = await show();
    root.dir = 'rtl';
    const fields = [...editor.renderRoot.querySelectorAll('input:not([type=color]), textarea')];
    expect(fields).to.have.length.above(20);
    for (const field of fields) expect(getComputedStyle(field).direction, field.id).to.equal('ltr');
  });

  it('is used from the keyboard', async () => {
    const { find, editor, token } = await show();
    find('[part=choices] button').focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => token('radius') === '0.875em');
    find<HTMLInputElement>('#light-color-accent').select();
    await sendKeys({ type: '#123456' });
    expect(token('color-accent')).to.contain('#123456');
    expect((editor.renderRoot as ShadowRoot).activeElement?.id).to.equal('light-color-accent');
  });

  for (const [scheme, dir, width] of [
    ['light', 'ltr', 1280],
    ['dark', 'rtl', 320],
  ] as const) {
    it(`is accessible and fits: ${scheme}, ${dir}, ${String(width)} px`, async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      root.dir = dir;
      root.lang = 'en';
      root.style.colorScheme = scheme;
      document.body.style.cssText = `background: Canvas; color: CanvasText; inline-size: ${width}px`;
      const { editor, write } = await show();
      await untilFilled(editor);
      await write('#light-color-accent', '#1d4ed');
      await write('#dark-color-danger', '#ff9b80');
      expect(await faultsIn(editor)).to.deep.equal([]);
      expect(editor.scrollWidth).to.be.at.most(width);
    }).timeout(20_000);
  }
});

describe('A strict content-security policy', () => {
  it('is kept by the page to make a theme on', async () => {
    const page = document.createElement('iframe');
    page.src = '/strict-page.html?tag=theme-editor';
    const told = new Promise<MessageEvent<StrictReport>>((resolve) => {
      addEventListener('message', resolve, { once: true });
    });
    document.body.append(page);
    const { data } = await told;
    page.remove();
    expect(data).to.deep.equal({ shown: ['theme-editor'], violations: [] });
  }).timeout(20_000);
});

describe('Every widget has enough contrast', () => {
  beforeEach(newVisit);

  for (const look of ['look-brutal', 'look-luxury']) {
    it(`beyond recognition: ${look}`, async () => {
      await withLooks();
      const box = await fixture<HTMLElement>(html`<main class=${look}>${widgets()}</main>`);
      await untilFilled(box);
      expect(await faultsIn(box)).to.deep.equal([]);
    }).timeout(20_000);
  }

  for (const theme of themes) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`in the theme ${theme.name}, ${scheme}`, async () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(cssOf(theme));
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        const box = await fixture<HTMLElement>(html`<main data-theme=${scheme}>${widgets()}</main>`);
        box.style.cssText = `background: ${scheme === 'dark' ? '#121212' : '#fff'}; color: ${scheme === 'dark' ? '#fff' : '#000'}`;
        await untilFilled(box);
        const faults = await faultsIn(box);
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
        expect(faults).to.deep.equal([]);
      }).timeout(20_000);
    }
  }
});
