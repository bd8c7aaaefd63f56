import { html } from 'lit';
import '../../src/define.js';
import styles from './electronics.css?url';
import { shopOptions, wholePage, type HostMeta } from './host.js';

export default { title: 'Host pages/Electronics shop', tags: ['!autodocs'], parameters: wholePage } satisfies HostMeta;

const menu = ['Phones', 'Laptops', 'TV and audio', 'Cameras', 'Games', 'Kitchen', 'Offers'];

const deals = [
  ['Wireless headphones', '$89.90', '$129.00'],
  ['27-inch monitor', '$219.00', '$279.00'],
  ['Robot vacuum', '$349.00', '$499.00'],
  ['Smart kettle', '$59.00', '$74.50'],
] as const;

const words = {
  'Lantern Card': 'Volt Plus',
  'A day of free parking': 'Express check-out for a day',
  'Level B2, whatever you buy.': 'No queue, whatever you buy.',
  'A tin of new-season tea': 'Screen cleaning kit',
  'A drink in the roof café': 'Cable of your choice',
  'Alteration of one piece': 'Phone set-up at the desk',
};

/** Dense: small type, tables for layout, floats, and rules for every button, field and link on the page. */
export const Dense = {
  render: () => html`
    <link rel="stylesheet" href=${styles} />
    <div class="volt">
      <loyalty-provider .options=${shopOptions({ program: 'department-store' }, words)}>
        <div class="topline">Free delivery from $49 · Open until 22:00 · Call 555 01 02</div>
        <div class="header clearfix">
          <a class="logo" href="#top">VOLT</a>
          <form class="search" role="search">
            <input type="search" aria-label="Search" placeholder="What are you looking for?" /><button>Search</button>
          </form>
          <div class="account">
            Hello, Marcus<br /><loyalty-points-badge show="value" href="#points"></loyalty-points-badge>
          </div>
        </div>
        <ul class="menu clearfix">
          ${menu.map((name) => html`<li><a href="#top">${name}</a></li>`)}
        </ul>
        <div class="columns clearfix">
          <div class="side">
            <h3>My Volt Plus</h3>
            <loyalty-points-badge id="points" size="hero" show="value pending expiring"></loyalty-points-badge>
            <loyalty-tier-progress></loyalty-tier-progress>
            <h3>Rate us</h3>
            <loyalty-nps-survey brand="Volt"></loyalty-nps-survey>
          </div>
          <div class="main">
            <h3>Deals of the day</h3>
            <table>
              <tbody>
                ${deals.map(
                  ([name, price, before]) =>
                    html`<tr>
                      <td><a href="#top">${name}</a></td>
                      <td><s>${before}</s></td>
                      <td><b>${price}</b></td>
                      <td><button>Add</button></td>
                    </tr>`,
                )}
              </tbody>
            </table>
            <h3>Spend your points</h3>
            <loyalty-rewards-list page-size="6"></loyalty-rewards-list>
            <h3>Something wrong with an order?</h3>
            <loyalty-feedback-form
              kind="problem"
              topics='["Delivery", "Repair", "Invoice"]'
              order-number
            ></loyalty-feedback-form>
          </div>
        </div>
      </loyalty-provider>
    </div>
  `,
};
