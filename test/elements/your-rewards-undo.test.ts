import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/points-badge/define.js';
import '../../src/elements/rewards-list/define.js';
import { hasPart, part, says, textOf } from '../support/element.js';
import { focused, redeem } from '../support/rewards-page.js';
import { YourRewardsPage } from '../support/your-rewards-page.js';

const cancel = 'redemptions.cancel';

async function withCookie(page = new YourRewardsPage()) {
  await page.redeem('cookie');
  const { element } = await page.open();
  await says(element, 'Oat cookie');
  element.shadowRoot?.querySelector('summary')?.click();
  await says(element, /Can be undone until \w+ \d+\./);
  return { page, element };
}

describe('<loyalty-your-rewards> undoes', () => {
  it('with the keyboard, after a question in its place, and renews the balance on the page', async () => {
    const page = new YourRewardsPage();
    await page.redeem('cookie');
    const { element, around } = await page.open(
      html`<loyalty-your-rewards></loyalty-your-rewards><loyalty-points-badge></loyalty-points-badge>`,
    );
    const badge = around.querySelector('loyalty-points-badge')!;
    await says(badge, '216 stars');
    element.shadowRoot?.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => hasPart(element, 'undo-ask'));
    part(element, 'undo-ask').focus();
    await sendKeys({ press: 'Enter' });
    await says(element, 'Undo this? You get 60 stars back, and the code stops working.');
    expect(focused(element) === part(element, 'keep')).to.equal(true);

    await sendKeys({ press: 'Enter' });
    await waitUntil(() => hasPart(element, 'undo-ask'));
    expect(focused(element) === part(element, 'undo-ask')).to.equal(true);
    expect(page.count(cancel)).to.equal(0);

    await sendKeys({ press: 'Enter' });
    await waitUntil(() => hasPart(element, 'undo-confirm'));
    await sendKeys({ press: 'Tab' });
    const told = oneEvent(element, 'loyalty-redemption-cancelled');
    await sendKeys({ press: 'Enter' });
    expect((await told).detail.redemption).to.include({ rewardId: 'cookie', status: 'cancelled', balanceAfter: 276 });
    await says(element, 'Oat cookie is undone Back in your balance: 60 stars.');
    await says(element, 'Oat cookie Undone');
    expect(focused(element) === part(element, 'news')).to.equal(true);
    await says(badge, '276 stars');
  });

  it('once, however often it is pressed, and not with the second half of a double click', async () => {
    const { page, element } = await withCookie();
    part(element, 'undo-ask').click();
    await waitUntil(() => hasPart(element, 'undo-confirm'));
    part(element, 'undo-confirm').dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, composed: true }));
    expect(page.count(cancel)).to.equal(0);
    for (let press = 0; press < 10; press += 1) part(element, 'undo-confirm').click();
    await says(element, 'is undone');
    expect([page.count(cancel), page.refunds]).to.deep.equal([1, 1]);
  });

  it('once when the answer is lost, and says so only when it is known', async () => {
    const { page, element } = await withCookie();
    for (let time = 0; time < 3; time += 1) page.faults.push([cancel, 'cut-after']);
    part(element, 'undo-ask').click();
    await waitUntil(() => hasPart(element, 'undo-confirm'));
    part(element, 'undo-confirm').click();
    await says(element, 'is undone');
    expect(page.refunds).to.equal(1);
  });

  it('promises nothing while the shop is silent, and finds out with the next press', async () => {
    const { page, element } = await withCookie();
    for (let time = 0; time < 3; time += 1) page.faults.push([cancel, 'cut-after'], ['redemptions.list', 'cut']);
    part(element, 'undo-ask').click();
    await waitUntil(() => hasPart(element, 'undo-confirm'));
    part(element, 'undo-confirm').click();
    await says(element, 'Not confirmed yet. You can safely try again.');
    expect(part(element, 'undo-confirm').textContent.trim()).to.equal('Try again');
    page.faults.length = 0;
    part(element, 'undo-confirm').click();
    await says(element, 'is undone');
    expect(page.refunds).to.equal(1);
  });

  it('not when the time was over meanwhile: says so, and leads the focus on', async () => {
    const { page, element } = await withCookie();
    page.faults.push([cancel, 'ended']);
    const told = oneEvent(element, 'loyalty-error');
    part(element, 'undo-ask').click();
    await waitUntil(() => hasPart(element, 'undo-confirm'));
    part(element, 'undo-confirm').click();
    expect((await told).detail).to.deep.include({ code: 'ended', operation: cancel });
    await says(element, 'The time to undo it is over.');
    expect(hasPart(element, 'undo-confirm')).to.equal(false);
    expect(focused(element) === part(element, 'undo-text')).to.equal(true);
    expect(page.refunds).to.equal(0);
  });

  it('no more when the deadline passes while the page is open', async () => {
    const page = new YourRewardsPage({ now: () => Date.now() - 2 * 86_400_000 + 1500 });
    const { element } = await withAsked(page);
    await says(element, 'The time to undo it is over.');
    expect(hasPart(element, 'undo-confirm')).to.equal(false);
  });

  it('shows at once what the list beside it redeems, and is still there after a reload', async () => {
    const page = new YourRewardsPage();
    const both = html`<loyalty-your-rewards></loyalty-your-rewards
      ><loyalty-rewards-list page-size="4"></loyalty-rewards-list>`;
    const { element, around } = await page.open(both);
    await says(element, 'Nothing redeemed yet.');
    const list = around.querySelector('loyalty-rewards-list')!;
    await waitUntil(() => hasPart(list, 'redeem'));
    await redeem(list, 'Any hot drink', 'Redeem 100 stars');
    await says(element, 'Any hot drink Ready to use');
    part(list, 'close').click();
    around.remove();

    const again = await page.open();
    await says(again.element, 'Any hot drink Ready to use');
    expect(textOf(again.element)).not.to.contain('Nothing');
  });
});

async function withAsked(page: YourRewardsPage) {
  await page.redeem('cookie');
  const { element } = await page.open();
  await says(element, 'Oat cookie');
  element.shadowRoot?.querySelector('summary')?.click();
  await waitUntil(() => hasPart(element, 'undo-ask'), 'it cannot be undone');
  part(element, 'undo-ask').click();
  await says(element, 'Undo this?');
  return { element };
}
