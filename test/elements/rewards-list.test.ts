import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/rewards-list/define.js';
import type { LoyaltyRewardsList } from '../../src/elements/rewards-list/rewards-list.js';
import { coffee, everyLock, latte, midMember } from '../../stories/rewards.js';
import { hasPart, part, says, textOf } from '../support/element.js';
import { focused, RewardsPage } from '../support/rewards-page.js';

const given = (rewards: readonly unknown[], member: unknown = midMember) =>
  fixture<LoyaltyRewardsList>(
    html`<loyalty-rewards-list .rewards=${rewards} .member=${member} .program=${coffee}></loyalty-rewards-list>`,
  );

const cardOf = (list: Element, name: string): string => {
  const cards = [...(list.shadowRoot?.querySelectorAll('[part~=card]') ?? [])];
  const card = cards.find((each) => each.querySelector('[part=name]')?.textContent === name);
  return card?.textContent.replace(/\s+/g, ' ').trim() ?? '';
};

const all = (list: Element, selector: string): readonly Element[] => [
  ...(list.shadowRoot?.querySelectorAll(selector) ?? []),
];

describe('<loyalty-rewards-list>', () => {
  for (const [name, text] of [
    ['Latte', 'Latte 150 stars worth $5.75 Redeem'],
    ['Travel tumbler', 'Travel tumbler 350 stars worth $28 Only 3 left Redeem'],
    ['Win a trip to the harvest', 'Win a trip to the harvest 10 stars worth $5.75 Ends in 3 days Redeem'],
    ['Money off your next order', 'Money off your next order From 50 stars Redeem'],
    ['Espresso machine', 'Espresso machine 12,000 stars 10,750 stars more'],
    ['Night at the roastery', 'Night at the roastery 200 stars From Gold on'],
    ['Taste of the week', 'Taste of the week 200 stars Limit reached'],
    ['Cold brew kit', 'Cold brew kit 200 stars Out of stock'],
    ['First pumpkin latte', /^First pumpkin latte 200 stars Starts \w+ \d+$/],
    ['Spring blend', 'Spring blend 200 stars Ended'],
    ['Free delivery', 'Free delivery 200 stars With two bags of beans'],
    ['Gift wrapping', 'Gift wrapping 200 stars Not available now'],
  ] as const) {
    it(`says of a reward: ${String(text)}`, async () => {
      const list = await given(everyLock);
      if (typeof text === 'string') expect(cardOf(list, name)).to.equal(text);
      else expect(cardOf(list, name)).to.match(text);
    });
  }

  it('knows better than an old answer what the member can afford', async () => {
    const list = await given([latte], { ...midMember, balances: [{ currency: 'stars', amount: 30, asOf: '' }] });
    expect(cardOf(list, 'Latte')).to.equal('Latte 150 stars worth $5.75 120 stars more');
  });

  it('loads pictures late, tells the picture’s server nothing, and shows an icon when there is none', async () => {
    const list = await given([latte, { ...latte, id: 'x', imageUrl: 'javascript:alert(1)' }]);
    const [image, ...more] = all(list, 'img');
    expect(more).to.have.length(0);
    expect(image).to.include({ loading: 'lazy', alt: '', referrerPolicy: 'no-referrer' });
    const box = part(list, 'picture').getBoundingClientRect();
    image?.dispatchEvent(new Event('error'));
    expect(getComputedStyle(image!).display).to.equal('none');
    expect(part(list, 'picture').getBoundingClientRect()).to.deep.equal(box);
    expect(all(list, '[part~=picture] > svg')).to.have.length(2);
  });

  it('reads rewards from an attribute, and drops a bad one alone', async () => {
    const list = await fixture<LoyaltyRewardsList>(
      html`<loyalty-rewards-list rewards=${JSON.stringify([latte, { id: 'bad' }])}></loyalty-rewards-list>`,
    );
    expect(list.rewards?.map(({ id }) => id)).to.deep.equal(['latte']);
    expect(textOf(list)).to.equal('Latte 150 worth $5.75 Redeem');
  });

  it('says that there is nothing', async () => {
    expect(textOf(await given([]))).to.equal('There are no rewards yet.');
  });

  it('shows a blocked member the rewards, and why there is no button', async () => {
    const list = await given([latte], { ...midMember, status: 'blocked' });
    await says(list, 'Your membership is paused.');
    expect(textOf(list)).to.contain('Latte');
    expect(hasPart(list, 'redeem')).to.equal(false);
  });

  it('invites a guest at each reward, and lets the page act on it', async () => {
    const list = await new RewardsPage({ scenario: 'guest' }).show();
    expect(hasPart(list, 'redeem')).to.equal(false);
    const joined = oneEvent(list, 'loyalty-join');
    list.addEventListener('loyalty-join', (event) => event.preventDefault());
    expect(part(list, 'action').textContent).to.contain('Join Coffee Stars');
    part(list, 'join').click();
    await joined;
  });

  it('says that it could not be loaded, and tries again', async () => {
    const page = new RewardsPage();
    page.faults.push(['rewards.list', 'forbidden']);
    const list = await page.show();
    await says(list, 'This could not be loaded.');
    expect(part(list, 'reference').textContent).to.equal('Reference r-77');
    part(list, 'retry').click();
    await says(list, 'Oat cookie');
  });

  it('loads more where the member stands, down to the last page', async () => {
    const list = await new RewardsPage().show(html`<loyalty-rewards-list page-size="10"></loyalty-rewards-list>`);
    part(list, 'more').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(list)?.textContent === 'Travel tumbler');
    expect(all(list, '[part~=name]').filter((name) => name.textContent)).to.have.length(20);
    part(list, 'more').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(list)?.textContent === 'Spring blend');
    expect(hasPart(list, 'more')).to.equal(false);
  });

  it('does not take the focus from a member who has gone on meanwhile', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    page.faults.push(['rewards.list', 'hold']);
    part(list, 'more').click();
    part(list, 'redeem').focus();
    await waitUntil(() => page.count('rewards.list') === 2);
    page.release();
    await says(list, 'Free delivery');
    expect(focused(list) === part(list, 'redeem')).to.equal(true);
  });

  it('offers to try again where more could not be loaded', async () => {
    const page = new RewardsPage();
    const list = await page.show();
    page.faults.push(['rewards.list', 'forbidden']);
    part(list, 'more').focus();
    await sendKeys({ press: 'Enter' });
    await says(list, 'This could not be loaded.');
    expect(textOf(list)).to.contain('Oat cookie');
    await waitUntil(() => focused(list) === part(list, 'retry'));
    part(list, 'retry').click();
    await says(list, 'Free delivery');
  });

  for (const [width, columns] of [
    [240, 2],
    [320, 2],
    [500, 1],
  ] as const) {
    it(`fits into ${width} px`, async () => {
      const list = await given(everyLock);
      list.style.width = `${width}px`;
      expect(list.scrollWidth).to.equal(width);
      const card = part(list, 'card');
      expect(getComputedStyle(card).gridTemplateColumns.split(' ')).to.have.length(columns);
    });
  }
});
