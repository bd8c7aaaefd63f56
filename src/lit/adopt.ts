import type { CSSResult } from 'lit';

/** Styles of what is loaded only when it is needed; each comes once, after those of the element. */
export function adopt(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  const had = [...root.adoptedStyleSheets];
  const more = styles.flatMap(({ styleSheet }) => (styleSheet && !had.includes(styleSheet) ? [styleSheet] : []));
  // All at once: each change has a browser look through the element's styles anew.
  if (more.length) root.adoptedStyleSheets = [...had, ...more];
}
