import { html, type TemplateResult } from 'lit/html.js';

/** An icon of one path, drawn in lines of the text's colour. It has no text, not even a space. */
// prettier-ignore
export const icon = (path: string): TemplateResult =>
  html`<svg part="icon" width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path}></path></svg>`;
