import '@shoelace-style/shoelace/dist/components/alert/alert.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/skeleton/skeleton.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

export const pending = () => html`<sl-skeleton effect="sheen" aria-label="${words.loading}"></sl-skeleton>`;

export const guest = (program) =>
  html`<sl-button variant="primary" href="${program.links.join}">${words.join(program)}</sl-button>
    <sl-button href="${program.links.signIn}">${words.signIn}</sl-button>`;

export const failed = () =>
  html`<sl-alert variant="danger" open>${words.failed} <sl-button data-retry>${words.retry}</sl-button></sl-alert>`;
