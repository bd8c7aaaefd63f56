import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { themes } from '../../tokens/themes.js';
import { backend, openSite, type Site } from '../hostile/page-site.js';
import { bothSchemes, openDesigner, plainPage, visit, type Look } from './designer-path.js';
import { launch } from './story-shots.js';

const width = 640;
const cssOf = (name: string): string => readFileSync(`tokens/themes/${name}.css`, 'utf8');

/** Of each thing its colours: how large or round it is does not matter here. */
const coloursOf = (look: Look): Look =>
  look.map((each) => each.match(/rgba?\([^)]*\)|color\([^)]*\)/g)?.join(' ') ?? '');

describe('A ready theme', () => {
  let shop: Site;
  let browser: Browser;
  let page: Page;

  before(async function () {
    this.timeout(120_000);
    shop = await openSite();
    browser = await launch();
    page = await openDesigner(browser);
  });

  after(async () => {
    await browser.close();
    await shop.close();
  });

  const look = async (css: string, scheme: (typeof bothSchemes)[number]) =>
    (await visit(page, shop, plainPage(css, scheme, width, backend()))).look;

  for (const { name } of themes) {
    it(`${name} leaves all colours to a visitor who has chosen them`, async () => {
      await page.emulateMedia({ forcedColors: 'active' });
      for (const scheme of bothSchemes) {
        const without = coloursOf(await look('', scheme));
        expect(coloursOf(await look(cssOf(name), scheme)), scheme).to.deep.equal(without);
      }
      await page.emulateMedia({ forcedColors: 'none' });
    }).timeout(60_000);
  }

  for (const scheme of bothSchemes) {
    it(`looks the same in browsers without light-dark(), where a class says that it is ${scheme}`, async () => {
      const older = cssOf('night')
        .replaceAll(/light-dark\((?=#\w{6},)/g, 'unknown(')
        .replace('not (color: light-dark(#000, #fff))', '(color: red)');
      expect(await look(older, scheme)).to.deep.equal(await look(cssOf('night'), scheme));
    }).timeout(60_000);
  }
});
