import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { hasPart, part, says, textOf } from '../support/element.js';
import { counted, focused, heard, names, RewardsPage, shows } from '../support/rewards-page.js';

describe('<loyalty-rewards-list> is browsed page by page', () => {
  const show = (page: RewardsPage, attributes: Readonly<Record<string, string>>) => {
    const list = document.createElement('loyalty-rewards-list');
    for (const [name, value] of Object.entries({ 'page-size': '4', ...attributes })) list.setAttribute(name, value);
    return page.show(html`${list}`);
  };
  const asked = (page: RewardsPage) =>
    page.requests.filter(({ operation }) => operation === 'rewards.list').map(({ path }) => path);

  it('asks the backend for a category, and shows what it answers', async () => {
    const page = new RewardsPage();
    const list = await show(page, { category: 'food' });
    await shows(list, 'Oat cookie', 'Taste of the week', 'Breakfast bagel');
    expect(asked(page)).to.deep.equal(['/rewards?limit=4&category=food']);
  });

  it('loads on until the page is full, and no further', async () => {
    const page = new RewardsPage();
    const list = await show(page, { query: 'free', 'page-size': '1' });
    await shows(list, 'Free delivery');
    expect(asked(page)).to.deep.equal(['/rewards?limit=1', '/rewards?cursor=1&limit=200']);
  });

  it('or until the list ends', async () => {
    const page = new RewardsPage();
    const list = await show(page, { query: 'beans' });
    await shows(list, '10% off beans', 'Bag of beans, 250 g');
    expect(counted(list)).to.equal('2 rewards');
    expect(hasPart(list, 'more')).to.equal(false);
  });

  it('says how far it has looked, and leads on from there', async () => {
    const page = new RewardsPage({ program: 'hotel-nights' });
    const list = await show(page, { 'page-size': '2', query: 'e' });
    await waitUntil(() => names(list).length === 2);
    await says(list, /\d+ rewards so far/);
    part(list, 'more').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => names(list).length === 4);
    await waitUntil(() => focused(list)?.textContent === names(list)[2]);
  });

  it('puts all in order, not only those that are there', async () => {
    const page = new RewardsPage();
    const list = await show(page, { sort: 'cheapest' });
    await shows(
      list,
      'Win a trip to the harvest',
      'Extra shot or syrup',
      'Taste of the week',
      'Money off your next order',
    );
    const said = heard(list);
    part(list, 'more').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => names(list).length === 8);
    await waitUntil(() => focused(list)?.textContent === names(list)[4]);
    expect(said.length).to.be.below(2);
    expect(asked(page)).to.have.length(2);
  });

  it('says when nothing fits only after the last page, and keeps the focus when it is cleared', async () => {
    const page = new RewardsPage();
    const list = await show(page, { controls: 'filter' });
    const said = heard(list);
    part(list, 'search').focus();
    page.faults.push(['rewards.list', 'hold']);
    await sendKeys({ type: 'umbrella' });
    await says(list, 'Loading…');
    expect(textOf(list)).not.to.contain('No reward fits');
    await waitUntil(() => page.count('rewards.list') === 2);
    page.release();
    await says(list, 'No reward fits.');
    expect(said).to.deep.equal(['Loading…', 'No reward fits.']);
    part(list, 'clear').click();
    await waitUntil(() => names(list).length === 4);
    expect(focused(list) === part(list, 'search')).to.equal(true);
  });

  it('says what failed while it looked further, and goes on from there', async () => {
    const page = new RewardsPage();
    const list = await show(page, { controls: 'filter' });
    page.faults.push(['rewards.list', 'forbidden']);
    list.query = 'umbrella';
    await says(list, 'This could not be loaded.');
    part(list, 'retry').click();
    await says(list, 'No reward fits.');
  });

  it('shows nothing of one category to who has asked for another meanwhile', async () => {
    const page = new RewardsPage();
    const list = await show(page, { category: 'food' });
    page.faults.push(['rewards.list', 'hold']);
    list.category = 'drinks';
    await waitUntil(() => hasPart(list, 'skeleton'));
    expect(names(list).join('')).to.match(/^0+$/);
    page.release();
    await waitUntil(() => names(list)[0] === 'Extra shot or syrup');
  });
});
