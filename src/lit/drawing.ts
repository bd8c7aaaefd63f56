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
