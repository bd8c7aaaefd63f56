import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../e2e/shopper.js';
import { builtPackage } from './built-package.js';
import { bundlers } from './bundlers/bundlers.js';
import { shopWithKit, type Shop } from './bundlers/packed.js';

const tags = readdirSync('src/elements').map((noun) => `loyalty-${noun}`);

describe('Bundled with the page of a shop', function () {
  this.timeout(300_000);
  let shop: Shop;
  let browser: Browser;
  before(async () => {
    builtPackage();
    shop = shopWithKit();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    shop.remove();
  });

  /** The tags that a page knows once it has run what the bundler made of this. */
  async function known(bundler: string): Promise<readonly string[]> {
    const page = await browser.newPage();
    await page.route('http://shop.test/**', (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/')
        return route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/entry.js"></script>' });
      return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(shop.folder, bundler, path)) });
    });
    await page.goto('http://shop.test/', { waitUntil: 'load' });
    const defined = await page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);
    await page.close();
    return defined;
  }

  for (const [name, bundle] of Object.entries(bundlers)) {
    describe(`by ${name}`, () => {
      const first = (code: string): Promise<string> => bundle(shop.folder, code);

      it('one element is registered, and no other is there', async () => {
        const text = await first("import 'loyalty-elements/points-badge/define';");
        expect(await known(name)).to.deep.equal(['loyalty-points-badge']);
        // An element of its own says in the console what it is called.
        for (const tag of tags)
          expect(text.includes(tag), tag).to.equal(['loyalty-points-badge', 'loyalty-provider'].includes(tag));
      });

      it('all elements are registered', async () => {
        await first("import 'loyalty-elements/define';");
        expect(await known(name)).to.have.members(tags);
      });

      it('a class alone registers nothing, and brings no other', async () => {
        const text = await first(
          "import { LoyaltyPointsBadge } from 'loyalty-elements'; console.log(LoyaltyPointsBadge);",
        );
        expect(await known(name)).to.deep.equal([]);
        expect(text).not.to.contain('loyalty-rewards-list');
      });

      it('what is imported and not used leaves nothing', async () => {
        const text = await first(
          "import { LoyaltyPointsBadge, configure, createLoyaltyClient } from 'loyalty-elements';",
        );
        expect(text).not.to.match(/loyalty|lit/i);
      });

      it('a React component brings its own element alone', async () => {
        await first("import { LoyaltyPointsBadge } from 'loyalty-elements/react'; console.log(LoyaltyPointsBadge);");
        expect(await known(name)).to.deep.equal(['loyalty-points-badge']);
      });

      it('a React component weighs at most a kilobyte more than its element', async () => {
        const bytes = async (code: string) => {
          const text = await first(`import * as React from 'react'; console.log(React);${code}`);
          return gzipSync(text, { level: 9 }).length;
        };
        const element = await bytes("import 'loyalty-elements/points-badge/define';");
        const component = await bytes(
          "import { LoyaltyPointsBadge } from 'loyalty-elements/react/points-badge'; console.log(LoyaltyPointsBadge);",
        );
        expect(component - element).to.be.within(1, 1024);
      });
    });
  }
});
