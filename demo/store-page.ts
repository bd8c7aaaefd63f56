import { html, raw } from 'hono/html';
import { shopfronts, type Shopfront } from './shopfronts.js';
import { shop as shared, shops } from './store/words/en.js';

type Html = ReturnType<typeof html>;

/** An API that pages ask themselves. */
export interface DescribedApi {
  readonly baseUrl: string;
  /** What it looks like, as JSON. */
  readonly mapping: string;
}

/**
 * A shop's page, in English; the page itself puts in other words for what says `data-say`.
 *
 * @param api what the elements ask where that is no contract at its usual address.
 */
export function storePage(
  programme: string,
  { name, hero, second, asksOfPurchase }: Shopfront,
  api?: DescribedApi,
): Html {
  const words = { ...shared, ...shops[programme] };
  const say = (key: string): string => words[key] ?? '';
  const [width, height] = hero;
  const link = (href: string, key: string): Html => html`<a href="${href}" data-say="${key}">${say(key)}</a>`;

  const shop = html`<header class="head">
      <a class="name" href="#main" lang="en">${name}</a>
      <nav aria-label="Shop">
        ${link('#shop', 'nav-shop')} ${link('#rewards', 'nav-rewards')} ${link('#account', 'nav-account')}
        ${link('#tell-us', 'nav-tell-us')}
      </nav>
      <loyalty-points-badge class="purse" href="#account"></loyalty-points-badge>
    </header>

    <main id="main" tabindex="-1">
      <section id="welcome" class="welcome" aria-labelledby="welcome-title">
        <div>
          <h1 id="welcome-title" data-say="welcome-title">${say('welcome-title')}</h1>
          <p data-say="welcome-text">${say('welcome-text')}</p>
          <a class="button" href="#shop" data-say="welcome-link">${say('welcome-link')}</a>
        </div>
        <img src="/images/${programme}/hero.webp" width="${width}" height="${height}" alt="" fetchpriority="high" />
      </section>

      <section id="thanks" class="thanks" aria-labelledby="thanks-title" hidden>
        <div class="receipt">
          <h2 id="thanks-title" tabindex="-1"></h2>
          <p id="thanks-summary"></p>
          <p id="thanks-earned" class="earned"></p>
          <p class="now"><loyalty-points-badge show="value"></loyalty-points-badge></p>
          <button type="button" class="quiet" id="thanks-back" data-say="back">${say('back')}</button>
        </div>
        ${
          asksOfPurchase
            ? html`<loyalty-csat-survey></loyalty-csat-survey>`
            : html`<loyalty-nps-survey brand="${name}"></loyalty-nps-survey>`
        }
      </section>

      <section id="shop" aria-labelledby="shop-title">
        ${heading('shop', say)}
        <ul id="products" class="products" aria-busy="true">
          <li class="product"></li>
          <li class="product"></li>
          <li class="product"></li>
          <li class="product"></li>
        </ul>
        <p id="trouble" class="trouble" role="alert"></p>
      </section>

      <section id="account" class="account" aria-labelledby="account-title">
        <header>
          <h2 id="account-title" tabindex="-1" data-say="account-title">${say('account-title')}</h2>
          <p id="signed-in" role="status"></p>
        </header>
        <div class="balances">
          <loyalty-points-badge size="hero" show="value pending expiring"></loyalty-points-badge>
          ${second && html`<loyalty-points-badge size="hero" currency="${second}" show="pending"></loyalty-points-badge>`}
        </div>
        <loyalty-tier-progress></loyalty-tier-progress>
      </section>

      <section id="rewards" aria-labelledby="rewards-title">
        ${heading('rewards', say)}
        <loyalty-rewards-list page-size="8"></loyalty-rewards-list>
      </section>

      <section id="redeemed" aria-labelledby="redeemed-title">
        ${heading('redeemed', say)}
        <loyalty-your-rewards></loyalty-your-rewards>
      </section>

      <section id="tell-us" class="tell-us" aria-labelledby="tell-us-title">
        ${heading('tell-us', say)}
        <loyalty-feedback-form attachments></loyalty-feedback-form>
      </section>
    </main>

    <footer class="foot">
      <p data-say="address">${say('address')}</p>
      <nav aria-label="Legal">${link('/terms', 'terms')} ${link('/privacy', 'privacy')}</nav>
      <p data-say="demo-note">${say('demo-note')}</p>
    </footer>`;

  return html`<!doctype html>
    <html lang="en" dir="ltr" data-programme="${programme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="description" content="${say('description')}" />
        <title>${name}</title>
        <link rel="icon" href="/images/${programme}/favicon.png" />
        <link rel="stylesheet" href="/store/store.css" />
        <link rel="stylesheet" href="/store/${programme}.css" />
        <script src="/store/appearance.js"></script>
        <script src="/cdn/loyalty-elements.iife.js" defer></script>
        <script src="/store/store.js" type="module"></script>
      </head>
      <body>
        <a class="skip" href="#main" data-say="skip">${say('skip')}</a>
        ${demoBar(programme, say)} ${api ? mapped(api, shop) : shop}

        <template id="product">
          <li class="product">
            <img width="640" height="480" alt="" />
            <div class="words">
              <h3></h3>
              <p class="about"></p>
            </div>
            <p class="price"></p>
            <button type="button"></button>
          </li>
        </template>
      </body>
    </html>`;
}

/** All of the shop's elements on an API of its own: nothing else of the page is different. */
const mapped = ({ baseUrl, mapping }: DescribedApi, content: Html): Html =>
  html`<loyalty-provider adapter="mapping" base-url="${baseUrl}">
    <script type="application/json">
      ${raw(mapping.replaceAll('<', '\\u003c'))}
    </script>
    ${content}
  </loyalty-provider>`;

/** The demo's own bar: who is shopping, in which shop, and how the page looks. */
function demoBar(current: string, say: (key: string) => string): Html {
  const programmes = Object.entries(shopfronts).map(([id, { programme }]) => {
    const here = id === current ? html`aria-current="page"` : '';
    return html`<a href="?programme=${id}" data-programme="${id}" ${here}>${programme}</a>`;
  });
  return html`<aside class="demo" aria-label="Demo">
    <label>
      <span data-say="demo-member">${say('demo-member')}</span>
      <select id="member"></select>
    </label>
    <nav aria-label="Programme">${programmes}</nav>
    <div class="toggles">
      <a href="/try" data-say="try">${say('try')}</a>
      <button type="button" id="lang-en" lang="en">English</button>
      <button type="button" id="lang-zh" lang="zh-CN">中文</button>
      <button type="button" id="dark" data-say="dark">${say('dark')}</button>
      <button type="button" id="rtl">RTL</button>
    </div>
  </aside>`;
}

function heading(section: string, say: (key: string) => string): Html {
  const [title, text] = [`${section}-title`, `${section}-text`];
  return html`<header>
    <h2 id="${title}" tabindex="-1" data-say="${title}">${say(title)}</h2>
    <p data-say="${text}">${say(text)}</p>
  </header>`;
}
