import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/dialog/dialog.js';
import '@awesome.me/webawesome/dist/components/radio/radio.js';
import '@awesome.me/webawesome/dist/components/radio-group/radio-group.js';
import '@awesome.me/webawesome/dist/components/textarea/textarea.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

const scores = Array.from(
  { length: 11 },
  (_, score) => html`<wa-radio appearance="button" value="${score}">${score}</wa-radio>`,
);

export const ready = ({ survey }) =>
  html`<wa-dialog
    ><span slot="label" data-part="question">${words.ask(survey)}</span>
    <form>
      <wa-radio-group data-part="scale" name="score" required>${scores}</wa-radio-group>
      <p>${words.ends.join(' – ')}</p>
      <wa-textarea data-part="more" name="comment" hidden></wa-textarea>
      <p data-part="error" role="alert"></p>
      <wa-button type="submit" variant="brand">${words.next}</wa-button>
    </form></wa-dialog
  >`;

/** Its own parts are there once it is defined. */
export const open = (stage) =>
  customElements.whenDefined('wa-dialog').then(() => stage.querySelector('wa-dialog').setAttribute('open', ''));
