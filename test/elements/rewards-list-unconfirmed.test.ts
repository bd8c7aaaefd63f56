import { expect, waitUntil } from '@open-wc/testing';
import { contractCapabilities } from '../../src/client/adapter.js';
import { hasPart, part, says, textOf } from '../support/element.js';
import { confirmButton, focused, redeem, redeemButton, RewardsPage } from '../support/rewards-page.js';

const create = 'redemptions.create';

const isOpen = (list: Element): boolean => list.shadowRoot?.querySelector('dialog')?.open === true;

/** A backend that takes no keys, and cannot be asked what became of a redemption. */
const plain = () =>
  new RewardsPage(
    {},
    {
      adapter: {
        name: 'plain',
        runsIn: 'browser',
        capabilities: { ...contractCapabilities, idempotency: 'none', redeemStatus: false },
        endpoints: {},
      },
    },
  );

describe('<loyalty-rewards-list> on a backend without keys and without a status', () => {
  for (const [what, fault, spent] of [
    ['was redeemed', 'cut-after', 1],
    ['was not redeemed', 'cut', 0],
  ] as const) {
    it(`sends once, asks nothing, and says what the member can do, where it ${what}`, async () => {
      const page = plain();
      const list = await page.show();
      page.faults.push([create, fault]);
      await redeem(list, 'Any hot drink', 'Redeem 100 stars');
      await says(list, 'Not confirmed');
      await says(list, 'Please check your balance, or ask the shop, before you redeem it again.');
      expect(textOf(list)).not.to.match(/is yours|Not redeemed|at most|yet/);
      expect(hasPart(list, 'confirm')).to.equal(false);
      expect(focused(list) === part(list, 'title')).to.equal(true);
      await waitUntil(() => page.count('member.get') === 2, 'the balance is not renewed');
      // What fades in has no contrast yet.
      await waitUntil(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
      await expect(list).to.be.accessible();
      dispatchEvent(new Event('online'));

      // Who has seen it may wish again, and that is another wish.
      part(list, 'close').click();
      await waitUntil(() => !isOpen(list));
      redeemButton(list, 'Any hot drink').click();
      await confirmButton(list, 'Redeem 100 stars');
      expect([page.count(create), page.count('redemptions.find'), page.spent]).to.deep.equal([1, 0, spent]);
    });
  }

  it('gives the code where the answer comes', async () => {
    const page = plain();
    const list = await page.show();
    await redeem(list, 'Any hot drink', 'Redeem 100 stars');
    await says(list, 'Any hot drink is yours');
    expect(page.spent).to.equal(1);
  });
});
