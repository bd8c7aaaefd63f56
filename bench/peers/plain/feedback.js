import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';
import './feedback.css';

const radio = (name, value, label, isChecked) =>
  html`<label><input type="radio" name="${name}" value="${value}" ${isChecked ? 'checked' : ''} />${label}</label>`;

export const ready = () =>
  html`<form>
    <fieldset>
      <legend>${words.tell}</legend>
      ${Object.entries(words.kinds).map(([kind, label]) => radio('kind', kind, label, kind === 'idea'))}
    </fieldset>
    <label>${words.message}<textarea name="message" rows="5" maxlength="4000" required></textarea></label>
    <fieldset>
      <legend>${words.rating}</legend>
      ${[1, 2, 3, 4, 5].map((mark) => radio('rating', mark, mark))}
    </fieldset>
    <label>${words.email}<input name="email" type="email" autocomplete="email" /></label>
    <p data-part="error" role="alert"></p>
    <button>${words.send}</button>
  </form>`;
