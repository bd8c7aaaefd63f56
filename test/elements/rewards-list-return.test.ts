import { expect, html, waitUntil } from '@open-wc/testing';
import { memoryStore } from '../../src/browser/record-store.js';
import { hasPart, part, says } from '../support/element.js';
import { confirmButton, redeem, redeemButton, RewardsPage } from '../support/rewards-page.js';

const create = 'redemptions.create';

const isOpen = (list: Element): boolean => list.shadowRoot?.querySelector('dialog')?.open === true;

const both = html`<loyalty-rewards-list page-size="4"></loyalty-rewards-list>`;

/** The browser keeps the page for the back button, and gives it back. */
const comeBack = (): void => {
  for (const type of ['pagehide', 'pageshow']) dispatchEvent(new PageTransitionEvent(type, { persisted: true }));
};

describe('<loyalty-rewards-list> on a page that comes back from the back/forward cache', () => {
  /**
   * The list as the page was left, and the same member on another page of the shop: both with one store and one shop, and
   * with a client of their own, as two pages have.
   */
  async function twoPages() {
    const page = new RewardsPage();
    const list = await page.show(both);
    const elsewhere = await page.show(both);
    return { page, list, elsewhere };
  }

  it('asks for what became of a wish that another page has begun, and offers it to nobody until then [A6]', async () => {
    const { page, list, elsewhere } = await twoPages();
    expect(redeemButton(list, 'Any hot drink').textContent.trim()).to.equal('Redeem');
    page.faults.push([create, 'cut-after'], ['redemptions.find', 'hold']);
    await redeem(elsewhere, 'Any hot drink', 'Redeem 100 stars');
    await says(elsewhere, 'Checking whether');
    await waitUntil(() => page.count('redemptions.find') === 1);
    elsewhere.parentElement?.remove();

    page.faults.push(['redemptions.find', 'hold']);
    comeBack();
    await says(list, 'Checking…');
    await waitUntil(() => page.count('redemptions.find') === 2);
    page.release();
    await says(list, 'Any hot drink is yours');
    expect(page.spent).to.equal(1);
    expect(page.count(create)).to.equal(1);
  });

  it('shows what another page has redeemed where it waited for Confirm, and spends nothing more [A6]', async () => {
    const { page, list, elsewhere } = await twoPages();
    redeemButton(list, 'Any hot drink').click();
    const confirm = await confirmButton(list, 'Redeem 100 stars');
    await redeem(elsewhere, 'Any hot drink', 'Redeem 100 stars');
    await says(elsewhere, 'is yours');
    const code = part(elsewhere, 'code').textContent;
    elsewhere.parentElement?.remove();

    comeBack();
    // Whatever is pressed before it is known.
    confirm.click();
    await says(list, 'Any hot drink is yours');
    expect(part(list, 'code').textContent).to.equal(code);
    expect(page.spent).to.equal(1);
    expect(page.count(create)).to.equal(1);
  });

  it('asks anew what it would cost and leave, and cannot be confirmed until then [A6]', async () => {
    const { page, list, elsewhere } = await twoPages();
    redeemButton(list, 'Any hot drink').click();
    await confirmButton(list, 'Redeem 100 stars');
    await says(list, 'Left afterwards 176 stars');
    await redeem(elsewhere, 'Oat cookie', 'Redeem 60 stars');
    await says(elsewhere, 'is yours');
    part(elsewhere, 'close').click();
    await waitUntil(() => !isOpen(elsewhere));
    elsewhere.parentElement?.remove();

    page.faults.push(['redemptions.preview', 'hold']);
    const asked = page.count('redemptions.preview');
    comeBack();
    await waitUntil(() => page.count('redemptions.preview') === asked + 1);
    expect(part(list, 'confirm').ariaDisabled).to.equal('true');
    page.release();
    // 276 less 60 that are spent, less 100 that would be.
    await says(list, 'Left afterwards 176 stars 116 stars');
    await confirmButton(list, 'Redeem 100 stars');
    expect(page.spent).to.equal(1);
    expect(page.count(create)).to.equal(1);
  });

  it('tells what became of its own wish, whose answer was lost while it was away [A6]', async () => {
    const page = new RewardsPage();
    const list = await page.show(both);
    page.faults.push([create, 'hold']);
    await redeem(list, 'Any hot drink', 'Redeem 100 stars');
    await waitUntil(() => page.count(create) === 1);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    page.release();
    await waitUntil(() => page.spent === 1);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await says(list, 'Any hot drink is yours');
    expect(list.shadowRoot?.querySelectorAll('dialog[open]')).to.have.length(1);
    expect(page.count(create)).to.equal(1);
    part(list, 'close').click();
    await waitUntil(() => !isOpen(list));

    // What was seen is not shown again.
    const known = page.count('member.get');
    comeBack();
    await waitUntil(() => page.count('member.get') > known && !hasPart(list, 'skeleton'));
    expect(isOpen(list)).to.equal(false);
  });
});

describe('<loyalty-rewards-list> on the page after a redemption', () => {
  it('shows the code that nobody has closed, and asks once for what it has read since', async () => {
    const storage = memoryStore();
    const page = new RewardsPage({}, { storage });
    const before = await page.show(both);
    await redeem(before, 'Any hot drink', 'Redeem 100 stars');
    await says(before, 'Any hot drink is yours');
    before.parentElement?.remove();
    // That was on another page.
    for (const [key, text] of await storage.list('')) {
      const ended = { ...(JSON.parse(text) as object), ended: performance.timeOrigin - 1 };
      await storage.update(key, () => JSON.stringify(ended));
    }

    const counts = () => ['member.get', 'rewards.list'].map((operation) => page.count(operation));
    const asked = counts();
    const list = await page.show(both);
    await says(list, 'Any hot drink is yours');
    part(list, 'close').click();
    await waitUntil(() => !isOpen(list));
    expect(counts()).to.deep.equal(asked.map((count) => count + 1));
  });
});
