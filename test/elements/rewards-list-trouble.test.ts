import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { LoyaltyErrorCode } from '../../src/domain/errors.js';
import type { LoyaltyRewardsList } from '../../src/elements/rewards-list/rewards-list.js';
import { coffee, latte, midMember } from '../../stories/rewards.js';
import { hasPart, part, says } from '../support/element.js';
import { confirmButton, redeem, redeemButton, RewardsPage } from '../support/rewards-page.js';

const create = 'redemptions.create';
type Lost = RewardsPage['faults'][number];
const open = (list: Element): boolean => list.shadowRoot?.querySelector('dialog')?.open === true;

describe('<loyalty-rewards-list> in trouble', () => {
  it('finds out what became of a redemption whose answer was lost [A2]', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    page.faults.push([create, 'cut-after']);
    await redeem(list, 'Any hot drink', 'Redeem 100 stars');
    await says(list, 'Checking whether it went through…');
    await says(list, 'is yours');
    expect(page.spent).to.equal(1);
    await waitUntil(() => page.count('member.get') === 2, 'the balance is not renewed');
  });

  it('sends the same wish again when the shop has never heard of it', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    page.faults.push([create, 'cut']);
    await redeem(list, 'Any hot drink', 'Redeem 100 stars');
    await says(list, 'is yours');
    const keys = page.requests.filter(({ operation }) => operation === create).map((each) => each.headers);
    expect(keys).to.have.length(2);
    expect(keys[0]).to.deep.equal(keys[1]);
    expect(page.spent).to.equal(1);
  });

  it('tells the outcome after a reload, once, and on one list of the page', async () => {
    const page = new RewardsPage();
    const before = await page.show();
    page.faults.push([create, 'cut-after'], ['redemptions.find', 'hold']);
    await redeem(before, 'Any hot drink', 'Redeem 100 stars');
    await says(before, 'Checking whether');
    await waitUntil(() => page.count('redemptions.find') === 1);
    before.parentElement?.remove();
    page.faults.length = 0;

    const told: string[] = [];
    const listen = ({ detail }: HTMLElementEventMap['loyalty-redeemed']) => told.push(detail.redemption.rewardId);
    addEventListener('loyalty-redeemed', listen as unknown as EventListener);
    const list = await page.show(
      html`<loyalty-rewards-list page-size="4"></loyalty-rewards-list>
        <loyalty-rewards-list page-size="2"></loyalty-rewards-list>`,
    );
    const lists = [...(list.parentElement?.querySelectorAll('loyalty-rewards-list') ?? [])];
    await waitUntil(() => lists.some((each) => hasPart(each, 'code')), 'the outcome is not told');
    expect(lists.filter(open)).to.have.length(1);
    expect(told).to.deep.equal(['hot-drink']);
    expect(page.spent).to.equal(1);

    part(lists.find(open)!, 'close').click();
    await waitUntil(() => !lists.some(open));
    list.parentElement?.remove();
    const later = await page.show();
    await confirmButtonOf(later);
    removeEventListener('loyalty-redeemed', listen as unknown as EventListener);
    expect(told).to.have.length(1);
  });

  it('does not offer a reward again while it is not known what became of it', async () => {
    const page = new RewardsPage();
    const before = await page.show();
    page.faults.push([create, 'cut-after'], ['redemptions.find', 'hold']);
    await redeem(before, 'Any hot drink', 'Redeem 100 stars');
    await says(before, 'Checking whether');
    await waitUntil(() => page.count('redemptions.find') === 1);
    before.parentElement?.remove();

    page.faults.push(['redemptions.find', 'hold']);
    const list = await page.show();
    await says(list, 'Checking…');
    list.shadowRoot?.querySelector<HTMLElement>('[aria-label="Checking… Any hot drink"]')?.click();
    await says(list, 'Checking whether it went through…');
    expect(page.count('redemptions.preview')).to.equal(1);
    await waitUntil(() => page.count('redemptions.find') === 2);
    page.release();
    await says(list, 'is yours');
    expect(page.spent).to.equal(1);
  });

  it('says when the shop stays silent, promises nothing, and asks again when the member does', async () => {
    const page = new RewardsPage();
    const list = await page.showWithoutWaits();
    page.faults.push([create, 'cut-after'], ...Array.from({ length: 7 }, (): Lost => ['redemptions.find', 'cut']));
    await redeem(list, 'Any hot drink', 'Redeem 100 stars');
    await says(list, 'Not confirmed yet The shop has not answered.');
    (await confirmButton(list, 'Check again')).click();
    await says(list, 'Any hot drink is yours');
    expect(page.spent).to.equal(1);
    expect(page.count(create)).to.equal(1);
  });

  it('asks the silent shop again without a press, when the network is back', async () => {
    const page = new RewardsPage();
    const list = await page.showWithoutWaits();
    page.faults.push([create, 'cut-after'], ...Array.from({ length: 7 }, (): Lost => ['redemptions.find', 'cut']));
    await redeem(list, 'Any hot drink', 'Redeem 100 stars');
    await says(list, 'Not confirmed yet The shop has not answered.');
    dispatchEvent(new Event('online'));
    await says(list, 'Any hot drink is yours');
    expect(page.spent).to.equal(1);
  });

  for (const [code, text] of [
    ['out-of-stock', 'It has just run out. Please choose another one.'],
    ['tier-required', 'This is for a higher tier.'],
    ['limit-reached', 'You have had this as often as you can.'],
    ['ended', 'This is over, or has not begun.'],
    ['forbidden', 'Your membership does not allow this. Please ask the shop.'],
    ['not-enrolled', 'Please join the programme first.'],
    ['insufficient-points', 'You do not have enough for this yet.'],
    ['invalid-request', 'Something went wrong on our side.'],
  ] as const satisfies readonly (readonly [LoyaltyErrorCode, string])[]) {
    it(`says what to do when it is refused: ${code}`, async () => {
      const page = new RewardsPage();
      const list = await page.show();
      page.faults.push([create, code]);
      const told = oneEvent(list, 'loyalty-error');
      await redeem(list, 'Any hot drink', 'Redeem 100 stars');
      expect((await told).detail).to.deep.include({ code, requestId: 'r-77' });
      await says(list, `Not redeemed ${text}`);
      await says(list, 'Reference r-77');
      expect(hasPart(list, 'confirm')).to.equal(false);
      expect(page.spent).to.equal(0);
      await waitUntil(() => page.count('rewards.list') === 2, 'the reward is not asked for again');
    });
  }

  it('says how many points are missing', async () => {
    const page = new RewardsPage();
    const poor = { ...midMember, balances: [{ currency: 'stars', amount: 150, asOf: '' }] };
    const list = await page.show(
      html`<loyalty-rewards-list .rewards=${[latte]} .member=${poor} .program=${coffee}></loyalty-rewards-list>`,
    );
    page.faults.push(['redemptions.preview', 'insufficient-points']);
    redeemButton(list, 'Latte').click();
    list.member = { ...poor, balances: [{ currency: 'stars', amount: 30, asOf: '' }] };
    await says(list, 'You need 120 stars more.');
  });

  for (const [code, text] of [
    ['offline', 'You are offline. Please connect and try again.'],
    ['server', 'Something went wrong on our side.'],
  ] as const) {
    it(`tries again when nothing was asked yet: ${code}`, async () => {
      const page = new RewardsPage();
      const list = await page.show();
      page.faults.push(['redemptions.preview', code]);
      redeemButton(list, 'Any hot drink').click();
      await says(list, text);
      (await confirmButton(list, 'Try again')).click();
      (await confirmButton(list, 'Redeem 100 stars')).click();
      await says(list, 'is yours');
    });
  }

  it('tells the page what a member confirms where there is no client, and sends nothing', async () => {
    const list = await fixture<LoyaltyRewardsList>(
      html`<loyalty-rewards-list .rewards=${[latte]} .member=${midMember} .program=${coffee}></loyalty-rewards-list>`,
    );
    const asked = oneEvent(list, 'loyalty-redeem');
    await redeem(list, 'Latte', 'Redeem 150 stars');
    expect((await asked).detail).to.deep.equal({ reward: latte, points: 150 });
    await waitUntil(() => !open(list));
  });
});

/** The reward can be had as if nothing had been. */
async function confirmButtonOf(list: Element): Promise<void> {
  redeemButton(list, 'Any hot drink').click();
  await confirmButton(list, 'Redeem 100 stars');
}
