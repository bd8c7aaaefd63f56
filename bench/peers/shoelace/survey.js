import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import '@shoelace-style/shoelace/dist/components/radio-button/radio-button.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

const scores = Array.from(
  { length: 11 },
  (_, score) => html`<sl-radio-button value="${score}">${score}</sl-radio-button>`,
);

export const ready = ({ survey }) =>
  html`<sl-dialog
    ><span slot="label" data-part="question">${words.ask(survey)}</span>
    <form>
      <sl-radio-group data-part="scale" name="score" required>${scores}</sl-radio-group>
      <p>${words.ends.join(' – ')}</p>
      <sl-textarea data-part="more" name="comment" hidden></sl-textarea>
      <p data-part="error" role="alert"></p>
      <sl-button type="submit" variant="primary">${words.next}</sl-button>
    </form></sl-dialog
  >`;

/** Its own parts are there once it is defined. */
export const open = (stage) =>
  customElements.whenDefined('sl-dialog').then(() => stage.querySelector('sl-dialog').show());
