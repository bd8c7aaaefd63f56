import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { hasPart, part, says, textOf } from '../support/element.js';
import { confirmButton, focused, redeem, redeemButton, RewardsPage } from '../support/rewards-page.js';

const isOpen = (list: Element): boolean => list.shadowRoot?.querySelector('dialog')?.open === true;
const rowOf = (list: Element, label: string): string =>
  [...(list.shadowRoot?.querySelectorAll('dl > div') ?? [])]
    .map((row) => row.textContent.replace(/\s+/g, ' ').trim())
    .find((text) => text.startsWith(label)) ?? '';

describe('<loyalty-rewards-list> spends only what was confirmed', () => {
  it('shows a cost that has risen since, asks again, and spends nothing until then [A9]', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    redeemButton(list, 'Any hot drink').focus();
    await sendKeys({ press: 'Enter' });
    const confirm = await confirmButton(list, 'Redeem 100 stars');
    page.sandbox.reprice('hot-drink', 120);
    confirm.focus();
    await sendKeys({ press: 'Enter' });
    await says(list, 'This has changed: Cost 120 stars, Left afterwards 156 stars. Please look again.');
    expect(rowOf(list, 'Cost')).to.equal('Cost 100 stars 120 stars');
    expect(part(list, 'was').localName).to.equal('s');
    expect(page.spent).to.equal(0);
    // A second press that was meant for the old cost meets the heading.
    expect(focused(list) === part(list, 'title')).to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(page.count('redemptions.create')).to.equal(1);

    const asked = oneEvent(list, 'loyalty-redeem');
    (await confirmButton(list, 'Redeem 120 stars')).click();
    expect((await asked).detail.points).to.equal(120);
    await says(list, 'Any hot drink is yours');
    expect(page.sandbox.ledger().at(-1)).to.include({ type: 'spend', amount: -120 });
    const bodies = page.requests.filter(({ operation }) => operation === 'redemptions.create').map(({ body }) => body);
    expect(bodies.map((body) => (JSON.parse(body as string) as { amount: number }).amount)).to.deep.equal([100, 120]);
  });

  it('shows a cost that has fallen, too', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    redeemButton(list, 'Any hot drink').click();
    const confirm = await confirmButton(list, 'Redeem 100 stars');
    page.sandbox.reprice('hot-drink', 80);
    confirm.click();
    await confirmButton(list, 'Redeem 80 stars');
    expect(page.spent).to.equal(0);
  });

  it('says that the new cost is too much', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    redeemButton(list, 'Any hot drink').click();
    const confirm = await confirmButton(list, 'Redeem 100 stars');
    page.sandbox.reprice('hot-drink', 900);
    confirm.click();
    await says(list, 'Not redeemed');
    await says(list, /You need \d+ stars more\./);
    expect(hasPart(list, 'confirm')).to.equal(false);
    expect(page.spent).to.equal(0);
  });

  it('understands a backend that has no word of its own for it', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    redeemButton(list, 'Any hot drink').click();
    const confirm = await confirmButton(list, 'Redeem 100 stars');
    page.sandbox.reprice('hot-drink', 120);
    page.faults.push(['redemptions.create', 'invalid-request']);
    confirm.click();
    await confirmButton(list, 'Redeem 120 stars');
  });

  it('asks again where the backend knows the key with another body [A9]', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    redeemButton(list, 'Any hot drink').click();
    const confirm = await confirmButton(list, 'Redeem 100 stars');
    page.sandbox.reprice('hot-drink', 120);
    page.faults.push(['redemptions.create', 'idempotency-mismatch']);
    confirm.click();
    (await confirmButton(list, 'Redeem 120 stars')).click();
    await says(list, 'Any hot drink is yours');
    expect(page.spent).to.equal(1);
    const keys = page.requests.flatMap(({ idempotencyKey }) => idempotencyKey ?? []);
    expect(new Set(keys).size).to.equal(2);
  });

  it('follows a balance that changes while it asks', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    redeemButton(list, 'Any hot drink').click();
    await confirmButton(list, 'Redeem 100 stars');
    page.sandbox.order('flat-white');
    document.dispatchEvent(new Event('loyalty-refresh'));
    await says(list, /This has changed: Left afterwards \d+ stars\. Please look again\./);
    await confirmButton(list, 'Redeem 100 stars');
    expect(rowOf(list, 'Left')).to.match(/^Left afterwards 176 stars 1[89]\d stars$/);
    expect(page.count('redemptions.create')).to.equal(0);
  });
});

