import { html } from '../handwritten/markup.js';
import * as words from '../handwritten/words.js';
import './rewards.css';

const card = ({ name, imageUrl, cost, details, locked }) =>
  html`<li>
    ${imageUrl ? html`<img src="${imageUrl}" alt="" loading="lazy" />` : ''}
    <h3>${name}</h3>
    <strong>${cost}</strong>
    <p>${details.join(' · ')}</p>
    ${locked ? html`<em>${locked}</em>` : html`<button type="button" data-redeem>${words.redeem}</button>`}
  </li>`;

export const ready = (data) =>
  html`<ul>
      ${data.rewards.map((reward) => card(words.offer(reward, data)))}
    </ul>
    ${data.more ? html`<button type="button" data-more>${words.more}</button>` : ''}`;
