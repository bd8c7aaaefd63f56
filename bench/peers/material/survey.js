import '@material/web/button/filled-button.js';
import '@material/web/dialog/dialog.js';
import '@material/web/radio/radio.js';
import '@material/web/textfield/outlined-text-field.js';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

const scores = Array.from(
  { length: 11 },
  (_, score) => html`<label><md-radio name="score" value="${score}"></md-radio>${score}</label>`,
);

export const ready = ({ survey }) =>
  html`<md-dialog
    ><span slot="headline" data-part="question">${words.ask(survey)}</span>
    <form slot="content">
      <div data-part="scale" role="radiogroup">${scores}</div>
      <p>${words.ends.join(' – ')}</p>
      <md-outlined-text-field data-part="more" type="textarea" name="comment" hidden></md-outlined-text-field>
      <p data-part="error" role="alert"></p>
      <md-filled-button type="submit">${words.next}</md-filled-button>
    </form></md-dialog
  >`;

export const open = (stage) => stage.querySelector('md-dialog').show();
