import { html } from 'lit';
import styles from '../../../dist/elements/points-badge/points-badge.styles.js';
import { balance } from '../handwritten/words.js';
import { Floor } from './element.js';

class Badge extends Floor {
  static styles = Floor.looks(styles);

  draw(data) {
    const [amount, name] = balance(data).split(' ');
    return html`<span part="badge"
        ><span part="balance"><span part="amount">${amount}</span> ${name}</span></span
      ><span part="spoken" role="status"></span>`;
  }
}
customElements.define('x-badge', Badge);
