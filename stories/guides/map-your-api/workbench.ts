import { html, LitElement, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { MappingSpec } from '../../../src/adapters/mapping.js';
import { mistakesIn } from '../../../src/adapters/mapping/check.js';
import { contract } from '../../../src/adapters/mapping/contract.js';
import { memoryStore } from '../../../src/browser/record-store.js';
import '../../../src/define.js';
import { dryRun, type Outcome, type Problem } from './dry-run.js';
import { address, exampleAnswers, exampleMapping } from './example.js';
import { pasted } from './pasted.js';
import { mistakeRows, results } from './results.js';
import { snippetOf } from './snippet.js';
import styles from './workbench.styles.js';

const names = Object.keys(contract);
/** Nobody's: it only says that somebody is signed in. */
const token = `a.${btoa(JSON.stringify({ sub: '7' }))}.b`;
const empty: Outcome = { refused: [], leftOut: [], notFound: [], notMapped: [] };

type Field = HTMLElement & { readonly value: string };

/** A bench to write a mapping on: answers and mapping go in, values and widgets come out. */
export class MapYourApi extends LitElement {
  static override styles: CSSResultGroup = styles;

  #answers: Record<string, string> = {};
  #mapping = exampleMapping;
  #address = address;
  #operation = 'member.get';
  #outcome = empty;
  #mistakes: readonly Problem[] = [];
  #spec: MappingSpec | undefined;
  #told = '';
  #options = {};

  override connectedCallback(): void {
    super.connectedCallback();
    void exampleAnswers().then((answers) => {
      this.#answers = answers;
      return this.#run();
    });
  }

  protected override render(): TemplateResult {
    return html`<div part="columns">
      <section>${this.#inputs()}</section>
      <section>
        <h2>What came of it</h2>
        <output aria-live="polite">${this.#sentence()}</output>
        ${mistakeRows(this.#mistakes)} ${results(this.#operation, this.#outcome)}
        <h2>The widgets</h2>
        ${this.#widgets()}
        <h2>Take it with you</h2>
        ${this.#snippet()}
      </section>
    </div>`;
  }

  #inputs() {
    return html`<h2>Your API</h2>
      <label for="address">Its address</label>
      <input
        id="address"
        type="url"
        spellcheck="false"
        .value=${live(this.#address)}
        @input=${this.#take((text) => (this.#address = text))}
      />
      <label for="operation">Operation</label>
      <select id="operation" @change=${this.#take((text) => (this.#operation = text))}>
        ${names.map(
          (name) =>
            html`<option value=${name} ?selected=${name === this.#operation}>
              ${name}${this.#answers[name] ? '' : ' (no answer yet)'}
            </option>`,
        )}
      </select>
      <label for="answer">What it answers to ${this.#operation}, as JSON</label>
      <textarea
        id="answer"
        spellcheck="false"
        .value=${live(this.#answers[this.#operation] ?? '')}
        @input=${this.#take((text) => (this.#answers = { ...this.#answers, [this.#operation]: text }))}
      ></textarea>
      <h2>The mapping</h2>
      <label for="mapping">As JSON</label>
      <textarea
        id="mapping"
        spellcheck="false"
        .value=${live(this.#mapping)}
        @input=${this.#take((text) => (this.#mapping = text))}
      ></textarea>`;
  }

  #sentence(): string {
    const { refused, leftOut, value } = this.#outcome;
    const count = this.#mistakes.length + refused.length + leftOut.length;
    if (count > 0) return `${this.#operation}: ${count === 1 ? '1 problem' : `${count} problems`}`;
    if (!this.#answers[this.#operation]) return `Paste what your API answers to ${this.#operation}.`;
    return value === undefined ? `${this.#operation} is not mapped.` : `${this.#operation}: all that was found fits.`;
  }

  #widgets() {
    if (!this.#spec) return html`<p>They are here as soon as the mapping can be read.</p>`;
    return html`<loyalty-provider base-url=${address} token=${token} .mapping=${this.#spec} .options=${this.#options}>
      <loyalty-points-badge size="hero" show="value pending expiring"></loyalty-points-badge>
      <loyalty-tier-progress></loyalty-tier-progress>
      <loyalty-rewards-list page-size="4"></loyalty-rewards-list>
      <loyalty-your-rewards></loyalty-your-rewards>
    </loyalty-provider>`;
  }

  #snippet() {
    if (!this.#spec) return nothing;
    return html`<label for="snippet">For your page</label>
      <textarea id="snippet" readonly spellcheck="false" .value=${snippetOf(this.#address, this.#spec)}></textarea>
      <button type="button" @click=${this.#copy}>Copy</button>
      <output>${this.#told}</output>`;
  }

  #take = (set: (text: string) => void) => (event: Event) => {
    set((event.target as Field).value);
    void this.#run();
  };

  #copy = async () => {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#snippet');
    try {
      await navigator.clipboard.writeText(field?.value ?? '');
      this.#told = 'Copied.';
    } catch {
      field?.select();
      this.#told = 'It is selected: copy it from there.';
    }
    this.requestUpdate();
  };

  async #run(): Promise<void> {
    const [mapping, mistake] = parsed(this.#mapping, 'mapping');
    const [answer, slip] = parsed(this.#answers[this.#operation] || 'null', this.#operation);
    const spec = mapping as MappingSpec;
    const wrong = mistake ? [] : (await mistakesIn(spec)).map((each) => ({ pointer: '', ...each }));
    const mistakes = [mistake, slip].filter((each) => each !== undefined);
    const isReadable = mistakes.length === 0 && wrong.length === 0;
    const outcome = isReadable && this.#answers[this.#operation] ? await dryRun(spec, this.#operation, answer) : empty;
    this.#mistakes = [...mistakes, ...wrong];
    this.#outcome = outcome;
    // The address is the provider's to say.
    const { baseUrl: _own, ...rest } = Object(spec) as MappingSpec;
    this.#spec = mistake || wrong.length > 0 ? undefined : rest;
    const texts = Object.entries(this.#answers).map(([name, text]) => [name, parsed(text, name)[0]] as const);
    const transport = pasted(new Map(texts.filter(([, value]) => value !== undefined)));
    this.#options = { transport, storage: memoryStore(), consent: 'denied' };
    this.#told = '';
    this.requestUpdate();
  }
}

/** The value of a text; or what is wrong with it. */
function parsed(text: string, field: string): readonly [value: unknown, mistake?: Problem] {
  try {
    return [JSON.parse(text) as unknown];
  } catch (error) {
    return [undefined, { field, pointer: '', problem: `is no JSON: ${(error as Error).message}` }];
  }
}
