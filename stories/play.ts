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
