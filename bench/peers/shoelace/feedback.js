import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

const radio = ([value, label]) => html`<sl-radio value="${value}">${label}</sl-radio>`;
const marks = [1, 2, 3, 4, 5].map((mark) => [mark, mark]);

export const ready = () =>
  html`<form>
    <sl-radio-group label="${words.tell}" name="kind" value="idea"
      >${Object.entries(words.kinds).map(radio)}</sl-radio-group
    >
    <sl-textarea label="${words.message}" name="message" rows="5" maxlength="4000" required></sl-textarea>
    <sl-radio-group label="${words.rating}" name="rating">${marks.map(radio)}</sl-radio-group>
    <sl-input label="${words.email}" name="email" type="email"></sl-input>
    <p data-part="error" role="alert"></p>
    <sl-button type="submit" variant="primary">${words.send}</sl-button>
  </form>`;
