import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { campaignId } from '../../../demo/backends/voucherify/v1/programme.js';
import { keys, voucherifyV1 } from '../../../demo/backends/voucherify/v1/stand-in.js';
import { square } from '../../../src/adapters/square.js';
import { voucherify } from '../../../src/adapters/voucherify.js';
import type { Adapter } from '../../../src/client/adapter.js';
import type { Fetch } from '../../../src/conformance/subject.js';
import { newShopper, openBrowser, seen, type Shopper } from '../../e2e/shopper.js';
import type { VendorDocument } from '../../support/vendor-documents.js';
import { startPrism, type Prism } from './prism.js';
import { member, ofOneMember, squareDocument } from './square-document.js';
import { openStore, type OpenStore } from './store.js';
import { strict } from './strict.js';
import { exampled, sound, voucherifyDocument } from './voucherify-document.js';

/** A vendor whose every answer is an example of its own document. */
interface Told {
  readonly document: VendorDocument | undefined;
  readonly answering: (document: VendorDocument) => VendorDocument;
  readonly adapter: (fetch: Fetch) => Adapter;
  readonly mid: string;
  /** What the examples say, in the words of the page. */
  readonly says: Readonly<Record<string, string | RegExp>>;
  readonly reward: string;
  readonly cost: string;
  /** The request that makes a redemption. */
  readonly redemption: string;
}

/** The loyalty document has no place for redemptions: they are another of Voucherify's documents. */
const withRedemptions = (fetch: Fetch): Fetch => {
  const { fetch: others } = voucherifyV1();
  return (url, init) => (new URL(url).pathname.startsWith('/v1/redemptions') ? others : fetch)(url, init);
};

const vendors: Readonly<Record<string, Told>> = {
  square: {
    document: squareDocument(),
    answering: ofOneMember,
    adapter: (fetch) => {
      const program = { name: 'Tea circle', timeZone: 'America/New_York' };
      return square({ accessToken: 'a secret', program, fetch, undoFor: Infinity });
    },
    mid: member.customer,
    says: {
      'points-badge': '10 Points',
      'rewards-list': /10% off entire sale\s*10 Points/,
      'your-rewards': /10% off entire sale\s*Ready to use/,
      'feedback-form': 'What would you like to tell us?',
    },
    reward: '10% off entire sale',
    cost: '10 Points',
    redemption: 'POST /v2/loyalty/rewards',
  },
  voucherify: {
    document: voucherifyDocument(),
    answering: (document) => strict(exampled(sound(document))),
    adapter: (fetch) => {
      const of = { version: 'v1', ...keys, campaign: campaignId, currency: 'EUR' } as const;
      return voucherify({ ...of, cardOf: () => 'MmFAzfDe', fetch: withRedemptions(fetch) });
    },
    mid: 'ada',
    says: {
      'points-badge': '13,135 points',
      'tier-progress': 'Tier 1 - Top',
      'rewards-list': /Material Reward\s*39 points/,
      'your-rewards': 'Nothing redeemed yet',
      'feedback-form': 'What would you like to tell us?',
    },
    reward: 'Material Reward',
    cost: '39 points',
    redemption: `POST /v1/loyalties/${campaignId}/members/MmFAzfDe/redemption`,
  },
};

for (const [name, { document, answering, adapter, mid, ...told }] of Object.entries(vendors)) {
  if (!document) continue;
  const { says, reward, cost, redemption } = told;
  describe(`the demo store over ${name}’s own examples`, () => {
    let prism: Prism;
    let store: OpenStore;
    let browser: Browser;
    let shopper: Shopper;
    const asked: string[] = [];

    before(async () => {
      prism = await startPrism(answering(document));
      const none = () => 0;
      const noted: Fetch = (url, init) => {
        asked.push(`${init.method ?? 'GET'} ${new URL(url).pathname}`);
        return prism.fetch(url, init);
      };
      store = await openStore({
        ...{ adapter: adapter(noted), members: { mid }, redeemed: none, points: none },
        buy: () => Promise.resolve(0),
      });
      browser = await openBrowser();
      shopper = await newShopper(browser);
      shopper.page.setDefaultTimeout(60_000);
    });
    after(async () => {
      await browser.close();
      await store.close();
      await prism.close();
    });

    it('shows what they say, a press redeems, and every request is accepted', async () => {
      const { page } = shopper;
      await page.goto(`${store.origin}/?member=mid`);
      for (const [element, words] of Object.entries(says))
        await seen(page.locator(`main loyalty-${element}:visible`), words);
      const list = page.locator('loyalty-rewards-list');
      await shopper.enter(list.getByRole('button', { name: `Redeem ${reward}` }));
      const dialog = list.getByRole('dialog');
      await shopper.enter(dialog.getByRole('button', { name: `Redeem ${cost}`, disabled: false }));
      await seen(dialog, `${reward} is yours`);
      await shopper.enter(dialog.getByRole('button', { name: 'Close' }));

      await page.goto(`${store.origin}/?member=guest`);
      await list.locator('[part~="card"]').first().waitFor();
      expect(prism.violations).to.deep.equal([]);
      expect(asked).to.include(redemption);
      expect(store.faults).to.deep.equal([]);
      // Where the vendor's pictures are the shop's policy says, and this one knows none.
      expect(shopper.troubles.filter((trouble) => !trouble.includes('https://img.example/'))).to.deep.equal([]);
    });
  });
}
