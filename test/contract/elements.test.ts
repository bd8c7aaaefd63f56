import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { loadAftercare } from '../../src/lit/aftercare-loading.js';
import type { LoyaltyElement } from '../../src/lit/loyalty-element.js';
import { states } from '../../src/lit/states.js';
import { documented, nounOf, type Attribute, type Described, type ElementDoc } from '../support/manifest.js';
import { elementsIn, show, storiesOf } from '../support/stories.js';

const isSentence = ({ description = '' }: Described): boolean => /^[\p{Lu}`"].*\.$/su.test(description);

/** Older engines have no `:state()`. */
const canMatchStates = CSS.supports('selector(:state(pending))');

/** A value that is not the default, as it would stand in a page. */
function sampleOf({ type, parsedType, default: usual }: Attribute): string {
  const words = [...(parsedType?.text ?? '').matchAll(/'([^']+)'/g)].map(([, word]) => word ?? '');
  const other = words.find((word) => `'${word}'` !== usual);
  if (other !== undefined) return other;
  if (type.text === 'boolean') return '';
  return type.text.startsWith('number') ? '7' : type.text.startsWith('string') ? 'sample' : '["sample"]';
}

function made(tag: string, attributes: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element as unknown as Readonly<Record<string, unknown>>;
}

const styleOf = ({ tagName }: ElementDoc): string => {
  const { elementStyles } = customElements.get(tagName) as unknown as typeof LoyaltyElement;
  return elementStyles.map(String).join('');
};

// On a busy machine the first of many small files may come later than a story waits for.
before(() =>
  Promise.all([loadAftercare(), import('../../src/client/durable.js'), import('../../src/client/transport/rare.js')]),
);

for (const element of documented) {
  const { tagName, attributes } = element;

  describe(`<${tagName}>`, () => {
    it('is registered by define.ts', () => {
      expect(customElements.get(tagName)?.name).to.equal(element.name);
    });

    it('says what it is', () => {
      expect(isSentence(element), element.description).to.equal(true);
    });

    for (const group of [
      'attributes',
      'members',
      'events',
      'slots',
      'cssParts',
      'cssProperties',
      'cssStates',
    ] as const) {
      it(`has a sentence for each of its ${group}`, () => {
        const wanting = element[group].filter((item) => !isSentence(item)).map(({ name }) => name);
        expect(wanting).to.deep.equal([]);
      });
    }

    it('documents every attribute that it reads', () => {
      const { observedAttributes } = customElements.get(tagName) as unknown as typeof LoyaltyElement;
      const plain = (name: string) => name.replaceAll('-', '');
      const known = new Set(attributes.map(({ name }) => plain(name)));
      expect(observedAttributes.map(plain).filter((name) => !known.has(name))).to.deep.equal([]);
    });

    it('has the parts and the states that it documents, and no others', async function () {
      this.timeout(60_000);
      const shown = new Set<string>();
      const had = new Set<string>();
      for (const story of await storiesOf(element)) {
        const canvas = await show(story);
        for (const each of elementsIn(canvas).filter(({ localName }) => localName === tagName)) {
          for (const part of each.renderRoot.querySelectorAll('[part]')) part.part.forEach((name) => shown.add(name));
          for (const [state] of states) if (canMatchStates && each.matches(`:state(${state})`)) had.add(state);
        }
        canvas.remove();
      }
      expect([...shown].sort()).to.deep.equal(element.cssParts.map(({ name }) => name).sort());
      if (canMatchStates) expect([...had].sort()).to.deep.equal(element.cssStates.map(({ name }) => name).sort());
    });

    it('reads the custom properties that it documents, and no others of its own', () => {
      const read = new Set(styleOf(element).match(new RegExp(`--loyalty-${nounOf(element)}-[\\w-]+`, 'g')) ?? []);
      expect([...read].sort()).to.deep.equal(element.cssProperties.map(({ name }) => name).sort());
    });

    for (const { name, fieldName } of attributes.filter(({ type }) => type.text === 'boolean')) {
      it(`takes ${name}="false" for no, and no for nothing`, () => {
        expect(made(tagName, {})[fieldName], 'default').to.equal(false);
        expect(made(tagName, { [name]: 'false' })[fieldName], '"false"').to.equal(false);
        expect(made(tagName, { [name]: '' })[fieldName], 'present').to.equal(true);
      });
    }

    for (const attribute of attributes.filter(({ name }) => name.includes('-'))) {
      const { name, fieldName } = attribute;
      it(`reads ${name} without its dashes, too`, () => {
        const sample = sampleOf(attribute);
        const dashed = made(tagName, { [name]: sample })[fieldName];
        expect(dashed).not.to.deep.equal(made(tagName, {})[fieldName]);
        expect(made(tagName, { [name.replaceAll('-', '')]: sample })[fieldName]).to.deep.equal(dashed);
      });
    }
  });
}
