import '@material/web/progress/linear-progress.js';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

/** It has nothing that opens and closes. */
export function ready(data) {
  const { name, ratio, sentence, benefits } = words.standing(data);
  return html`<p><strong>${name}</strong> ${sentence}</p>
    <md-linear-progress value="${ratio}" aria-label="${sentence}"></md-linear-progress>
    <details>
      <summary>${words.benefits}</summary>
      <ul>
        ${benefits.map(({ description }) => html`<li>${description}</li>`)}
      </ul>
    </details>`;
}
