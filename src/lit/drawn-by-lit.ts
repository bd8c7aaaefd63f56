import { render } from 'lit/html.js';
import { clear, drawing } from './drawing.js';
import type { DrawOptions, LoyaltyElement, Root } from './loyalty-element.js';

/** Lit draws in place of what was painted. Not while it is pressed: a click needs the same element from its beginning to its end. */
function takeOver(root: Root, options: DrawOptions, value: unknown): boolean {
  if (value !== undefined && root.querySelector(':active')) {
    setTimeout(() => {
      (options.host as LoyaltyElement).requestUpdate();
    }, 100);
    return false;
  }
  clear(root, options);
  options.isPainted = false;
  return true;
}

/** Lit's rendering, which keeps the nodes that it has made. */
export function drawByLit(value: unknown, root: Root, options: DrawOptions): void {
  if (!options.isPainted) {
    render(value, root, options);
    return;
  }
  const part = root instanceof ShadowRoot ? root.activeElement?.getAttribute('part') : undefined;
  if (!takeOver(root, options, value)) return;
  render(value, root, options);
  // Whoever was there stays there.
  if (part) root.querySelector<HTMLElement>(`[part="${part}"]`)?.focus({ preventScroll: true });
}

/** From now on elements are drawn by it. */
export const useLit = (): void => {
  drawing.byLit = drawByLit;
};
