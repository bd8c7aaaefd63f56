import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/rewards-list/define.js';
import type { LoyaltyRewardsList } from '../../src/elements/rewards-list/rewards-list.js';
import type { Reward } from '../../src/domain/rewards.js';
import { coffee, latte, midMember } from '../../stories/rewards.js';
import { hasPart, part, says, textOf } from '../support/element.js';
import { counted, focused, heard, names, RewardsPage, shows } from '../support/rewards-page.js';

const some: readonly Reward[] = [
  { ...latte, category: 'drinks' },
  { ...latte, id: 'cafe', name: 'Café crème', category: 'drinks', cost: { currency: 'stars', amount: 90 } },
  { ...latte, id: 'bag', name: 'Bag of beans', category: 'home', cost: { currency: 'stars', amount: 9000 } },
];

const given = async (attributes: Readonly<Record<string, string>>, rewards = some): Promise<LoyaltyRewardsList> => {
  const list = await fixture<LoyaltyRewardsList>(
    html`<loyalty-rewards-list .rewards=${rewards} .member=${midMember} .program=${coffee}></loyalty-rewards-list>`,
  );
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  await list.updateComplete;
  await waitUntil(() => !hasPart(list, 'skeleton'));
  return list;
};

describe('<loyalty-rewards-list> is browsed', () => {
  it('without controls, unless they are asked for', async () => {
    const list = await given({});
    for (const name of ['controls', 'search', 'sort', 'layout']) expect(hasPart(list, name), name).to.equal(false);
    expect(textOf(list)).not.to.contain('3 rewards');
    expect((await given({ controls: 'sort' })).shadowRoot?.querySelector('[part~=search]')).to.equal(null);
  });

  for (const [attributes, wanted] of [
    [{ query: 'CAFE' }, ['Café crème']],
    [{ query: 'milk' }, ['Latte', 'Café crème', 'Bag of beans']],
    [{ category: 'home' }, ['Bag of beans']],
    [{ affordable: '' }, ['Latte', 'Café crème']],
    [{ affordable: 'false' }, ['Latte', 'Café crème', 'Bag of beans']],
    [{ sort: 'cheapest' }, ['Café crème', 'Latte', 'Bag of beans']],
    [{ sort: 'dearest', category: 'drinks' }, ['Latte', 'Café crème']],
    [{ sort: 'name' }, ['Bag of beans', 'Café crème', 'Latte']],
    [{ sort: 'nonsense' }, ['Latte', 'Café crème', 'Bag of beans']],
  ] as const) {
    it(`by a page with controls of its own: ${JSON.stringify(attributes)}`, async () => {
      await shows(await given(attributes), ...wanted);
    });
  }

  it('with the keyboard alone, keeps the focus, and says once how many there are', async () => {
    const list = await given({ controls: 'filter sort layout' });
    const said = heard(list);
    part(list, 'search').focus();
    const asked = oneEvent(list, 'loyalty-rewards-filter');
    await sendKeys({ type: 'creme' });
    await shows(list, 'Café crème');
    expect((await asked).detail).to.deep.equal({
      ...{ category: '', affordable: false, query: 'creme', sort: 'given', layout: 'grid' },
    });
    expect(counted(list)).to.equal('1 reward');
    expect(said.filter((words) => words === '1 reward')).to.have.length(1);
    expect(focused(list) === part(list, 'search')).to.equal(true);

    await sendKeys({ press: 'Tab' });
    expect(focused(list) === part(list, 'category')).to.equal(true);
    await sendKeys({ type: 'home' });
    await says(list, 'No reward fits.');
    expect(names(list)).to.deep.equal([]);
    expect(focused(list) === part(list, 'category')).to.equal(true);
    for (let stops = 0; stops < 4 && focused(list) !== part(list, 'clear'); stops += 1) {
      await sendKeys({ press: 'Tab' });
    }
    await sendKeys({ press: 'Enter' });
    await shows(list, 'Latte', 'Café crème', 'Bag of beans');
    expect(focused(list) === part(list, 'search')).to.equal(true);
    expect(part<HTMLInputElement>(list, 'search').value).to.equal('');
    expect(counted(list)).to.equal('3 rewards');
  });

  it('in another order, by the choice of the member', async () => {
    const list = await given({ controls: 'sort' });
    part(list, 'sort').focus();
    await sendKeys({ type: 'lowest' });
    await shows(list, 'Café crème', 'Latte', 'Bag of beans');
    expect(list.sort).to.equal('cheapest');
    expect(focused(list) === part(list, 'sort')).to.equal(true);
  });

  it('in lines, by the choice of the merchant or of the member', async () => {
    const list = await given({ controls: 'layout', layout: 'list' });
    list.style.width = '700px';
    const first = part(list, 'card').getBoundingClientRect();
    expect(first.width).to.equal(700);
    const [grid] = [...(list.shadowRoot?.querySelectorAll<HTMLInputElement>('[part=layout] input') ?? [])];
    grid?.focus();
    await sendKeys({ press: 'Space' });
    await waitUntil(() => list.getAttribute('layout') === 'grid');
    expect(part(list, 'card').getBoundingClientRect().width).to.be.below(700);
  });

  it('does not look for half of a word that is still being composed', async () => {
    const list = await given({ controls: 'filter' }, [{ ...latte, name: '热咖啡' }, latte]);
    const field = part<HTMLInputElement>(list, 'search');
    const events: unknown[] = [];
    list.addEventListener('loyalty-rewards-filter', ({ detail }) => events.push(detail.query));
    field.value = 'ka';
    field.dispatchEvent(new InputEvent('input', { isComposing: true }));
    field.value = '咖';
    field.dispatchEvent(new CompositionEvent('compositionend'));
    await shows(list, '热咖啡');
    expect(events).to.deep.equal(['咖']);
  });

  it('calls categories as the page does, in its order', async () => {
    const list = await given({ controls: 'filter', categories: '{"home":"For home","drinks":"Drinks","toys":"Toys"}' });
    const options = [...part<HTMLSelectElement>(list, 'category').options].map(({ text, value }) => [value, text]);
    expect(options).to.deep.equal([
      ['', 'All'],
      ['home', 'For home'],
      ['drinks', 'Drinks'],
      ['toys', 'Toys'],
    ]);
  });

  it('does not ask a guest what can be had now', async () => {
    const list = await new RewardsPage({ scenario: 'guest' }).show(
      html`<loyalty-rewards-list page-size="4" controls="filter" affordable></loyalty-rewards-list>`,
    );
    expect(getComputedStyle(part(list, 'affordable')).visibility).to.equal('hidden');
    expect(names(list)).to.have.length(4);
  });
});
