import type { Story } from './story.js';

/** Lets a story rest only when an element in it shows a part, for what comes after more than one try. */
export const untilShown =
  (part: string): NonNullable<Story<object>['play']> =>
  async ({ canvasElement }) => {
    const patience = performance.now() + 15_000;
    const isShown = () =>
      [...canvasElement.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.querySelector(`[part~="${part}"]`));
    while (!isShown() && performance.now() < patience) await new Promise(requestAnimationFrame);
    if (!isShown()) throw new Error(`The story shows no part "${part}".`);
  };

/** What a selector finds, as soon as it does. */
export async function awaited(root: ParentNode | null | undefined, selector: string): Promise<HTMLElement> {
  const patience = performance.now() + 15_000;
  let found = root?.querySelector<HTMLElement>(selector);
  while (!found && performance.now() < patience) {
    await new Promise(requestAnimationFrame);
    found = root?.querySelector<HTMLElement>(selector);
  }
  if (!found) throw new Error(`The story has no ${selector}.`);
  return found;
}

/** What a dialog foretells comes a moment after it: whoever presses before has seen another story. */
async function foretold(root: ParentNode | null | undefined): Promise<void> {
  const patience = performance.now() + 15_000;
  const isLoading = () =>
    [...(root?.querySelectorAll('dd') ?? [])].some(({ textContent }) => textContent.trim() === '…');
  while (isLoading() && performance.now() < patience) await new Promise(requestAnimationFrame);
}

/** Presses what has these parts in an element, one after the other, as soon as each is there and ready. */
export const pressing =
  (tag: string) =>
  (...parts: readonly string[]): NonNullable<Story<object>['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector(tag);
    for (const part of parts) {
      const button = await awaited(element?.shadowRoot, `[part~="${part}"]:not([aria-disabled=true])`);
      await foretold(element?.shadowRoot);
      button.click();
    }
  };
