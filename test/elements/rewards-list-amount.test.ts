import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LoyaltyRewardsList } from '../../src/elements/rewards-list/rewards-list.js';
import { credit } from '../../stories/rewards.js';
import { hasPart, part, says } from '../support/element.js';
import { confirmButton, focused, redeemButton, RewardsPage } from '../support/rewards-page.js';

/** A member with 276 stars at a reward of 50 to 500, in steps of 50. */
async function choosing(page = new RewardsPage()): Promise<LoyaltyRewardsList> {
  const list = await page.show(html`<loyalty-rewards-list .rewards=${[credit]}></loyalty-rewards-list>`);
  await waitUntil(() => hasPart(list, 'redeem'));
  redeemButton(list, credit.name).click();
  await confirmButton(list, 'Redeem 50 stars');
  return list;
}

const number = (list: Element) => part<HTMLInputElement>(list, 'number');
const slider = (list: Element) => part<HTMLInputElement>(list, 'slider');

/** Writes over what stands in the field, as a member does. */
async function type(list: Element, text: string): Promise<void> {
  number(list).select();
  await sendKeys({ type: text });
}

const isReady = (list: Element): boolean => part(list, 'confirm').ariaDisabled === 'false';

describe('<loyalty-rewards-list> lets a member choose how much to spend', () => {
  it('by the keyboard alone: chooses, confirms, and spends just that', async () => {
    const page = new RewardsPage();
    const list = await choosing(page);
    expect(focused(list) === part(list, 'title')).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(focused(list) === slider(list)).to.equal(true);
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(number(list).value).to.equal('150');
    expect(part(list, 'worth').textContent.trim()).to.equal('worth $4.50');
    expect(slider(list).getAttribute('aria-valuetext')).to.equal('150 stars');
    await says(list, 'Cost 150 stars Left afterwards 126 stars Code valid until');
    await confirmButton(list, 'Redeem 150 stars');

    const asked = oneEvent(list, 'loyalty-redeem');
    for (let stops = 0; stops < 4 && focused(list) !== part(list, 'confirm'); stops += 1) {
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    expect((await asked).detail).to.deep.equal({ reward: credit, points: 150, amount: 150 });
    await says(list, `${credit.name} is yours`);
    const bodies = page.requests.filter(({ operation }) => operation === 'redemptions.create').map(({ body }) => body);
    expect(bodies).to.deep.equal(['{"rewardId":"store-credit","amount":150}']);
    expect(page.sandbox.ledger().at(-1)).to.deep.include({ type: 'spend', amount: -150, currency: 'stars' });
  });

  it('by typing; who types is asked about once', async () => {
    const page = new RewardsPage();
    const list = await choosing(page);
    await type(list, '200');
    await confirmButton(list, 'Redeem 200 stars');
    expect(slider(list).value).to.equal('200');
    const amounts = page.requests
      .filter(({ operation }) => operation === 'redemptions.preview')
      .map(({ body }) => (JSON.parse(body as string) as { readonly amount: number }).amount);
    expect(amounts).to.deep.equal([50, 200]);
  });

  it('in steps, by the arrows of the field', async () => {
    const list = await choosing();
    number(list).focus();
    await sendKeys({ press: 'ArrowUp' });
    await confirmButton(list, 'Redeem 100 stars');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await confirmButton(list, 'Redeem 50 stars');
    slider(list).focus();
    await sendKeys({ press: 'End' });
    await confirmButton(list, 'Redeem 250 stars');
  });

  for (const [text, words, corrected] of [
    ['75', 'In steps of 50. The nearest is 50 stars.', 50],
    ['180', 'In steps of 50. The nearest is 200 stars.', 200],
    ['9000', 'You can use 250 stars at most.', 250],
    ['10', 'At least 50 stars.', 50],
    ['-5', 'At least 50 stars.', 50],
  ] as const) {
    it(`and says in words why not ${text}, and what instead`, async () => {
      const list = await choosing();
      expect(part(list, 'hint').textContent).to.equal('From 50 to 250 stars, in steps of 50');
      await type(list, text);
      await says(list, words);
      expect(number(list).value).to.equal(text);
      expect(number(list).getAttribute('aria-invalid')).to.equal('true');
      expect(number(list).getAttribute('aria-describedby')).to.equal(part(list, 'error').id);
      expect(isReady(list)).to.equal(false);
      await sendKeys({ press: 'Enter' });
      await confirmButton(list, `Redeem ${corrected} stars`);
      expect(number(list).value).to.equal(`${corrected}`);
      expect(hasPart(list, 'error')).to.equal(false);
    });
  }

  it('asks about nothing when the field is left empty, and stays where it was', async () => {
    const list = await choosing();
    number(list).select();
    await sendKeys({ press: 'Delete' });
    await says(list, 'At least 50 stars.');
    expect(isReady(list)).to.equal(false);
    await sendKeys({ press: 'Tab' });
    await confirmButton(list, 'Redeem 50 stars');
  });

  it('takes a click on the button that comes out of the field for what it is', async () => {
    const list = await choosing();
    await type(list, '100');
    const confirm = await confirmButton(list, 'Redeem 100 stars');
    confirm.focus();
    expect(isReady(list)).to.equal(true);
    confirm.click();
    await says(list, 'is yours');
  });

  it('keeps the choice when the shop could not be asked', async () => {
    const page = new RewardsPage();
    const list = await choosing(page);
    page.faults.push(['redemptions.preview', 'server']);
    await type(list, '150');
    await says(list, 'Something went wrong on our side.');
    (await confirmButton(list, 'Try again')).click();
    await confirmButton(list, 'Redeem 150 stars');
  });

  it('forgets it with the dialog', async () => {
    const list = await choosing();
    await type(list, '200');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !hasPart(list, 'amount'));
    redeemButton(list, credit.name).click();
    await confirmButton(list, 'Redeem 50 stars');
  });

  it('is shown to who has no balance that is known, up to the most', async () => {
    const list = await new RewardsPage().show(html`<loyalty-rewards-list .rewards=${[credit]}></loyalty-rewards-list>`);
    list.member = { id: 'm', status: 'enrolled', balances: [] };
    await list.updateComplete;
    redeemButton(list, credit.name).click();
    await waitUntil(() => hasPart(list, 'hint'));
    expect(part(list, 'hint').textContent).to.equal('From 50 to 500 stars, in steps of 50');
  });
});
