import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/input/input.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

const radio = ([value, label]) => html`<wa-radio value="${value}">${label}</wa-radio>`;
const marks = [1, 2, 3, 4, 5].map((mark) => [mark, mark]);

export const ready = () =>
  html`<form>
    <wa-radio-group label="${words.tell}" name="kind" value="idea"
      >${Object.entries(words.kinds).map(radio)}</wa-radio-group
    >
    <wa-textarea label="${words.message}" name="message" rows="5" maxlength="4000" required></wa-textarea>
    <wa-radio-group label="${words.rating}" name="rating">${marks.map(radio)}</wa-radio-group>
    <wa-input label="${words.email}" name="email" type="email"></wa-input>
    <p data-part="error" role="alert"></p>
    <wa-button type="submit" variant="brand">${words.send}</wa-button>
  </form>`;
