import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import { html } from '../handwritten/markup.js';
import { balance } from '../handwritten/words.js';

export const ready = (data) => html`<wa-badge pill>${balance(data)}</wa-badge>`;
