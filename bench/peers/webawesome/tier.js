import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/progress-bar/progress-bar.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

export function ready(data) {
  const { name, ratio, sentence, benefits } = words.standing(data);
  return html`<p><strong>${name}</strong> ${sentence}</p>
    <wa-progress-bar value="${ratio * 100}" label="${sentence}"></wa-progress-bar>
    <wa-details summary="${words.benefits}"
      ><ul>
        ${benefits.map(({ description }) => html`<li>${description}</li>`)}
      </ul></wa-details
    >`;
}
