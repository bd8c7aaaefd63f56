import { html } from 'lit';
import '../../src/define.js';
import styles from './games.css?url';
import { shopOptions, wholePage, type HostMeta } from './host.js';

export default { title: 'Host pages/Game shop', tags: ['!autodocs'], parameters: wholePage } satisfies HostMeta;

const words = {
  'Coffee Stars': 'Player Two',
  star: 'gem',
  stars: 'gems',
  Green: 'Rookie',
  Gold: 'Legend',
  'Extra shot or syrup': 'Name colour',
  'Oat cookie': 'Snack for the night',
  'Any hot drink': 'Energy for one evening',
  'Taste of the week': 'Demo of the week',
  'Money off your next order': 'Money off your next game',
  'A drink on your birthday': 'A loot box on your birthday',
};

/** Dark: a page that is dark by itself, whatever the system says, with condensed capitals and glowing edges. */
export const Dark = {
  render: () => html`
    <link rel="stylesheet" href=${styles} />
    <div class="arcade">
      <loyalty-provider theme="dark" .options=${shopOptions({ program: 'coffee-stars' }, words)}>
        <header>
          <a class="logo" href="#top">Respawn</a>
          <nav aria-label="Shop"><a href="#new">New</a><a href="#sale">Sale</a><a href="#profile">Profile</a></nav>
          <loyalty-points-badge action compact></loyalty-points-badge>
        </header>
        <main>
          <section class="panel wide" id="profile">
            <h2>Profile</h2>
            <loyalty-points-badge size="hero" show="value pending expiring"></loyalty-points-badge>
            <loyalty-tier-progress></loyalty-tier-progress>
          </section>
          <section class="panel wide">
            <h2>Loot</h2>
            <loyalty-rewards-list page-size="6"></loyalty-rewards-list>
          </section>
          <section class="panel">
            <h2>GG?</h2>
            <loyalty-nps-survey brand="Respawn" digit-keys></loyalty-nps-survey>
          </section>
          <section class="panel">
            <h2>Report</h2>
            <loyalty-feedback-form topics='["Bug", "Player", "Payment"]'></loyalty-feedback-form>
          </section>
        </main>
      </loyalty-provider>
    </div>
  `,
};
