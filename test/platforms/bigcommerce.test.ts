import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { SignJWT } from 'jose';
import type { Browser } from 'playwright-core';
import { bigCommerceIdentity } from '../../src/server/identity/bigcommerce.js';
import { newShopper, openBrowser, seen, type Shopper } from '../e2e/shopper.js';
import { addressed } from './pasted.js';
import { customer, openSite, type Site } from './site.js';

const folder = 'examples/bigcommerce';
const app = {
  clientId: 'client-of-the-app',
  clientSecret: 'a client secret of the app at BigCommerce',
  storeHash: 'tea5tars',
};

interface Widget {
  readonly template: string;
  readonly schema: readonly {
    readonly sections: readonly { readonly settings: readonly { readonly id: string; readonly default: string }[] }[];
  }[];
}

describe('What is pasted into BigCommerce', () => {
  let site: Site;
  let browser: Browser;
  let shopper: Shopper;
  let signedIn = true;
  let storeHash = app.storeHash;

  /** As `/customer/current.jwt` of a store answers. */
  const currentJwt = (audience: string): Promise<string> =>
    new SignJWT({
      operation: 'current_customer',
      customer: { id: Number(customer), email: 'mia@shop.test', group_id: '1' },
      version: 1,
    })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer('bc/apps')
      .setSubject(storeHash)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime('15m')
      .setJti(crypto.randomUUID())
      .sign(new TextEncoder().encode(app.clientSecret));

  before(async function () {
    this.timeout(180_000);
    site = await openSite({
      identify: bigCommerceIdentity(app),
      platform: (shop) =>
        shop.get('/customer/current.jwt', async (c) =>
          signedIn ? c.text(await currentJwt(c.req.query('app_client_id') ?? '')) : c.body(null, 404),
        ),
    });
    browser = await openBrowser();
  });
  beforeEach(async () => {
    signedIn = true;
    storeHash = app.storeHash;
    shopper = await newShopper(browser);
  });
  afterEach(async () => {
    await shopper.leave();
    expect(shopper.troubles).to.deep.equal([]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const text = (file: string): string =>
    addressed(readFileSync(`${folder}/${file}`, 'utf8'), site).replace('YOUR_CLIENT_ID', app.clientId);

  /** The Script Manager puts scripts into the footer as they are. */
  const open = (content: string, scripts = text('script-manager.html')) =>
    shopper.page.goto(
      site.page(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
        <body><main>${content}</main><footer></footer>${scripts}</body></html>`),
    );

  /** Fills in what stands in double braces, as Page Builder does. */
  function widget(settings: Readonly<Record<string, string>> = {}): string {
    const { template, schema } = JSON.parse(text('widget-template.json')) as Widget;
    const all = schema.flatMap(({ sections }) => sections.flatMap((section) => section.settings));
    const values = { ...Object.fromEntries(all.map(({ id, default: usual }) => [id, usual])), ...settings };
    return template.replaceAll(/{{(\w+)}}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The widget has no setting ${name}`);
      return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    });
  }

  it('shows the balance of the customer whom current.jwt names', async () => {
    await open(widget());
    await seen(shopper.page.locator('loyalty-points-badge [part~="balance"]'), await site.balance());
    expect(shopper.requests).to.include(`GET /customer/current.jwt?app_client_id=${app.clientId}`);
  }).timeout(30_000);

  it('shows it in a theme, to customers only', async () => {
    const snippet = text('stencil-account.hbs');
    const [, inside] = /^{{#if customer}}([^{}]*){{\/if}}\s*$/.exec(snippet) ?? [];
    await open(inside ?? '');
    await seen(shopper.page.locator('loyalty-points-badge [part~="balance"]'), await site.balance());
    await shopper.page.locator('loyalty-points-badge').getByRole('button').waitFor();
  }).timeout(30_000);

  it('invites a visitor, of whom current.jwt knows nothing', async () => {
    signedIn = false;
    await open(widget());
    await seen(shopper.page.locator('loyalty-points-badge'), 'Join Coffee Stars');
  }).timeout(30_000);

  it('shows each element that the widget offers', async () => {
    const { page } = shopper;
    await open(['tier-progress', 'rewards-list'].map((element) => widget({ element, pageSize: '4' })).join(''));
    await seen(page.locator('loyalty-tier-progress [part~="sentence"]'), / to /);
    await seen(page.locator('loyalty-rewards-list').getByRole('listitem'), /\d/);
    expect(await page.locator('loyalty-rewards-list').getAttribute('page-size')).to.equal('4');
    const { schema } = JSON.parse(text('widget-template.json')) as {
      readonly schema: readonly [
        {
          readonly sections: readonly [
            {
              readonly settings: readonly [
                { readonly typeMeta: { readonly selectOptions: readonly { readonly value: string }[] } },
              ];
            },
          ];
        },
      ];
    };
    const offered = schema[0].sections[0].settings[0].typeMeta.selectOptions.map(({ value }) => value);
    for (const noun of offered) {
      await open(widget({ element: noun }));
      await page.locator(`loyalty-${noun}:defined`).waitFor({ state: 'attached' });
    }
    expect(offered).to.have.length(9);
  }).timeout(60_000);

  it('says all in the address where the Scripts API makes the tag', async () => {
    const body = JSON.parse(text('scripts-api.json')) as Readonly<Record<string, unknown>>;
    expect(body).to.include({ kind: 'src', location: 'footer', consent_category: 'functional' });
    await open(widget(), `<script src="${String(body['src'])}" defer></script>`);
    await seen(shopper.page.locator('loyalty-points-badge'), 'Join Coffee Stars');
  }).timeout(30_000);

  it('takes no token of another store, although the app signs for it, too', async () => {
    storeHash = 'another1';
    const answer = await fetch(`${site.loyalty}/member`, {
      headers: { authorization: `Bearer ${await currentJwt(app.clientId)}` },
    });
    expect(answer.status).to.equal(401);
  });
});
