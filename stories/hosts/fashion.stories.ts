import { html } from 'lit';
import '../../src/define.js';
import styles from './fashion.css?url';
import { shopOptions, wholePage, type HostMeta } from './host.js';

export default { title: 'Host pages/Fashion shop', tags: ['!autodocs'], parameters: wholePage } satisfies HostMeta;

const words = {
  'Lantern Card': 'Maison Lin',
  'A day of free parking': 'A private fitting',
  'Level B2, whatever you buy.': 'The studio to yourself, after hours.',
  'A tin of new-season tea': 'Fabric swatches of the season',
  'A drink in the roof café': 'Monogram',
  Member: 'Guest list',
  Silver: 'Linen',
  Gold: 'Silk',
  Platinum: 'Cashmere',
};

/** Quiet: a thin serif, wide letters, much air, and hardly a line. */
export const Quiet = {
  render: () => html`
    <link rel="stylesheet" href=${styles} />
    <div class="lin">
      <loyalty-provider .options=${shopOptions({ program: 'department-store' }, words)}>
        <header>
          <nav aria-label="Shop"><a href="#women">Women</a><a href="#men">Men</a><a href="#journal">Journal</a></nav>
          <a class="mark" href="#top">Maison Lin</a>
          <loyalty-points-badge href="#account"></loyalty-points-badge>
        </header>
        <main>
          <section class="account" id="account">
            <h2>Your wardrobe</h2>
            <loyalty-tier-progress></loyalty-tier-progress>
          </section>
          <section>
            <h2>With our thanks</h2>
            <loyalty-rewards-list page-size="4"></loyalty-rewards-list>
          </section>
          <section class="narrow">
            <loyalty-nps-survey brand="Maison Lin"></loyalty-nps-survey>
          </section>
          <section class="narrow">
            <h2>Write to us</h2>
            <loyalty-feedback-form></loyalty-feedback-form>
          </section>
        </main>
        <footer>Maison Lin, 8 Rue Claire</footer>
      </loyalty-provider>
    </div>
  `,
};
