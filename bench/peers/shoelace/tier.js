import '@shoelace-style/shoelace/dist/components/details/details.js';
import '@shoelace-style/shoelace/dist/components/progress-bar/progress-bar.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

export function ready(data) {
  const { name, ratio, sentence, benefits } = words.standing(data);
  return html`<p><strong>${name}</strong> ${sentence}</p>
    <sl-progress-bar value="${ratio * 100}" label="${sentence}"></sl-progress-bar>
    <sl-details summary="${words.benefits}"
      ><ul>
        ${benefits.map(({ description }) => html`<li>${description}</li>`)}
      </ul></sl-details
    >`;
}
