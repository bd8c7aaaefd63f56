import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';
import './states.css';

export const pending = () => html`<p class="pending" aria-busy="true">${words.loading}</p>`;

export const guest = (program) =>
  html`<p class="guest">
    <a href="${program.links.join}">${words.join(program)}</a> <a href="${program.links.signIn}">${words.signIn}</a>
  </p>`;

export const failed = () =>
  html`<p class="failed" role="alert">${words.failed} <button type="button" data-retry>${words.retry}</button></p>`;
