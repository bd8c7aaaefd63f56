import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { jwtIdentity } from '../../src/server/identity/jwt.js';
import { newShopper, openBrowser, seen, type Shopper } from '../e2e/shopper.js';
import { tokenFor, tokenSecret } from '../support/tokens.js';
import { addressed } from './pasted.js';
import { customer, openSite, type Site } from './site.js';

const pasted = readFileSync('examples/gtm/tag.html', 'utf8');

describe('The tag for Google Tag Manager', () => {
  let site: Site;
  let browser: Browser;
  let shopper: Shopper;
  let signedIn = true;

  before(async function () {
    this.timeout(180_000);
    site = await openSite({
      identify: jwtIdentity({ key: { secret: tokenSecret }, audience: 'shop' }),
      platform: (app) =>
        app.get('/account/loyalty-token', async (c) =>
          signedIn ? c.text(await tokenFor(customer)) : c.body(null, 401),
        ),
    });
    browser = await openBrowser();
  });
  beforeEach(async () => {
    signedIn = true;
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

  /** A page into which the tag manager puts the tag when it has loaded. */
  async function open(): Promise<void> {
    const { page } = shopper;
    await page.goto(
      site.page(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
        <body><header><div data-loyalty="points-badge"></div></header></body></html>`),
    );
    await page.evaluate(inject, addressed(pasted, site));
  }

  it('has inline code in ES5, as its editor demands', () => {
    const scripts = [...pasted.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code);
    expect(scripts).to.have.length(1);
    for (const code of scripts) parse(code, { ecmaVersion: 5 });
    expect(() => parse('const es6 = () => {}', { ecmaVersion: 5 })).to.throw();
  });

  it('shows the balance, although attributes are stripped and the type is forced', async () => {
    await open();
    await seen(shopper.page.locator('loyalty-points-badge [part~="balance"]'), await site.balance());
    const said = await shopper.page
      .locator('script')
      .evaluateAll((all) => all.map((script) => [...script.attributes].map(({ name }) => name).join()));
    expect(said).to.deep.equal(['type', 'type,src']);
  }).timeout(30_000);

  it('serves a guest', async () => {
    signedIn = false;
    await open();
    await seen(shopper.page.locator('loyalty-points-badge'), 'Join Coffee Stars');
  }).timeout(30_000);

  it('asks in the corner, and tells the data layer that it was answered', async () => {
    await open();
    const { page } = shopper;
    const survey = page.locator('loyalty-nps-survey');
    await survey.waitFor({ state: 'attached' });
    expect(await survey.getAttribute('mode')).to.equal('popover');
    await survey.evaluate((element) => (element as HTMLElement & { readonly open: () => void }).open());
    await survey.getByRole('radio').nth(9).focus();
    await shopper.page.keyboard.press('Space');
    await shopper.page.keyboard.press('Enter');
    await survey.getByRole('textbox').waitFor();
    const layer = await page.waitForFunction(
      () => (window as unknown as { readonly dataLayer?: readonly object[] }).dataLayer,
    );
    expect(await layer.jsonValue()).to.deep.equal([
      { event: 'loyalty_survey_answered', survey_id: 'coffee-relationship' },
    ]);
  }).timeout(30_000);

  it('may be fired twice', async () => {
    await open();
    await shopper.page.evaluate(inject, addressed(pasted, site));
    await seen(shopper.page.locator('loyalty-points-badge [part~="balance"]'), await site.balance());
    const survey = shopper.page.locator('loyalty-nps-survey');
    // Its part may come after the balance.
    await survey.first().waitFor({ state: 'attached' });
    expect(await survey.count()).to.equal(1);
  }).timeout(30_000);
});

/** As the tag manager does it: nodes are made anew in order, a script with its address and type alone. */
function inject(text: string): void {
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  const { head } = new DOMParser().parseFromString(text, 'text/html');
  for (const node of [...head.childNodes, ...body.childNodes]) {
    if (!(node instanceof HTMLScriptElement)) {
      document.body.append(document.importNode(node, true));
      continue;
    }
    const script = document.createElement('script');
    script.type = 'text/javascript';
    if (node.src) script.src = node.src;
    else script.text = node.text;
    document.body.append(script);
  }
}
