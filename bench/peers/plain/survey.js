import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';
import './survey.css';

const scores = Array.from(
  { length: 11 },
  (_, score) => html`<label><input type="radio" name="score" value="${score}" required /><span>${score}</span></label>`,
);

export const ready = ({ survey }) =>
  html`<dialog aria-labelledby="question">
    <form>
      <p id="question" data-part="question">${words.ask(survey)}</p>
      <div data-part="scale" role="radiogroup" aria-labelledby="question">
        <div class="scores">${scores}</div>
        <p class="ends">${words.ends.map((end) => html`<span>${end}</span>`)}</p>
      </div>
      <textarea data-part="more" name="comment" rows="4" aria-labelledby="question" hidden></textarea>
      <p data-part="error" role="alert"></p>
      <button>${words.next}</button>
      <button type="submit" formmethod="dialog" formnovalidate data-close>${words.close}</button>
    </form>
  </dialog>`;

export function open(stage) {
  const dialog = stage.querySelector('dialog');
  stage.querySelector('[data-close]').addEventListener('click', (event) => {
    event.preventDefault();
    dialog.close();
  });
  dialog.showModal();
}
