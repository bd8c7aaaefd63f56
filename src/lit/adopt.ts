import type { CSSResult } from 'lit';

/** Styles of what is loaded only when it is needed; each comes once, after those of the element. */
export function adopt(root: ShadowRoot, ...styles: readonly CSSResult[]): void {
  // None where an engine cannot share them.
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const more = sheets.filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  // All at once: each change has a browser look through the element's styles anew.
  if (more.length) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...more];
}