describe('<loyalty-rewards-list> undoes in its dialog', () => {
  it('with the keyboard alone, closes the outcome for good, and gives the focus back', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    redeemButton(list, 'Any hot drink').focus();
    await redeem(list, 'Any hot drink', 'Redeem 100 stars');
    await says(list, /Can be undone until \w+ \d+\./);
    for (let stops = 0; stops < 4 && !focused(list)?.part.contains('undo-ask'); stops += 1) {
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    await says(list, 'Undo this? You get 100 stars back, and the code stops working.');
    expect(focused(list) === part(list, 'keep')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    const told = oneEvent(list, 'loyalty-redemption-cancelled');
    await sendKeys({ press: 'Enter' });
    expect((await told).detail.redemption).to.include({ rewardId: 'hot-drink', status: 'cancelled' });
    await says(list, 'Any hot drink is undone');
    await says(list, 'Back in your balance: 100 stars.');
    expect(focused(list) === part(list, 'title')).to.equal(true);
    expect(hasPart(list, 'code')).to.equal(false);

    // Reloaded before it was closed: there is nothing left to tell.
    list.parentElement?.remove();
    const again = await page.show();
    redeemButton(again, 'Any hot drink').focus();
    redeemButton(again, 'Any hot drink').click();
    await confirmButton(again, 'Redeem 100 stars');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(again));
    expect(focused(again) === redeemButton(again, 'Any hot drink')).to.equal(true);
  });

  it('hands the code to a page that puts it into the cart, and makes room for it', async () => {
    const list = await new RewardsPage().show();
    await redeem(list, 'Any hot drink', 'Redeem 100 stars');
    await waitUntil(() => hasPart(list, 'use'));
    list.addEventListener('loyalty-reward-apply', (event) => event.preventDefault());
    const wanted = oneEvent(list, 'loyalty-reward-apply');
    part(list, 'use').click();
    expect((await wanted).detail.redemption).to.include({ rewardId: 'hot-drink', status: 'issued' });
    await waitUntil(() => !isOpen(list));
  });
});

describe('<loyalty-rewards-list> and its dialog', () => {
  it('leads the focus to the reward when a dialog that opened by itself is closed', async () => {
    const page = new RewardsPage();
    const before = await page.show();
    await redeem(before, 'Any hot drink', 'Redeem 100 stars');
    await says(before, 'is yours');
    before.parentElement?.remove();

    const list = await page.show();
    await says(list, 'Any hot drink is yours');
    await waitUntil(() => isOpen(list));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isOpen(list));
    expect(focused(list)?.textContent).to.equal('Any hot drink');
    list.parentElement?.remove();
  });

  it('leads it to the list when the reward is not on this page', async () => {
    const page = new RewardsPage();
    const before = await page.show();
    await redeem(before, 'Any hot drink', 'Redeem 100 stars');
    await says(before, 'is yours');
    before.parentElement?.remove();

    const list = await page.show(html`<loyalty-rewards-list page-size="1"></loyalty-rewards-list>`);
    await says(list, 'Any hot drink is yours');
    await waitUntil(() => isOpen(list));
    part(list, 'close').click();
    await waitUntil(() => !isOpen(list));
    expect(focused(list) === part(list, 'list')).to.equal(true);
  });

  it('keeps the button that confirms in sight on the smallest screen', async () => {
    await setViewport({ width: 320, height: 600 });
    const list = await new RewardsPage().show();
    redeemButton(list, 'Any hot drink').click();
    const confirm = await confirmButton(list, 'Redeem 100 stars');
    const dialog = list.shadowRoot!.querySelector('dialog')!;
    expect(dialog.scrollTop).to.equal(0);
    const { top, bottom, left, right } = confirm.getBoundingClientRect();
    expect(bottom).to.be.at.most(600);
    expect(dialog.getBoundingClientRect().bottom).to.be.at.least(bottom);
    const { x, y } = { x: (left + right) / 2, y: (top + bottom) / 2 };
    expect(list.shadowRoot!.elementFromPoint(x, y) === confirm).to.equal(true);
    await setViewport({ width: 800, height: 600 });
  });

  it('is not there before it is needed', async () => {
    const list = await new RewardsPage().show();
    expect(list.shadowRoot!.querySelector('dialog')).to.equal(null);
    redeemButton(list, 'Any hot drink').focus();
    await waitUntil(() => list.shadowRoot!.querySelector('dialog'), 'the dialog is not loaded');
    expect(isOpen(list)).to.equal(false);
    expect(textOf(list)).not.to.contain('Left afterwards');
  });
});
