export interface DrawOptions {
  readonly host: { requestUpdate(): void };
  /** What stays behind what is drawn. */
  renderBefore?: ChildNode | null;
  /** What stands there was painted. */
  isPainted?: boolean;
}

export type Root = HTMLElement | DocumentFragment;

/** Lit's rendering, once it has come. Until then elements that can be are painted. */
export const drawing: { byLit?: (value: unknown, root: Root, options: DrawOptions) => void } = {};

/**
 * Draws in place of what was painted. Whoever has the focus keeps it; while something is pressed it waits, since a click needs
 * the same element from its beginning to its end. What is to be seen no more (`undefined`) goes at once.
 */
export function replacePaint(value: unknown, root: Root, options: DrawOptions, draw: () => void): void {
  const { host, renderBefore = null, isPainted } = options;
  if (isPainted && value !== undefined && root.querySelector(':active')) {
    setTimeout(() => {
      host.requestUpdate();
    }, 100);
    return;
  }
  const part = (root as Partial<ShadowRoot>).activeElement?.getAttribute('part');
  while (root.firstChild && root.firstChild !== renderBefore) root.firstChild.remove();
  draw();
  if (part) root.querySelector<HTMLElement>(`[part="${part}"]`)?.focus({ preventScroll: true });
}
