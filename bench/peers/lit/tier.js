import { html } from 'lit';
import styles from '../../../dist/elements/tier-progress/tier-progress.styles.js';
import * as words from '../handwritten/words.js';
import { Floor } from './element.js';

const group = (heading, benefits) =>
  html`<section part="group">
    <p part="heading">${heading}</p>
    <ul part="list" role="list">
      ${benefits.map(({ description }) => html`<li part="benefit">${description}</li>`)}
    </ul>
  </section>`;

class Tier extends Floor {
  static styles = Floor.looks(styles);

  updated() {
    const { ratio } = words.standing(this.data);
    this.renderRoot.querySelector('[part=fill]').style.setProperty('--_ratio', ratio);
    this.renderRoot.querySelectorAll('[part=milestone]').forEach(({ style }, at) => style.setProperty('--_ratio', at));
  }

  draw(data) {
    const { name, ratio, sentence } = words.standing(data);
    const { tiers } = data.program;
    const now = Math.round(ratio * 100);
    return html`<div part="head">
        <span part="tier" id="tier">${name}</span> <span part="sentence">${sentence}</span>
      </div>
      <div part="track" role="progressbar" aria-labelledby="tier" aria-valuenow=${now} aria-valuetext=${sentence}>
        <div part="fill"></div>
      </div>
      <ol part="milestones" role="list">
        ${tiers.map((tier) => html`<li part="milestone" aria-current=${tier.name === name}>${tier.name}</li>`)}
      </ol>
      <details part="benefits">
        <summary part="summary">${words.benefits}</summary>
        <div part="groups">
          ${tiers.map((tier) =>
            group(
              tier.name,
              tier.benefits.filter(({ secret }) => !secret),
            ),
          )}
        </div>
      </details>
      <span part="spoken" role="status"></span>`;
  }
}
customElements.define('x-tier', Tier);
