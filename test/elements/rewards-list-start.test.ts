import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/provider/define.js';
import '../../src/elements/rewards-list/define.js';
import type { LoyaltyRewardsList } from '../../src/elements/rewards-list/rewards-list.js';
import { addWords } from '../../src/i18n/catalogue.js';
import * as zhHans from '../../src/i18n/zh-hans.js';
import { coffee, credit, midMember } from '../../stories/rewards.js';
import { hasPart, part, says } from '../support/element.js';
import { RewardsPage } from '../support/rewards-page.js';

/** WebKit also lists those that were not made in the end, in version 0. */
const databases = async (): Promise<readonly (string | undefined)[]> =>
  (await indexedDB.databases()).filter(({ version }) => version).map(({ name }) => name);

describe('<loyalty-rewards-list> at its start', () => {
  // An earlier page of this browser may have kept something.
  before(async () => {
    for (const name of await databases()) {
      await new Promise((resolve) => (indexedDB.deleteDatabase(name ?? '').onsuccess = resolve));
    }
  });

  it('makes no database while nothing was kept, and one when a redemption must be', async () => {
    const provider = await fixture(
      html`<loyalty-provider scenario="coffee-stars/mid"
        ><loyalty-rewards-list page-size="4"></loyalty-rewards-list
      ></loyalty-provider>`,
    );
    const list = provider.querySelector('loyalty-rewards-list')!;
    await says(list, 'Redeem');
    await list.updateComplete;
    // Who looks whether there is one makes one for a moment.
    await waitUntil(async () => (await databases()).length === 0, 'no database', { timeout: 8000 });
    part(list, 'redeem').click();
    await waitUntil(async () => (await databases()).includes('loyalty-elements'));
  });

  for (const size of ['-3', '0', '2.5', '1000', '1e9']) {
    it(`takes a page of ${size} for one of 12, and warns once`, async () => {
      const warnings: unknown[] = [];
      const { warn } = console;
      console.warn = (text: unknown) => warnings.push(text);
      const ours = () => warnings.filter((text) => String(text).startsWith('loyalty-elements'));
      try {
        const page = new RewardsPage();
        const list = await page.show(html`<loyalty-rewards-list page-size=${size}></loyalty-rewards-list>`);
        await page.show(html`<loyalty-rewards-list page-size=${size}></loyalty-rewards-list>`);
        expect(list.shadowRoot?.querySelectorAll('[part=card]')).to.have.length(12);
        // What tells of it comes a moment later.
        await waitUntil(() => ours().length > 0);
      } finally {
        console.warn = warn;
      }
      expect(ours()).to.deep.equal([`loyalty-elements: page-size is 1 to 200, not ${Number(size)}`]);
    });
  }

  it('sets Chinese words apart from what is not Chinese', async () => {
    addWords('zh-Hans', zhHans);
    const list = await fixture<LoyaltyRewardsList>(
      html`<loyalty-rewards-list
        lang="zh-CN"
        .rewards=${[credit]}
        .member=${midMember}
        .program=${coffee}
      ></loyalty-rewards-list>`,
    );
    expect(part(list, 'cost').textContent).to.equal('50 stars 起');
  });

  it('shows the place of a button while it is not known who is there', async () => {
    const page = new RewardsPage();
    page.faults.push(['member.get', 'hold']);
    const showing = page.show(html`<loyalty-rewards-list .rewards=${[credit]}></loyalty-rewards-list>`);
    await waitUntil(() => page.count('member.get') === 1);
    const list = document.querySelector('loyalty-rewards-list')!;
    expect(hasPart(list, 'redeem')).to.equal(false);
    expect(part(list, 'action').querySelector('[part=skeleton]') !== null).to.equal(true);
    page.release();
    expect(hasPart(await showing, 'redeem')).to.equal(true);
  });
});
