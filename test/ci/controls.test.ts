import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { documented, nounOf, type Attribute } from '../support/manifest.js';
import { launch } from './story-shots.js';
import { storiesIn, storybookSite, type StorybookSite } from './storybook-site.js';

interface Control {
  readonly kind: string | undefined;
  readonly options: readonly string[];
}

/** What Storybook keeps in the frame of a story. */
interface Frame {
  readonly __STORYBOOK_PREVIEW__: {
    readonly currentRender: {
      readonly story: {
        readonly argTypes: Readonly<
          Record<string, { readonly control?: { readonly type?: string }; readonly options?: readonly string[] }>
        >;
      };
    };
  };
  readonly __STORYBOOK_ADDONS_CHANNEL__: { emit(type: string, payload: object): void };
}

const wordsOf = ({ parsedType }: Attribute): readonly string[] =>
  [...(parsedType?.text ?? '').matchAll(/'([^']*)'/g)].map(([, word]) => word ?? '');

/** A control that fits the attribute, and a value to choose with it. */
function fitting(attribute: Attribute): { readonly kinds: readonly string[]; readonly value: unknown } {
  const words = wordsOf(attribute);
  const { text } = attribute.type;
  if (words.length > 0) return { kinds: ['inline-radio', 'select'], value: words.at(-1) };
  if (text.startsWith('boolean')) return { kinds: ['boolean'], value: true };
  if (text.startsWith('number')) return { kinds: ['number'], value: 3 };
  if (text.startsWith('string')) return { kinds: ['text'], value: 'sample' };
  return { kinds: ['object'], value: text.includes('[]') ? ['sample'] : { id: 'sample' } };
}

describe('Controls', () => {
  let site: StorybookSite;
  let browser: Browser;
  let page: Page;

  before(async function () {
    this.timeout(120_000);
    site = await storybookSite();
    browser = await launch();
    page = await browser.newPage();
  });

  after(() => browser.close());

  const controlOf = (name: string): Promise<Control> =>
    page.evaluate((property) => {
      const { argTypes } = (globalThis as unknown as Frame).__STORYBOOK_PREVIEW__.currentRender.story;
      return { kind: argTypes[property]?.control?.type, options: argTypes[property]?.options ?? [] };
    }, name);

  /** Moves a control, as the panel does. */
  const choose = (storyId: string, name: string, value: unknown): Promise<void> =>
    page.evaluate(
      ([id, property, chosen]) => {
        const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis as unknown as Frame;
        channel.emit('updateStoryArgs', { storyId: id, updatedArgs: { [property]: chosen } });
      },
      [storyId, name, value] as const,
    );

  for (const element of documented) {
    const { tagName, attributes } = element;

    it(`of <${tagName}> are there for each attribute, fit it and change it`, async () => {
      const [first] = storiesIn(site).filter(({ id }) => id.startsWith(`elements-${nounOf(element)}--`));
      expect(first, tagName).not.to.equal(undefined);
      const id = first?.id ?? '';
      for (const attribute of attributes) {
        const { fieldName } = attribute;
        const { kinds, value } = fitting(attribute);
        await page.goto(`${site.origin}/iframe.html?viewMode=story&id=${id}`);
        await page.locator(tagName).first().waitFor({ state: 'attached' });
        const { kind, options } = await controlOf(fieldName);
        expect(kinds, `${tagName} ${fieldName}`).to.include(kind);
        expect(options).to.deep.equal(wordsOf(attribute));
        await choose(id, fieldName, value);
        await page
          .waitForFunction(
            ([tag, property, chosen]) => {
              const shown = document.querySelector(tag) as unknown as Readonly<Record<string, unknown>> | null;
              return JSON.stringify(shown?.[property]) === JSON.stringify(chosen);
            },
            [tagName, fieldName, value] as const,
            { timeout: 10_000 },
          )
          .catch(() => expect.fail(`The control of ${fieldName} does not reach <${tagName}>.`));
      }
    }).timeout(120_000);
  }
});
