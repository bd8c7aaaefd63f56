import '@material/web/labs/badge/badge.js';
import { html } from '../handwritten/markup.js';
import { balance } from '../handwritten/words.js';

export const ready = (data) => html`<md-badge value="${balance(data)}"></md-badge>`;
