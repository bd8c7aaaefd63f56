import { expect } from '@open-wc/testing';
import '../../src/define.js';
import type { LoyaltyProvider } from '../../src/elements/provider/provider.js';
import type { ClientOptions } from '../../src/client/client.js';
import { sandboxOptions } from '../../src/lit/sandbox.js';
import { pseudoLocale, pseudoWords } from '../../stories/pseudo-locale.js';
import { documented } from '../support/manifest.js';
import { elementsIn, place, providersIn, settled, storiesOf, type NamedStory } from '../support/stories.js';

const { documentElement: root } = document;

/** The words of everything that a story or a backend has said: none of them is a phrase of the kit. */
class Heard {
  readonly #words = new Set<string>();
  readonly #seen = new Set<unknown>();

  add(value: unknown): void {
    if (typeof value === 'string') for (const word of wordsIn(value)) this.#words.add(word);
    if (typeof value !== 'object' || value === null || value instanceof Node || this.#seen.has(value)) return;
    this.#seen.add(value);
    for (const [key, each] of Object.entries(value)) {
      this.add(key);
      this.add(each);
    }
  }

  has(word: string): boolean {
    return this.#words.has(word) || fromIntl.has(word);
  }
}

/** What the members of the stories write and attach: kept on the device, it comes back without a backend. */
const written = [
  'The cup was leaking, and nobody had a second one, and the lid was missing.',
  'My card was charged twice. Call or write to mia@shop.test.',
  'leaking-cup.png receipt-2026-03-01.pdf',
];

/** Words without an accent, of more than two letters; every word of the pseudo-locale has one. */
const wordsIn = (text: string): readonly string[] =>
  (text.match(/\p{L}+/gu) ?? []).filter((word) => /^[A-Za-z]{3,}$/.test(word));

/** What dates are made of. */
const fromIntl = new Set(
  Array.from({ length: 12 }, (_, month) => new Date(2026, month, month + 1)).flatMap((date) =>
    wordsIn(
      ['long', 'short']
        .map((style) =>
          date.toLocaleDateString('en', { month: style as 'long', weekday: style as 'long', dateStyle: undefined }),
        )
        .join(' '),
    ),
  ),
);
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
for (const unit of ['hour', 'day', 'week', 'month'] as const) {
  for (const count of [-2, -1, 0, 1, 2]) for (const word of wordsIn(relative.format(count, unit))) fromIntl.add(word);
}

/** The client of the story, with an ear on what is asked and answered. */
function overheard({ scenario = '', options: own }: LoyaltyProvider, heard: Heard): Partial<ClientOptions> {
  const { transport, ...options } = { ...(scenario && sandboxOptions(scenario)), ...own };
  heard.add(options);
  if (!transport) return options;
  return {
    ...options,
    transport: async (request, signal) => {
      heard.add(request.body);
      const answer = await transport(request, signal);
      heard.add([answer.body, answer.headers.get('x-request-id')]);
      return answer;
    },
  };
}

async function showPseudo(story: NamedStory, heard: Heard): Promise<HTMLElement> {
  const canvas = place(story);
  for (const provider of providersIn(canvas)) provider.options = overheard(provider, heard);
  await settled(canvas, story);
  await story.play?.({ canvasElement: canvas });
  await settled(canvas, story);
  return canvas;
}

/** All that is read or heard. */
function* saidIn(shadow: ParentNode): Generator<string> {
  for (const element of shadow.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'title', 'alt']) {
      yield element.getAttribute(name) ?? '';
    }
    for (const node of element.childNodes) if (node instanceof Text) yield node.data;
  }
}

describe('Every phrase is in the words of the page', () => {
  before(() => {
    root.lang = pseudoLocale;
  });

  after(() => {
    root.lang = 'en';
  });

  it('would be noticed', () => {
    const heard = new Heard();
    heard.add({ name: 'Latte' });
    const spoken = ['Latte', 'Redeem', String(pseudoWords.rewardsList?.redeem), 'March 3'];
    expect(spoken.flatMap(wordsIn).filter((word) => !heard.has(word))).to.deep.equal(['Redeem']);
  });

  for (const element of documented) {
    it(`of <${element.tagName}>`, async function () {
      this.timeout(120_000);
      const plain: string[] = [];
      for (const story of await storiesOf(element)) {
        const heard = new Heard();
        heard.add([story.args, written]);
        const canvas = await showPseudo(story, heard);
        // A story in another language has its own words.
        if (!canvas.querySelector(`[lang]:not([lang=${pseudoLocale}]), [locale]`)) {
          for (const { renderRoot } of elementsIn(canvas)) {
            for (const text of saidIn(renderRoot)) {
              if (wordsIn(text).some((word) => !heard.has(word))) plain.push(`${story.name}: ${text.trim()}`);
            }
          }
        }
        canvas.remove();
      }
      expect(plain).to.deep.equal([]);
    });
  }
});
