import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/styles/themes/default.css';
import '../plain/rewards.css';
import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';

const card = ({ name, imageUrl, cost, details, locked }) =>
  html`<wa-card role="listitem" with-media>
    ${imageUrl ? html`<img slot="media" src="${imageUrl}" alt="" loading="lazy" />` : ''}
    <h3>${name}</h3>
    <strong>${cost}</strong>
    <p>${details.join(' · ')}</p>
    ${locked ? html`<em>${locked}</em>` : html`<wa-button variant="brand" data-redeem>${words.redeem}</wa-button>`}
  </wa-card>`;

export const ready = (data) =>
  html`<div class="list" role="list">${data.rewards.map((reward) => card(words.offer(reward, data)))}</div>
    ${data.more ? html`<wa-button data-more>${words.more}</wa-button>` : ''}`;
