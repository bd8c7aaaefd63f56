import { html, type TemplateResult } from 'lit/html.js';

/** Tells what became of a press, at once; it takes the focus of the one who pressed. */
export const notice = (
  part: 'summary' | 'result' | 'privacy',
  icon: TemplateResult,
  words: string,
  rest?: unknown,
): TemplateResult =>
  html`<div part=${part} id="notice" role="alert" tabindex="-1">
    <p part="message">${icon}${words}</p>
    ${rest}
  </div>`;
