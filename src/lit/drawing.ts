import type { DrawOptions, Root } from './loyalty-element.js';

/** Lit's rendering, once it has come. Until then elements that can be are painted. */
export const drawing: { byLit?: (value: unknown, root: Root, options: DrawOptions) => void } = {};

/** Takes away what was painted. */
export function clear(root: Root, { renderBefore = null }: DrawOptions): void {
  while (root.firstChild && root.firstChild !== renderBefore) root.firstChild.remove();
}
