import { html } from '../handwritten/markup.js';
import { balance } from '../handwritten/words.js';

export const ready = (data) => html`<strong>${balance(data)}</strong>`;
