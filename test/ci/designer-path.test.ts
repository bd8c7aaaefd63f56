import { expect } from 'chai';
import pixelmatch from 'pixelmatch';
import type { Browser, Page } from 'playwright-core';
import { backend, openSite, type Site } from '../hostile/page-site.js';
import { bothSchemes, lookAround, makeTheme, openDesigner, plainPage, visit, type Taken } from './designer-path.js';
import { readPng } from './picture.js';
import { launch } from './story-shots.js';
import { storybookSite, type StorybookSite } from './storybook-site.js';

const unseen = () => Promise.resolve();

describe('A designer’s path', () => {
  let storybook: StorybookSite;
  let shop: Site;
  let browser: Browser;
  let page: Page;
  let taken: Taken | undefined;

  before(async function () {
    this.timeout(180_000);
    storybook = await storybookSite();
    shop = await openSite();
    browser = await launch();
    page = await openDesigner(browser);
  });

  after(async () => {
    await browser.close();
    await shop.close();
  });

  it('leads from Storybook to a widget, in the look, direction, language and width of the toolbar', async () => {
    const { says, ...seen } = await lookAround(page, storybook, unseen);
    expect(seen).to.deep.equal({ direction: 'rtl', colorScheme: 'dark', language: 'ja', width: 320 });
    expect(says).to.match(/\p{Script=Hiragana}/u);
  }).timeout(120_000);

  it('leads on to a theme of one’s own, which leaves as CSS and DTCG', async () => {
    taken = await makeTheme(page, unseen);
    expect(taken.css).to.contain('--loyalty-color-accent: light-dark(#a0237a, #ffa3dc);');
    expect(JSON.parse(taken.dtcg)).to.have.nested.property('my-theme.dark.color.accent.$value.hex', '#ffa3dc');
  }).timeout(120_000);

  for (const scheme of bothSchemes) {
    it(`ends in a plain page with that CSS, which looks the same: ${scheme}`, async () => {
      if (!taken) throw new Error('nothing was taken away');
      const { css, width, looks, pictures } = taken;
      const there = await visit(page, shop, plainPage(css, scheme, width, backend()));
      expect(there.look).to.deep.equal(looks[scheme]);
      for (const [noun, bytes] of Object.entries(there.pictures)) {
        const [one, other] = [readPng(bytes), readPng(pictures[scheme][noun] as Buffer)];
        expect([one.width, one.height], noun).to.deep.equal([other.width, other.height]);
        // Where a picture's edge falls between two pixels, the one or the other is drawn.
        const different = pixelmatch(one.data, other.data, undefined, one.width, one.height);
        expect(different / (one.width * one.height), noun).to.be.below(0.005);
      }
    }).timeout(120_000);
  }

  it('would notice a page without that CSS', async () => {
    if (!taken) throw new Error('nothing was taken away');
    const { look } = await visit(page, shop, plainPage('', 'light', taken.width, backend()));
    expect(look).not.to.deep.equal(taken.looks.light);
  }).timeout(120_000);
});
