import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/themes/light.css';
import '../plain/rewards.css';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

const card = ({ name, imageUrl, cost, details, locked }) =>
  html`<sl-card role="listitem">
    ${imageUrl ? html`<img slot="image" src="${imageUrl}" alt="" loading="lazy" />` : ''}
    <h3>${name}</h3>
    <strong>${cost}</strong>
    <p>${details.join(' · ')}</p>
    ${locked ? html`<em>${locked}</em>` : html`<sl-button variant="primary" data-redeem>${words.redeem}</sl-button>`}
  </sl-card>`;

export const ready = (data) =>
  html`<div class="list" role="list">${data.rewards.map((reward) => card(words.offer(reward, data)))}</div>
    ${data.more ? html`<sl-button data-more>${words.more}</sl-button>` : ''}`;
