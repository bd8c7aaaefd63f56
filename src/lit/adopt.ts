import type { CSSResult } from 'lit';
import type { Root } from './drawing.js';

/** Styles of what is loaded only when it is needed; each comes once, after those of the element. */
export function adopt(root: Root, ...styles: readonly CSSResult[]): void {
  const { adoptedStyleSheets: adopted } = root as ShadowRoot;
  for (const { styleSheet } of styles) {
    if (styleSheet && !adopted.includes(styleSheet)) adopted.push(styleSheet);
  }
}
