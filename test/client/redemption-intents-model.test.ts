import { expect } from 'chai';
import fc from 'fast-check';
import { memoryStore, type RecordStore } from '../../src/browser/record-store.js';
import type { RedemptionIntent } from '../../src/client/redemption-intent-record.js';
import { createRedemptionIntents, type RedemptionIntents } from '../../src/client/redemption-intents.js';
import { isOpen } from '../../src/domain/redemption.js';
import { KeyAwareShop, type Fault } from '../support/key-aware-shop.js';

type Act = 'press' | 'press elsewhere' | 'reload' | 'see' | 'ask again' | 'change member' | 'go on';

const acts: readonly Act[] = ['press', 'press elsewhere', 'reload', 'see', 'ask again', 'change member', 'go on'];
const faults: readonly Fault[] = [
  ...(['done', 'cut', 'cut-after', 'slow', 'nonsense', 'server'] as const),
  ...(['unauthorized', 'forbidden', 'rate-limited', 'out-of-stock', 'idempotency-in-flight'] as const),
];

/** A page of the browser. What a dead one was about to do never happens. */
class Tab {
  readonly told: RedemptionIntent[] = [];
  readonly intents: RedemptionIntents;
  isDead = false;
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
    const { shop } = world;
    const alive = <T>(promise: Promise<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        void promise.then(
          (value) => this.isDead || resolve(value),
          (error: unknown) => this.isDead || reject(error as Error),
        );
      });
    const store: RecordStore = {
      mode: 'memory',
      list: (prefix) => alive(world.travel('list').then(() => world.store.list(prefix))),
      update: (key, next) =>
        alive(world.travel('update').then(() => (this.isDead ? undefined : world.store.update(key, next)))),
    };
    const send = ((endpoint: never, params: never, options: never) =>
      alive(shop.send(endpoint, params, options))) as typeof shop.send;
    const times = { now: () => 0, pause: () => alive(world.travel('pause').then(() => undefined)) };
    this.intents = createRedemptionIntents(store, send, () => `kit/${shop.member}/`, times);
  }

  press(): void {
    void this.intents.confirm({ rewardId: 'latte' }).then((intent) => this.#hear(intent));
  }

  async recover(): Promise<void> {
    const left = await this.intents.list();
    await Promise.all(left.map(async (intent) => this.#hear(await this.intents.settle(intent))));
  }

  async see(): Promise<void> {
    const seen = this.told.filter(({ state }) => !isOpen(state));
    await Promise.all(seen.map((intent) => this.intents.close(intent)));
  }

  #hear(intent: RedemptionIntent): void {
    this.told.push(intent);
    this.#world.told.push(intent);
  }
}

/** One browser, one shop, and a network and a disk that take their time in any order. */
class World {
  readonly store = memoryStore();
  readonly shop = new KeyAwareShop();
  readonly told: RedemptionIntent[] = [];
  readonly #scheduler: fc.Scheduler;
  #isFree = false;
  tabs: readonly [Tab, Tab];

  constructor(scheduler: fc.Scheduler, bad: readonly Fault[]) {
    this.#scheduler = scheduler;
    this.shop.faults.push(...bad);
    this.shop.travel = (what) => this.travel(what);
    this.tabs = [new Tab(this), new Tab(this)];
  }

  travel(what: string): Promise<unknown> {
    return this.#isFree ? Promise.resolve() : this.#scheduler.schedule(Promise.resolve(), what);
  }

  async act(act: Act): Promise<void> {
    const [here, elsewhere] = this.tabs;
    if (act === 'press') here.press();
    if (act === 'press elsewhere') elsewhere.press();
    if (act === 'ask again') void here.recover();
    if (act === 'see') void here.see();
    if (act === 'change member') this.shop.member = this.shop.member === 'ada' ? 'bo' : 'ada';
    if (act === 'reload') {
      here.isDead = true;
      this.tabs = [new Tab(this), elsewhere];
      void this.tabs[0].recover();
    }
    if (act === 'go on')
      for (let step = 0; step < 5 && this.#scheduler.count() > 0; step += 1) await this.#scheduler.waitNext(1);
  }

  /** Everything heals, and each member comes back once more. */
  async end(): Promise<void> {
    await this.#scheduler.waitIdle();
    this.#isFree = true;
    this.shop.faults.length = 0;
    for (const member of ['ada', 'bo']) {
      this.shop.member = member;
      await new Tab(this).recover();
    }
  }
}

const script = fc.array(fc.constantFrom(...acts), { minLength: 1, maxLength: 6 });
const trouble = fc.array(fc.constantFrom(...faults), { maxLength: 8 });

describe('RedemptionIntents in any order of events', () => {
  it('spends once for each wish, and always tells the truth', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), script, trouble, async (scheduler, acted, bad) => {
        const world = new World(scheduler, bad);
        for (const act of acted) await world.act(act);
        await world.end();
        const { shop, told } = world;
        const keysOf = (state: string) => new Set(told.filter((each) => each.state === state).map(({ key }) => key));

        expect(new Set(shop.ledger).size, 'a key acts once').to.equal(shop.ledger.length);
        for (const key of shop.ledger) expect([...keysOf('redeemed')], 'every spending is told').to.include(key);
        for (const key of keysOf('redeemed')) expect(shop.ledger, 'what is told was spent').to.include(key);
        for (const key of keysOf('refused')) expect(shop.ledger, 'what is refused was not').not.to.include(key);

        const presses = acted.filter((act) => act.startsWith('press')).length;
        expect(shop.ledger.length, 'no more than was pressed').to.be.at.most(presses);
        const posts = shop.exchanges.filter(({ operation }) => operation === 'POST');
        const owners = new Map(posts.map(({ key, member }) => [key, member]));
        for (const { key, member } of posts) expect(owners.get(key), 'a wish is one member’s').to.equal(member);
        if (!acted.includes('see')) {
          for (const member of ['ada', 'bo']) {
            const spent = shop.ledger.filter((key) => owners.get(key) === member);
            expect(spent.length, 'until it was seen there is one wish').to.be.at.most(1);
          }
        }
      }),
      { numRuns: 5000 },
    );
  }).timeout(60_000);
});
