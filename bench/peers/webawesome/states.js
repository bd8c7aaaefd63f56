import '@awesome.me/webawesome/dist/components/callout/callout.js';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/skeleton/skeleton.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

export const pending = () => html`<wa-skeleton effect="sheen" aria-label="${words.loading}"></wa-skeleton>`;

export const guest = (program) =>
  html`<wa-button variant="brand" href="${program.links.join}">${words.join(program)}</wa-button>
    <wa-button href="${program.links.signIn}">${words.signIn}</wa-button>`;

export const failed = () =>
  html`<wa-callout variant="danger">${words.failed} <wa-button data-retry>${words.retry}</wa-button></wa-callout>`;
