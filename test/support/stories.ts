import { html, render, type TemplateResult } from 'lit';
import { waitUntil } from '@open-wc/testing';
import type { LoyaltyProvider } from '../../src/elements/provider/provider.js';
import type { LoyaltyElement } from '../../src/lit/loyalty-element.js';
import type { Story, StoryMeta } from '../../stories/story.js';
import { newVisit } from '../../stories/visit.js';
import { nounOf, type ElementDoc } from './manifest.js';

type Args = Readonly<Record<string, unknown>>;

/** A story with the name of its export, ready to be shown. */
export interface NamedStory {
  readonly name: string;
  readonly args: Args;
  readonly template: () => TemplateResult;
  readonly play: Story<Args>['play'];
}

/** The stories of an element: all that Storybook shows of it. */
export async function storiesOf(element: ElementDoc): Promise<readonly NamedStory[]> {
  const url = new URL(`../../stories/${nounOf(element)}.stories.ts`, import.meta.url).href;
  const { default: meta, ...stories } = (await import(url)) as { default: StoryMeta<Args> } & Record<
    string,
    Story<Args>
  >;
  return Object.entries(stories).map(([name, story]) => {
    const args = { ...meta.args, ...story.args };
    return { name, args, template: () => (story.render ?? meta.render)(args), play: story.play };
  });
}

/** Shows a story with a paragraph after it, as it would stand in a page. */
export function place(story: NamedStory): HTMLElement {
  newVisit();
  const canvas = document.createElement('main');
  document.body.append(canvas);
  render(
    html`${story.template()}
      <p>What follows.</p>`,
    canvas,
  );
  return canvas;
}

/** Shows a story until it changes no more, and does what the story does. */
export async function show(story: NamedStory): Promise<HTMLElement> {
  const canvas = place(story);
  await settled(canvas, story);
  if (!story.play) return canvas;
  await story.play({ canvasElement: canvas });
  await settled(canvas, story);
  return canvas;
}

/** Waits until what was asked for is there and nothing has changed for three frames. */
export async function settled(canvas: HTMLElement, { name }: NamedStory): Promise<void> {
  const shadows = () => elementsIn(canvas).map(({ shadowRoot }) => shadowRoot);
  const look = () =>
    shadows()
      .map((shadow) => shadow?.innerHTML)
      .join('');
  const waits = () => shadows().some((shadow) => shadow?.querySelector('[part~=skeleton]'));
  let before = '';
  let quiet = 0;
  const isQuiet = async () => {
    await frame();
    const now = look();
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    return quiet >= 3 && (name.includes('Pending') || !waits());
  };
  await waitUntil(isQuiet, `the story "${name}" does not come to rest: ${canvas.innerHTML}`, {
    interval: 0,
    timeout: 8000,
  });
}

/** The kit's elements that a story shows. */
export const elementsIn = (canvas: ParentNode): readonly LoyaltyElement[] =>
  [...canvas.querySelectorAll<LoyaltyElement>('*')].filter(({ localName }) => localName.startsWith('loyalty-'));

export const providersIn = (canvas: ParentNode): readonly LoyaltyProvider[] => [
  ...canvas.querySelectorAll('loyalty-provider'),
];

export const frame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
  });
