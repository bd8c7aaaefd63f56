import type { Story } from './story.js';

/** Lets a story rest only when an element in it shows a part, for what comes after more than one try. */
export const untilShown =
  (part: string): NonNullable<Story<object>['play']> =>
  async ({ canvasElement }) => {
    const patience = performance.now() + 5000;
    const isShown = () =>
      [...canvasElement.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot?.querySelector(`[part~="${part}"]`));
    while (!isShown() && performance.now() < patience) await new Promise(requestAnimationFrame);
  };

/** Presses what has these parts in an element, one after the other, as soon as each is there and ready. */
export const pressing =
  (tag: string) =>
  (...parts: readonly string[]): NonNullable<Story<object>['play']> =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector(tag);
    for (const part of parts) {
      const selector = `[part~="${part}"]:not([aria-disabled=true])`;
      const patience = performance.now() + 5000;
      while (!element?.shadowRoot?.querySelector(selector) && performance.now() < patience) {
        await new Promise(requestAnimationFrame);
      }
      element?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    }
  };
