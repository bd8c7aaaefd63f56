import { expect, fixture, html as page, nextFrame, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { svg } from 'lit/html.js';
import { drawing } from '../../src/lit/drawing.js';
import { useLit } from '../../src/lit/drawn-by-lit.js';
import { html } from '../../src/lit/html.js';
import { loadAftercare } from '../../src/lit/aftercare-loading.js';
import { PaintedElement } from '../../src/lit/painted-element.js';
import { hasPart, part, textOf } from '../support/element.js';

class PaintedButton extends PaintedElement {
  words: unknown = 'five';
  presses: unknown[] = [];
  isLoading = false;
  draws = 0;

  override render() {
    this.draws += 1;
    if (this.words === 'refused') throw new Error('refused');
    const { words } = this;
    if (this.isLoading) return html`<span part="badge skeleton" aria-hidden="true">-</span>`;
    return html`<button part="badge" type="button" @click=${() => this.presses.push(words)}>${words} points</button
      ><span part="spoken" role="status">${undefined}</span>`;
  }

  change(words: unknown): Promise<boolean> {
    this.words = words;
    this.requestUpdate();
    return this.updateComplete;
  }
}
customElements.define('painted-button', PaintedButton);

async function paintedButton(): Promise<PaintedButton> {
  // As in the first second of a page.
  delete drawing.byLit;
  const element = await fixture<PaintedButton>(page`<painted-button></painted-button>`);
  expect(element.renderOptions.isPainted).to.equal(true);
  return element;
}

const button = (element: Element) => part<HTMLButtonElement>(element, 'badge');

async function press(element: Element): Promise<void> {
  const { x, y } = button(element).getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(x) + 5, Math.round(y) + 5] });
  await sendMouse({ type: 'down' });
}

// What is on its way would take over in the middle of a test.
before(() => loadAftercare());

describe('an element that is painted', () => {
  afterEach(() => resetMouse());

  it('keeps the focus and its place for news when it is painted anew', async () => {
    const element = await paintedButton();
    const news = part(element, 'spoken');
    button(element).focus();
    await element.change('six');
    expect(textOf(element)).to.equal('six points');
    expect(element.shadowRoot?.activeElement === button(element)).to.equal(true);
    expect(part(element, 'spoken') === news).to.equal(true);
  });

  it('keeps what is selected where nothing is new', async () => {
    const element = await paintedButton();
    const { firstChild: text } = button(element);
    await element.change('five');
    expect(button(element).firstChild === text).to.equal(true);
  });

  it('loses no press that lasts while it is painted anew, and says what is on screen then', async () => {
    const element = await paintedButton();
    await press(element);
    await element.change('six');
    await sendMouse({ type: 'up' });
    expect(element.presses).to.deep.equal(['six']);
  });

  it('is painted on a page that has a Text and an Element of its own', async () => {
    const natives = { Text, Element, DocumentFragment };
    Object.assign(globalThis, { Text: Map, Element: Map, DocumentFragment: Map });
    try {
      expect(textOf(await paintedButton())).to.equal('five points');
    } finally {
      Object.assign(globalThis, natives);
    }
  });

  it('leaves nothing of what it showed before', async () => {
    const element = await paintedButton();
    element.isLoading = true;
    await element.change('');
    expect(element.shadowRoot?.innerHTML).to.equal('<span part="badge skeleton" aria-hidden="true">-</span>');
    element.isLoading = false;
    await element.change(null);
    expect(element.shadowRoot?.innerHTML).to.equal(
      '<button part="badge" type="button"> points</button><span part="spoken" role="status"></span>',
    );
  });

  it('stays as it is when what it shows throws', async () => {
    const element = await paintedButton();
    await element.change('refused');
    await waitUntil(() => hasPart(element, 'notice'), 'it says so');
    expect(hasPart(element, 'badge')).to.equal(false);
    expect(hasPart(element, 'icon')).to.equal(true);
  });

  it('says once that it is broken, also while it is pressed', async () => {
    const element = await paintedButton();
    let told = 0;
    element.addEventListener('loyalty-error', () => (told += 1));
    useLit();
    await press(element);
    await element.change('refused');
    expect(hasPart(element, 'notice')).to.equal(true);
    // Longer than a press is waited for.
    const since = performance.now();
    await waitUntil(() => performance.now() - since > 350);
    expect(told).to.equal(1);
  });
});

describe('an element that Lit takes over', () => {
  afterEach(() => resetMouse());

  it('keeps the focus, and the page hears of none that goes and comes', async () => {
    const element = await paintedButton();
    button(element).focus();
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    for (const type of ['focusin', 'focusout']) document.addEventListener(type, hear);
    useLit();
    await element.change('six');
    await nextFrame();
    for (const type of ['focusin', 'focusout']) document.removeEventListener(type, hear);
    expect(element.renderOptions.isPainted).to.equal(false);
    expect(element.shadowRoot?.activeElement === button(element)).to.equal(true);
    expect(textOf(element)).to.equal('six points');
    expect(heard).to.deep.equal([]);
  });

  it('is taken over once it is no longer pressed', async () => {
    const element = await paintedButton();
    await press(element);
    useLit();
    await element.change('six');
    expect(element.renderOptions.isPainted).to.equal(true);
    await sendMouse({ type: 'up' });
    expect(element.presses).to.have.length(1);
    await waitUntil(() => !element.renderOptions.isPainted);
    expect(textOf(element)).to.equal('six points');
  });

  it('is not drawn ever more often while it is pressed', async () => {
    const element = await paintedButton();
    await press(element);
    useLit();
    for (let change = 0; change < 20; change += 1) await element.change(change);
    element.draws = 0;
    const since = performance.now();
    await waitUntil(() => performance.now() - since > 350);
    expect(element.draws).to.be.within(1, 4);
  });

  it('has by then all that Lit can', async () => {
    const element = await paintedButton();
    useLit();
    await element.change(svg`<path></path>`);
    expect(element.shadowRoot?.querySelector('path') instanceof SVGElement).to.equal(true);
    expect(element.shadowRoot?.querySelectorAll('button').length).to.equal(1);
  });
});
