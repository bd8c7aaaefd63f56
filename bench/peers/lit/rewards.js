import { html, nothing } from 'lit';
import styles from '../../../dist/elements/rewards-list/rewards-list.styles.js';
import control from '../../../dist/lit/control.styles.js';
import { giftIcon } from '../../../dist/lit/icons/gift.js';
import * as words from '../handwritten/words.js';
import { Floor } from './element.js';

const card = ({ name, imageUrl, cost, details, locked }) =>
  html`<li part="card">
    <span part="picture"
      >${giftIcon()}${
        imageUrl
          ? html`<img
              part="image"
              src=${imageUrl}
              alt=""
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
            />`
          : nothing
      }</span
    >
    <span part="body">
      <span part="name">${name}</span>
      <span part="cost">${cost}</span>
      <span part="details">${details.map((each) => html`<span part="value">${each}</span>`)}</span>
    </span>
    <span part="action"
      >${
        locked
          ? html`<span part="locked">${locked}</span>`
          : html`<button part="redeem secondary" type="button" aria-label="${words.redeem} ${name}">
              ${words.redeem}
            </button>`
      }</span
    >
  </li>`;

class Rewards extends Floor {
  static styles = Floor.looks(control, styles);

  draw(data) {
    return html`<div part="bar spoken"><p part="count" role="status"></p></div>
      <ul part="list" role="list">
        ${data.rewards.map((reward) => card(words.offer(reward, data)))}
      </ul>
      <div part="foot"><button part="more secondary" type="button">${words.more}</button></div>`;
  }
}
customElements.define('x-rewards', Rewards);
