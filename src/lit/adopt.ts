import type { CSSResult } from 'lit';

/** Styles of what is loaded only when it is needed; each comes once, after those of the element. */
export function adopt(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  for (const { styleSheet } of styles) {
    if (styleSheet && !root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
  }
}
