import type { DrawOptions, Root } from './loyalty-element.js';

/** Lit's rendering, once it has come. Until then elements that can be are painted. */
export const drawing: { byLit?: (value: unknown, root: Root, options: DrawOptions) => void } = {};
