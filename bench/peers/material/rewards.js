import '@material/web/button/filled-button.js';
import '@material/web/labs/card/outlined-card.js';
import '../plain/rewards.css';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

const card = ({ name, imageUrl, cost, details, locked }) =>
  html`<md-outlined-card role="listitem">
    ${imageUrl ? html`<img src="${imageUrl}" alt="" loading="lazy" />` : ''}
    <h3>${name}</h3>
    <strong>${cost}</strong>
    <p>${details.join(' · ')}</p>
    ${locked ? html`<em>${locked}</em>` : html`<md-filled-button data-redeem>${words.redeem}</md-filled-button>`}
  </md-outlined-card>`;

export const ready = (data) =>
  html`<div class="list" role="list">${data.rewards.map((reward) => card(words.offer(reward, data)))}</div>
    ${data.more ? html`<md-filled-button data-more>${words.more}</md-filled-button>` : ''}`;
