import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { html } from '../handwritten/markup.js';
import { balance } from '../handwritten/words.js';

export const ready = (data) => html`<sl-badge pill>${balance(data)}</sl-badge>`;
