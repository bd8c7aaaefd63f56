import '@material/web/button/filled-button.js';
import '@material/web/button/text-button.js';
import '@material/web/progress/linear-progress.js';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

export const pending = () =>
  html`<md-linear-progress indeterminate aria-label="${words.loading}"></md-linear-progress>`;

export const guest = (program) =>
  html`<md-filled-button href="${program.links.join}">${words.join(program)}</md-filled-button>
    <md-text-button href="${program.links.signIn}">${words.signIn}</md-text-button>`;

export const failed = () =>
  html`<p role="alert">${words.failed} <md-text-button data-retry>${words.retry}</md-text-button></p>`;
