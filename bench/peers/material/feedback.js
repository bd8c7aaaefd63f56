import '@material/web/button/filled-button.js';
import '@material/web/radio/radio.js';
import '@material/web/textfield/outlined-text-field.js';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

const radios = (name, legend, choices, chosen) =>
  html`<fieldset>
    <legend>${legend}</legend>
    ${choices.map(
      ([value, label]) =>
        html`<label
          ><md-radio name="${name}" value="${value}" ${value === chosen ? 'checked' : ''}></md-radio>${label}</label
        >`,
    )}
  </fieldset>`;
const marks = [1, 2, 3, 4, 5].map((mark) => [mark, mark]);

export const ready = () =>
  html`<form>
    ${radios('kind', words.tell, Object.entries(words.kinds), 'idea')}
    <md-outlined-text-field
      label="${words.message}"
      name="message"
      type="textarea"
      rows="5"
      maxlength="4000"
      required
    ></md-outlined-text-field>
    ${radios('rating', words.rating, marks)}
    <md-outlined-text-field label="${words.email}" name="email" type="email"></md-outlined-text-field>
    <p data-part="error" role="alert"></p>
    <md-filled-button type="submit">${words.send}</md-filled-button>
  </form>`;
