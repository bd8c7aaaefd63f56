import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/rewards-list/define.js';
import type { LoyaltyRewardsList } from '../../src/elements/rewards-list/rewards-list.js';
import { coffee, midMember, tenThousand } from '../../stories/rewards.js';
import { hasPart, part } from '../support/element.js';
import { counted, focused, names } from '../support/rewards-page.js';

const show = async (layout: string, width = '900px'): Promise<LoyaltyRewardsList> => {
  const list = await fixture<LoyaltyRewardsList>(
    html`<loyalty-rewards-list
      layout=${layout}
      controls="filter"
      .rewards=${tenThousand}
      .member=${midMember}
      .program=${coffee}
    ></loyalty-rewards-list>`,
  );
  list.style.inlineSize = width;
  await waitUntil(() => hasPart(list, 'gap') && !hasPart(list, 'skeleton'));
  return list;
};

const cards = (list: Element): readonly HTMLElement[] => [
  ...(list.shadowRoot?.querySelectorAll<HTMLElement>('[part=card]') ?? []),
];
const nodes = (list: Element): number => list.shadowRoot?.querySelectorAll('*').length ?? 0;

const isOnScreen = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Waits until no gap is on screen. */
const filled = (list: Element): Promise<void> =>
  waitUntil(
    () => cards(list).some(isOnScreen) && ![...list.shadowRoot!.querySelectorAll('[part=gap]')].some(isOnScreen),
    'a gap stays on screen',
  );

describe('<loyalty-rewards-list> with 10,000 rewards', () => {
  before(() => setViewport({ width: 1000, height: 800 }));
  afterEach(() => scrollTo(0, 0));

  for (const [layout, width] of [
    ['grid', '900px'],
    ['list', '900px'],
    ['grid', '320px'],
  ] as const) {
    it(`stays small while it is scrolled to its end, as ${layout} of ${width}`, async function () {
      this.timeout(30_000);
      const list = await show(layout, width);
      const { scrollingElement: page } = document;
      const start = nodes(list);
      let most = 0;
      for (const share of [0.001, 0.002, 0.003, 0.01, 0.25, 0.5, 0.501, 0.9, 0.2, 1]) {
        scrollTo(0, share * page!.scrollHeight);
        await filled(list);
        most = Math.max(most, cards(list).length);
      }
      expect(most).to.be.at.most(200);
      expect(nodes(list)).to.be.below(start + 2000);
      // The height is right: the end is where the page says.
      await waitUntil(() => {
        scrollTo(0, page!.scrollHeight);
        return names(list).at(-1) === tenThousand.at(-1)?.name && isOnScreen(cards(list).at(-1)!);
      });
      const last = cards(list).at(-1)!;
      expect(last.getAttribute('aria-posinset')).to.equal('10000');
      expect(last.getAttribute('aria-setsize')).to.equal('10000');
    });
  }

  it('keeps the rows whole, whatever was scrolled', async () => {
    const list = await show('grid');
    scrollTo(0, 100_000);
    await filled(list);
    const { left } = part(list, 'list').getBoundingClientRect();
    const columns = getComputedStyle(part(list, 'list')).gridTemplateColumns.split(' ').length;
    for (const card of cards(list)) {
      const isFirst = (Number(card.getAttribute('aria-posinset')) - 1) % columns === 0;
      expect(card.getBoundingClientRect().left === left).to.equal(isFirst);
    }
  });

  it('gives each reward its place for a screen reader, in order', async () => {
    const list = await show('list');
    scrollTo(0, 50_000);
    await filled(list);
    const places = cards(list).map((card) => Number(card.getAttribute('aria-posinset')));
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    for (const [index, name] of names(list).entries()) expect(name).to.equal(tenThousand[places[index]! - 1]?.name);
    expect(part(list, 'list').getAttribute('role')).to.equal('list');
  });

  it('leads on by Tab as far as one likes', async function () {
    this.timeout(60_000);
    const list = await show('list');
    part(list, 'redeem').focus();
    const seen = new Set<string>();
    for (let stops = 0; stops < 60; stops += 1) {
      seen.add(focused(list)?.ariaLabel ?? '');
      await sendKeys({ press: 'Tab' });
      await filled(list);
    }
    // Four of twelve have a button.
    const labels = tenThousand.filter((_, index) => index % 12 < 4).map(({ name }) => `Redeem ${name}`);
    expect([...seen]).to.deep.equal(labels.slice(0, 60));
  });

  it('never loses the focus of who scrolls away and comes back', async () => {
    const list = await show('grid');
    const button = part(list, 'redeem');
    button.focus();
    scrollTo(0, 400_000);
    await filled(list);
    expect(cards(list).length).to.be.at.most(200);
    expect(focused(list) === button).to.equal(true);
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => isOnScreen(focused(list)!));
    expect(focused(list)?.ariaLabel).to.equal(`Redeem ${tenThousand[1]?.name ?? ''}`);
  });

  it('is filtered without losing the focus, and says how many are left', async () => {
    const list = await show('grid');
    scrollTo(0, 200_000);
    await filled(list);
    part(list, 'search').focus();
    await sendKeys({ type: '9999' });
    await waitUntil(() => counted(list) === '1 reward');
    expect(focused(list) === part(list, 'search')).to.equal(true);
    expect(names(list)).to.deep.equal([tenThousand[9998]?.name]);
    part<HTMLInputElement>(list, 'search').select();
    await sendKeys({ type: 'latte' });
    await waitUntil(() => counted(list) === '1,667 rewards');
    await filled(list);
    expect(focused(list) === part(list, 'search')).to.equal(true);
  });

  it('draws its rows anew when there is more or less room', async () => {
    const list = await show('grid');
    scrollTo(0, 100_000);
    await filled(list);
    list.style.inlineSize = '500px';
    await filled(list);
    const columns = getComputedStyle(part(list, 'list')).gridTemplateColumns.split(' ').length;
    const first = Number(cards(list)[0]?.getAttribute('aria-posinset'));
    expect((first - 1) % columns).to.equal(0);
  });

  it('has the names that are not drawn for the browser’s own search, hidden from all else', async () => {
    const list = await show('list');
    const found = () => list.shadowRoot?.querySelector('[part=gap] > :last-child');
    await waitUntil(found, 'the names do not come');
    const block = found();
    expect(block?.textContent).to.contain(tenThousand.at(-1)?.name);
    expect(block?.getAttribute('hidden')).to.equal('until-found');
    expect(block?.parentElement?.ariaHidden).to.equal('true');
    // As the browser does when it has found something: it tells, shows, and scrolls there.
    block?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    block?.removeAttribute('hidden');
    block?.scrollIntoView();
    await waitUntil(() => names(list).at(-1) === tenThousand.at(-1)?.name, 'it does not lead there', { timeout: 8000 });
    await filled(list);
    expect(isOnScreen(cards(list).at(-1)!) || cards(list).some(isOnScreen)).to.equal(true);
  });

  it('has no node for each reward that is not drawn', async () => {
    const list = await show('list');
    await waitUntil(() => list.shadowRoot?.querySelector('[part=gap] > :last-child'), 'the names do not come');
    expect(list.shadowRoot?.querySelectorAll('[part=gap] *').length).to.be.at.most(tenThousand.length / 20);
  });

  it('stops watching when it is removed', async () => {
    const list = await show('grid');
    const before = cards(list).length;
    list.remove();
    scrollTo(0, 1000);
    await new Promise(requestAnimationFrame);
    expect(cards(list)).to.have.length(before);
    document.body.append(list);
    await filled(list);
    list.remove();
  });
});
