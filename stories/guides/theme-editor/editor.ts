import { html, LitElement, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { cssOf, themeFrom } from '../../../tokens/css.js';
import type { Scheme } from '../../../tokens/contrast.js';
import { themes } from '../../../tokens/themes.js';
import { begun, findingsOf, isShape, schemes, withColour, withoutFaults, withShape, type Draft } from './draft.js';
import styles from './editor.styles.js';
import { colourRows, shapeRows, type Fields } from './fields.js';
import { findingsView } from './findings.js';
import { takeAway } from './taking.js';

const ways = {
  system: 'color-scheme of the page',
  class: 'class="dark"',
  attribute: 'data-theme="dark"',
} as const;
type Way = keyof typeof ways;

/** Makes a theme: the tokens reach the widgets that stand inside it as the exported style sheet has them. */
export class ThemeEditor extends LitElement {
  static override styles: CSSResultGroup = styles;

  #draft: Draft = begun(themes[0] as (typeof themes)[number]);
  readonly #typed = new Map<string, string>();
  #way: Way = 'system';
  #scheme: Scheme = 'light';
  #told = '';
  readonly #sheet = new CSSStyleSheet();

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  protected override render(): TemplateResult {
    const { theme } = this.#draft;
    return html`<div part="columns">
      <section part="bench" aria-label="Tokens">
        ${this.#start()}
        <h2>Contrast</h2>
        ${this.#level()} ${findingsView(findingsOf(this.#draft))}
        <h2>Colours</h2>
        ${colourRows(this.#fields)}
        <h2>Shape</h2>
        ${shapeRows(this.#fields)}
        <h2>Take it with you</h2>
        ${takeAway(theme, this.#tell)}
        <details>
          <summary>Bring one back</summary>
          <label for="back">CSS that was made here</label>
          <textarea id="back" dir="ltr" spellcheck="false" rows="4"></textarea>
          <button type="button" @click=${this.#bringBack}>Read it</button>
        </details>
        <p role="status">${this.#told}</p>
      </section>
      <section part="preview" aria-label="Widgets"><slot @slotchange=${() => this.requestUpdate()}></slot></section>
    </div>`;
  }

  /** What is exported is what is seen. */
  protected override updated(_changed: PropertyValues): void {
    this.#sheet.replaceSync(cssOf(this.#draft.theme));
    const { page } = this.#draft;
    const isOwn = this.#way !== 'system';
    for (const each of this.querySelectorAll<HTMLElement>('[data-page]')) {
      for (const scheme of schemes) each.classList.toggle(scheme, this.#way === 'class' && this.#scheme === scheme);
      if (this.#way === 'attribute') each.dataset['theme'] = this.#scheme;
      else delete each.dataset['theme'];
      const of = (light: string, dark: string) =>
        isOwn ? (this.#scheme === 'dark' ? dark : light) : `light-dark(${light}, ${dark})`;
      each.style.setProperty('background', of(page.light, page.dark));
      each.style.setProperty('color', of('#000', '#fff'));
    }
  }

  #start() {
    return html`<h2>Start from</h2>
      <div part="choices">
        ${themes.map(
          (theme) =>
            html`<button type="button" title=${theme.about} @click=${() => this.#begin(theme)}>${theme.name}</button>`,
        )}
      </div>
      <label for="way">Dark by</label>
      <select id="way" @change=${this.#choose((value) => (this.#way = value as Way))}>
        ${Object.entries(ways).map(([way, title]) => html`<option value=${way}>${title}</option>`)}
      </select>
      <label for="scheme">The widgets are shown</label>
      <select
        id="scheme"
        ?disabled=${this.#way === 'system'}
        @change=${this.#choose((value) => (this.#scheme = value as Scheme))}
      >
        ${schemes.map((scheme) => html`<option value=${scheme}>${scheme}</option>`)}
      </select>`;
  }

  #level() {
    const set = this.#choose((value) => (this.#draft = { ...this.#draft, isEnhanced: value === 'AAA' }));
    return html`<label for="level">Text needs</label>
      <select id="level" @change=${set}>
        <option value="AA">AA 4.5:1</option>
        <option value="AAA">AAA 7:1</option>
      </select>`;
  }

  get #fields(): Fields {
    return {
      draft: this.#draft,
      typed: this.#typed,
      colour: (scheme, name, text) => {
        this.#typed.set(`${scheme}-${name}`, text);
        this.#draft = withColour(this.#draft, scheme, name, text);
        this.#tell('');
      },
      shape: (token, text) => {
        this.#typed.set(token.name, text);
        if (isShape(token, text)) this.#draft = withShape(this.#draft, token.name, text);
        this.#tell('');
      },
      // What cannot be read changes nothing: the field shows again what holds.
      done: (field) => {
        this.#typed.delete(field);
        this.requestUpdate();
      },
    };
  }

  #begin(theme: (typeof themes)[number]): void {
    this.#draft = begun(theme, this.#draft);
    this.#typed.clear();
    this.#tell(`Begun from ${theme.name}.`);
  }

  readonly #bringBack = (): void => {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#back');
    const theme = withoutFaults(themeFrom(field?.value ?? '', 'paste'));
    const count = [theme.light, theme.dark, theme.shape].flatMap((group) => Object.keys(group)).length;
    if (count === 0) {
      this.#tell('There are no tokens of the kit in it.');
      return;
    }
    this.#begin(theme);
    this.#tell(`${String(count)} values were read.`);
  };

  readonly #tell = (words: string): void => {
    this.#told = words;
    this.requestUpdate();
  };

  readonly #choose = (set: (value: string) => void) => (event: Event) => {
    set((event.target as HTMLSelectElement).value);
    this.requestUpdate();
  };
}
