import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { latte } from '../../stories/rewards.js';
import { hasPart, part, says, textOf } from '../support/element.js';
import { confirmButton, focused, redeem, redeemButton, RewardsPage } from '../support/rewards-page.js';

const dialogOf = (list: Element): HTMLDialogElement | null | undefined => list.shadowRoot?.querySelector('dialog');

const closed = (list: Element): Promise<void> => waitUntil(() => !dialogOf(list)?.open, 'the dialog stays open');

describe('<loyalty-rewards-list> redeems', () => {
  it('with the keyboard alone, says what it costs before, gives the code after, and the focus back', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    const button = redeemButton(list, 'Any hot drink');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await confirmButton(list, 'Redeem 100 stars');
    expect(focused(list) === part(list, 'title')).to.equal(true);
    await says(list, /Cost 100 stars Left afterwards 176 stars Code valid until \w+ \d+ Can be undone until \w+ \d+/);
    await says(list, 'One drink a code.');

    const asked = oneEvent(list, 'loyalty-redeem');
    const done = oneEvent(list, 'loyalty-redeemed');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect((await asked).detail).to.deep.include({ points: 100 });
    const { redemption } = (await done).detail;
    await says(list, 'Any hot drink is yours');
    expect(part(list, 'code').textContent).to.equal(redemption.code);
    expect(focused(list) === part(list, 'title')).to.equal(true);

    await sendKeys({ press: 'Escape' });
    await closed(list);
    expect(focused(list) === redeemButton(list, 'Any hot drink')).to.equal(true);
    expect(page.spent).to.equal(1);
    expect(page.count('member.get')).to.equal(2);
    await waitUntil(() => page.count('rewards.list') === 2);
  });

  it('gives the focus to the reward when its button is gone with the points', async () => {
    const list = await new RewardsPage().show(html`<loyalty-rewards-list></loyalty-rewards-list>`);
    await redeem(list, 'Bag of beans, 250 g', 'Redeem 200 stars');
    await says(list, 'is yours');
    await says(list, '124 stars more');
    part(list, 'close').click();
    await closed(list);
    expect(focused(list)?.textContent).to.equal('Bag of beans, 250 g');
  });

  it('keeps the code that was paid for on screen, also when the session ends before it was seen', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    redeemButton(list, 'Any hot drink').click();
    const confirm = await confirmButton(list, 'Redeem 100 stars');
    for (let time = 0; time < 4; time += 1) page.faults.push(['member.get', 'unauthorized']);
    confirm.click();
    await says(list, 'Any hot drink is yours');
    await waitUntil(() => page.faults.length < 4 && !hasPart(list, 'skeleton'));
    await says(list, 'Join');
    expect(textOf(list)).to.include('Any hot drink is yours');
    expect(dialogOf(list)?.open).to.equal(true);
  });

  it('once, however often Confirm is pressed [A1]', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    const button = redeemButton(list, 'Any hot drink');
    for (let press = 0; press < 10; press += 1) button.click();
    const confirm = await confirmButton(list, 'Redeem 100 stars');
    for (let press = 0; press < 10; press += 1) confirm.click();
    await says(list, 'is yours');
    expect(page.count('redemptions.preview')).to.equal(1);
    expect(page.count('redemptions.create')).to.equal(1);
    expect(page.spent).to.equal(1);
  });

  it('and takes the second click of a double click for none', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    redeemButton(list, 'Any hot drink').click();
    const confirm = await confirmButton(list, 'Redeem 100 stars');
    confirm.dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, composed: true }));
    expect(part(list, 'confirm').ariaDisabled).to.equal('false');
    expect(page.count('redemptions.create')).to.equal(0);
  });

  it('a second time when the member really wants to [A8]', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    for (const count of [1, 2]) {
      await redeem(list, 'Any hot drink', 'Redeem 100 stars');
      await says(list, 'is yours');
      part(list, 'close').click();
      await closed(list);
      expect(page.spent).to.equal(count);
    }
    const keys = page.requests.map(({ headers }) => headers['idempotency-key']).filter((key) => key);
    expect(new Set(keys).size).to.equal(2);
  });

  it('nothing when the page prevents it', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    list.addEventListener('loyalty-redeem', (event) => event.preventDefault());
    redeemButton(list, 'Any hot drink').focus();
    await redeem(list, 'Any hot drink', 'Redeem 100 stars');
    await closed(list);
    expect(page.count('redemptions.create')).to.equal(0);
    expect(focused(list) === redeemButton(list, 'Any hot drink')).to.equal(true);
  });

  for (const [what, close] of [
    ['Escape', () => sendKeys({ press: 'Escape' })],
    ['"Not now"', (list: Element) => part(list, 'close').click()],
    [
      'a press beside it',
      (list: Element) => {
        for (const type of ['pointerdown', 'click']) {
          dialogOf(list)?.dispatchEvent(new PointerEvent(type, { clientX: 1, clientY: 1, detail: 1, bubbles: true }));
        }
      },
    ],
  ] as const) {
    it(`nothing when the member leaves by ${what}`, async () => {
      const page = new RewardsPage();
      const list = await page.show();
      redeemButton(list, 'Any hot drink').focus();
      redeemButton(list, 'Any hot drink').click();
      await confirmButton(list, 'Redeem 100 stars');
      await close(list);
      await closed(list);
      expect(page.count('redemptions.create')).to.equal(0);
      expect(focused(list) === redeemButton(list, 'Any hot drink')).to.equal(true);
    });
  }

  it('a gift to others without a code', async () => {
    const page = new RewardsPage();
    const rewards = [{ ...latte, id: 'farm-fund', name: 'Plant a coffee tree' }];
    const list = await page.show(html`<loyalty-rewards-list .rewards=${rewards}></loyalty-rewards-list>`);
    await waitUntil(() => hasPart(list, 'redeem'));
    redeemButton(list, 'Plant a coffee tree').click();
    const confirm = await confirmButton(list, 'Redeem 50 stars');
    await says(list, 'This cannot be undone.');
    confirm.click();
    await says(list, 'Plant a coffee tree is yours Thank you.');
    expect(hasPart(list, 'code')).to.equal(false);
  });

  it('copies the code and says so; selects it where copying is not allowed', async () => {
    const list = await new RewardsPage().show();
    await redeem(list, 'Any hot drink', 'Redeem 100 stars');
    await says(list, 'Your code');
    const { clipboard } = navigator;
    const texts: string[] = [];
    const stand = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    stand({ writeText: (text: string) => Promise.resolve(texts.push(text)) });
    part(list, 'copy').click();
    await says(list, 'Copied');
    expect(texts).to.deep.equal([part(list, 'code').textContent]);
    // As in a shop without https.
    stand(undefined);
    part(list, 'copy').click();
    await says(list, 'Copying is blocked here.');
    stand(clipboard);
    expect(textOf(list)).not.to.contain('Copied ');
  });
});
