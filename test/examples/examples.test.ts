import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { openShop, type Shop } from '../e2e/shop.js';
import { openBrowser } from '../e2e/shopper.js';
import { examples, isInapplicable, states, type Example, type State } from './example.js';
import { cleanUp, prepareAll, type Prepared } from './preparing.js';
import { reason, ResultTable, type Check } from './result-table.js';
import { serve, type Served } from './running.js';
import { given, openStorePage, type Definition, type StorePage } from './store-page.js';

/** What stands on the page when the kit is defined, in each state. */
const definitions: Readonly<Record<State, Definition>> = {
  before: 'no element',
  after: 'mounted',
  hydrated: 'markup',
  hydratedLate: 'mounted',
};

/** What the shop's own books say of the member who is signed in. */
interface Books {
  readonly redeemed: number;
  readonly points: number;
}

const table = new ResultTable();
const minute = 60_000;

describe('examples', () => {
  const prepared = prepareAll(examples);
  let browser: Browser;

  before(async function () {
    this.timeout(2 * minute);
    browser = await openBrowser();
  });
  after(async function () {
    this.timeout(3 * minute);
    console.log(`\n${table.toString(examples)}`);
    await browser.close();
    await cleanUp();
  });

  it('are there', () => {
    expect(examples).not.to.deep.equal([]);
  });

  for (const example of examples) {
    describe(example.title, () => drive(example, () => browser, prepared.get(example)));
  }
});

function drive(example: Example, browser: () => Browser, prepared: Promise<Prepared> | undefined): void {
  let built: Prepared | undefined;
  let shop: Shop | undefined;
  let site: Served | undefined;
  let store: StorePage | undefined;

  /** A test, and its place in the table; none where the framework has no such thing. */
  const check = (name: Check, test: () => Promise<void> | void): void => {
    if (reason(example, name)) return;
    it(name, async () => {
      table.note(example, name, false);
      await test();
      table.note(example, name, true);
    }).timeout(name === 'installs and builds' ? 15 * minute : 2 * minute);
  };

  const open = (): StorePage => {
    if (!store) throw new Error('There is no page: it was not built');
    return store;
  };

  const books = async (): Promise<Books> => {
    const answer = await fetch(`${shop?.origin ?? ''}/demo/coffee-stars/backend`);
    return (await answer.json()) as Books;
  };
  const { hydrated } = example.states;
  const places = [hydrated, ...states.map((state) => example.states[state])];
  const home = places.find((place) => !isInapplicable(place)) ?? { why: '' };

  after(async function () {
    this.timeout(minute);
    await store?.close();
    await site?.close();
    await shop?.remove();
  });

  check('installs and builds', async () => {
    built = await prepared;
    console.log(`      (${built?.seconds ?? 0} s)`);
    shop = await openShop();
    site = built && (await serve('npm', ['run', 'serve'], { ...built, env: { LOYALTY_API: shop.origin } }));
    store = await openStorePage(browser(), site?.origin ?? '');
  });

  check('types', () => {
    expect(built?.types).to.equal('');
  });

  check('mistake found', () => {
    expect(built?.misspelt).to.match(/error|does not exist/i);
  });

  for (const state of states) {
    check(state, async () => {
      const place = example.states[state];
      if (isInapplicable(place)) return;
      await open().visit(place);
      expect(await open().given()).to.deep.equal({ properties: given, defined: definitions[state] });
      expect(await open().offered()).to.deep.equal(given.topics);
    });
  }

  check('without scripts', async () => {
    if (isInapplicable(hydrated)) return;
    expect(await open().withoutScripts(hydrated)).to.equal((await books()).points);
  });

  check('asked once', async () => {
    if (!isInapplicable(hydrated)) expect(await open().askedAgain(hydrated)).to.deep.equal([]);
  });

  check('balance', async () => {
    if (!isInapplicable(home)) await open().visit(home);
    expect(await open().balance()).to.equal((await books()).points);
  });

  check('purchase', async () => {
    const { points } = await books();
    await open().buy();
    // Two stars for a dollar.
    await open().showsBalance(points + 9);
    expect((await books()).points).to.equal(points + 9);
  });

  check('redeemed', async () => {
    const before = await books();
    await open().redeem();
    expect(await books()).to.deep.equal({ redeemed: before.redeemed + 1, points: before.points - 100 });
  });

  check('event heard', async () => {
    expect(await open().heard()).to.contain('Any hot drink');
  });

  check('language', async () => {
    await open().speak('de');
    await open()
      .redeemButton(/einlösen/i)
      .waitFor();
    await open().speak('en');
    await open()
      .redeemButton(/^Redeem/)
      .waitFor();
  });

  check('console clean', () => {
    expect(open().troubles).to.deep.equal([]);
  });
}
