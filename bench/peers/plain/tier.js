import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

export function ready(data) {
  const { name, ratio, sentence, benefits } = words.standing(data);
  return html`<p><strong>${name}</strong> <span id="to-next">${sentence}</span></p>
    <progress value="${ratio}" aria-labelledby="to-next"></progress>
    <details>
      <summary>${words.benefits}</summary>
      <ul>
        ${benefits.map(({ description }) => html`<li>${description}</li>`)}
      </ul>
    </details>`;
}
