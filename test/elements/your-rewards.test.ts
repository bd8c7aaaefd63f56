import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/provider/define.js';
import '../../src/elements/your-rewards/define.js';
import type { LoyaltyYourRewards } from '../../src/elements/your-rewards/your-rewards.js';
import { everyState, issuedLatte, soonOver } from '../../stories/redemptions.js';
import { coffee, midMember } from '../../stories/rewards.js';
import { hasPart, part, says, textOf } from '../support/element.js';
import { focused } from '../support/rewards-page.js';
import { YourRewardsPage } from '../support/your-rewards-page.js';

const given = (redemptions: LoyaltyYourRewards['redemptions'], pageSize = 8): Promise<LoyaltyYourRewards> =>
  fixture(
    html`<loyalty-your-rewards
      page-size=${pageSize}
      .redemptions=${redemptions}
      .member=${midMember}
      .program=${coffee}
    ></loyalty-your-rewards>`,
  );

const rows = (element: Element): readonly string[] =>
  [...(element.shadowRoot?.querySelectorAll('[part~=card]') ?? [])].map((row) =>
    row.textContent.replace(/\s+/g, ' ').trim(),
  );

/** Opens the first row with the keyboard. */
async function openFirst(element: Element): Promise<void> {
  element.shadowRoot?.querySelector('summary')?.focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => hasPart(element, 'content'), 'the code is not shown');
}

/** Walks on with Tab until the focus is on this part. */
async function tabTo(element: Element, name: string): Promise<void> {
  for (let stops = 0; stops < 9; stops += 1) {
    if (focused(element)?.part.contains(name)) return;
    await sendKeys({ press: 'Tab' });
  }
  throw new Error(`the keyboard does not lead to ${name}`);
}

describe('<loyalty-your-rewards>', () => {
  it('says the state of each in words, what can be used first', async () => {
    const element = await given(everyState);
    expect(rows(element)).to.have.length(8);
    expect(rows(element)[0]).to.match(/^Latte Ready to use Valid until \w+ \d+/);
    expect(rows(element)[1]).to.equal('Cinema ticket Being prepared');
    expect(rows(element)[2]).to.equal('Oat cookie Ready to use Expires in 3 days');
    expect(rows(element).slice(3)).to.deep.equal([
      'Travel tumbler Used',
      'Bag of beans, 250 g Undone',
      'Extra shot Expired',
      'Night at the roastery Points returned',
      'Cold brew kit Could not be issued',
    ]);
  });

  it('shows the code behind a press, draws it only then, and copies it, all with the keyboard', async () => {
    const element = await given([issuedLatte]);
    expect(hasPart(element, 'code')).to.equal(false);
    await openFirst(element);
    expect(part(element, 'code').textContent).to.equal('7KQM-X2TA');
    await waitUntil(() => part(element, 'barcode').querySelector('path'), 'the code is not drawn');
    expect([part(element, 'barcode').role, part(element, 'barcode').ariaLabel]).to.deep.equal(['img', 'Code to scan']);

    const texts: string[] = [];
    const { clipboard } = navigator;
    const stand = (value: unknown) => Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    stand({ writeText: (text: string) => Promise.resolve(texts.push(text)) });
    await tabTo(element, 'copy');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => part(element, 'said').textContent === 'Copied');
    expect(part(element, 'said').role).to.equal('status');
    stand(undefined);
    part(element, 'copy').click();
    await says(element, 'Copying is blocked here.');
    expect(String(getSelection())).to.equal('7KQM-X2TA');
    stand(clipboard);
    expect(texts).to.deep.equal(['7KQM-X2TA']);
  });

  it('is a white field with a quiet zone in a dark page', async () => {
    document.documentElement.style.colorScheme = 'dark';
    const element = await given([soonOver]);
    await openFirst(element);
    expect(getComputedStyle(part(element, 'barcode')).backgroundColor).to.equal('rgb(255, 255, 255)');
    document.documentElement.removeAttribute('style');
  });

  it('gives the code to a page that wants it; else it is copied for the checkout', async () => {
    const element = await given([issuedLatte]);
    await openFirst(element);
    await tabTo(element, 'use');
    const wanted = oneEvent(element, 'loyalty-reward-apply');
    element.addEventListener('loyalty-reward-apply', (event) => event.preventDefault(), { once: true });
    await sendKeys({ press: 'Enter' });
    expect((await wanted).detail).to.deep.equal({ redemption: issuedLatte });
    expect(part(element, 'said').textContent).to.equal('');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await sendKeys({ press: 'Enter' });
    await says(element, 'Copying is blocked here.');
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('calls a code expired once its time is over, also while the page is open', async () => {
    const expiresAt = new Date(Date.now() + 400).toISOString();
    const element = await given([{ ...issuedLatte, expiresAt }]);
    expect(rows(element)[0]).to.contain('Ready to use');
    await says(element, 'Latte Expired');
    expect(element.shadowRoot?.querySelector('summary')).to.equal(null);
  });

  it('shows a few first, more on demand, and leads the focus to what is new', async () => {
    const element = await given(everyState, 2);
    expect(rows(element)).to.have.length(2);
    part(element, 'more').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => rows(element).length === 8);
    expect(focused(element)?.textContent).to.contain('Oat cookie');
    expect(hasPart(element, 'more')).to.equal(false);
  });

  it('takes JSON as the contract has it, and looks a missing name up among the rewards', async () => {
    const { element } = await new YourRewardsPage().open(
      html`<loyalty-your-rewards
        redemptions='[{"id":"1","rewardId":"cookie","status":"used"}]'
      ></loyalty-your-rewards>`,
    );
    await says(element, 'Oat cookie Used');
  });

  it('says in words that there is nothing yet, and keeps its room', async () => {
    const element = await given([], 3);
    expect(textOf(element)).to.equal('Nothing redeemed yet. Your codes will be here.');
    const empty = element.getBoundingClientRect().height;
    expect((await given(everyState.slice(0, 3), 3)).getBoundingClientRect().height).to.equal(empty);
  });

  it('invites a guest, and asks nothing of the shop for one', async () => {
    const { element, page } = await new YourRewardsPage({ scenario: 'guest' }).open();
    await says(element, 'Join Coffee Stars');
    expect(page.count('redemptions.list')).to.equal(0);
  });

  it('says what failed, tries again, and goes on', async () => {
    const page = new YourRewardsPage();
    for (let time = 0; time < 3; time += 1) page.faults.push(['redemptions.list', 'server']);
    const { element } = await page.open();
    await says(element, 'This could not be loaded.');
    part(element, 'retry').click();
    await says(element, 'Nothing redeemed yet.');
  });
});
