import { expect } from 'chai';
import { memoryStore, type RecordStore } from '../../src/browser/record-store.js';
import { createRedemptionIntents } from '../../src/client/redemption-intents.js';
import { KeyAwareShop, type Fault } from '../support/key-aware-shop.js';

const hour = 3_600_000;
const latte = { rewardId: 'latte', amount: 150 };

/** One shop, one browser; every `page()` is a page of it that knows nothing but the store. */
function bench(store: RecordStore = memoryStore()) {
  const shop = new KeyAwareShop();
  const clock = { now: 1_000_000 };
  const pauses: number[] = [];
  const times = {
    now: () => clock.now,
    pause: (ms: number) => {
      pauses.push(ms);
      clock.now += ms;
      return Promise.resolve();
    },
  };
  const page = () => createRedemptionIntents(store, shop.send, () => `kit/${shop.member}/`, times);
  const posts = () => shop.exchanges.filter(({ operation }) => operation === 'POST');
  return { store, shop, clock, pauses, page, posts };
}

const always = (shop: KeyAwareShop, fault: Fault): void => void shop.faults.push(...Array<Fault>(40).fill(fault));

describe('RedemptionIntents', () => {
  it('stores the wish before it is sent, with the price the member agreed to', async () => {
    const { shop, store, page, posts } = bench();
    let stored = 0;
    shop.travel = async () => void (stored ||= (await store.list('kit/ada/intent/')).length);
    const intent = await page().confirm(latte);
    expect(stored).to.equal(1);
    expect(intent).to.include({ state: 'redeemed', rewardId: 'latte' });
    expect(intent.redemption?.code).to.equal('K7');
    expect(posts().map(({ body }) => body)).to.deep.equal([latte]);
  });

  it('takes no other redemption for its own when a backend does not look at the key', async () => {
    const { shop, page } = bench();
    shop.unasked.push({ id: 'old', rewardId: 'cookie', status: 'issued', code: 'OLD' });
    always(shop, 'cut');
    shop.faults.length = 1;
    const intent = await page().confirm(latte);
    expect([intent.state, intent.redemption]).to.deep.equal(['unknown', undefined]);
    expect(shop.ledger).to.deep.equal([]);
  });

  it('joins ten presses in one task to one wish', async () => {
    const { shop, page, posts } = bench();
    const intents = page();
    const all = await Promise.all(Array.from({ length: 10 }, () => intents.confirm(latte)));
    expect(new Set(all.map(({ key }) => key))).to.have.property('size', 1);
    expect(shop.ledger).to.have.length(1);
    expect(posts()).to.have.length(1);
  });

  it('joins two tabs that press at once [A4]', async () => {
    const { shop, page } = bench();
    const [one, two] = await Promise.all([page().confirm(latte), page().confirm(latte)]);
    expect(one.key).to.equal(two.key);
    expect([one.state, two.state]).to.deep.equal(['redeemed', 'redeemed']);
    expect(shop.ledger).to.deep.equal([one.key]);
  });

  for (const fault of [
    'cut',
    'cut-after',
    'slow',
    'nonsense',
    'server',
    'rate-limited',
    'idempotency-in-flight',
  ] as const) {
    it(`finds the outcome with the same key after: ${fault}`, async () => {
      const { shop, page } = bench();
      shop.faults.push(fault);
      const intents = page();
      const told: string[] = [];
      intents.watch(({ state }) => told.push(state));
      const intent = await intents.confirm(latte);
      expect(intent.state).to.equal('redeemed');
      expect(intent.error).to.equal(undefined);
      expect(shop.ledger).to.deep.equal([intent.key]);
      expect(told.slice(0, 2)).to.deep.equal(['sending', 'unknown']);
      expect(told.at(-1)).to.equal('redeemed');
    });
  }

  for (const code of [
    'insufficient-points',
    'out-of-stock',
    'ended',
    'forbidden',
    'unauthorized',
    'not-found',
  ] as const) {
    it(`refused with ${code}: nothing is spent, the reason is kept, the next press is a new wish`, async () => {
      const { shop, page } = bench();
      shop.faults.push(code);
      const intents = page();
      const no = await intents.confirm(latte);
      expect(no.state).to.equal('refused');
      expect(no.error).to.include({ code, requestId: 'req-1' });
      expect(await intents.list()).to.deep.equal([]);
      const yes = await intents.confirm(latte);
      expect(yes.state).to.equal('redeemed');
      expect(shop.ledger).to.deep.equal([yes.key]);
      expect(yes.key).not.to.equal(no.key);
    });
  }

  it('takes a refusal of a second sending for what it is: no word on the first', async () => {
    const { shop, page } = bench();
    shop.faults.push('slow', 'done', 'unauthorized');
    const intent = await page().confirm(latte);
    expect(intent.state).to.equal('redeemed');
    expect(shop.ledger).to.deep.equal([intent.key]);
  });

  it('gives up after half a minute without a word, and asks again when it is told to', async () => {
    const { shop, clock, page } = bench();
    always(shop, 'cut');
    const intents = page();
    const unknown = await intents.confirm(latte);
    expect(unknown).to.include({ state: 'unknown' });
    expect(unknown.error?.code).to.equal('network');
    expect(clock.now - unknown.at).to.be.within(25_000, 35_000);
    shop.faults.length = 0;
    expect(await intents.settle(unknown)).to.include({ state: 'redeemed', key: unknown.key });
    expect(shop.ledger).to.have.length(1);
  });

  it('waits as long as the server asks, but not for ever', async () => {
    const { shop, pauses, page } = bench();
    shop.faults.push('rate-limited', 'rate-limited');
    shop.retryAfter = 2500;
    await page().confirm(latte);
    expect(pauses.slice(0, 2)).to.deep.equal([2500, 2500]);
    shop.retryAfter = 1e9;
    shop.faults.push('rate-limited');
    await page().confirm({ rewardId: 'cookie' });
    expect(pauses.at(-1)).to.equal(20_000);
  });

  it('waits for a redemption that is still being made', async () => {
    const { shop, page } = bench();
    shop.status = 'pending';
    const intents = page();
    intents.watch(({ key, redemption }) => {
      if (redemption?.status === 'pending') shop.become(key, 'issued');
    });
    const intent = await intents.confirm(latte);
    expect(intent.state).to.equal('redeemed');
    expect(intent.redemption?.status).to.equal('issued');
  });

  it('calls a redemption that could not be made a refusal', async () => {
    const { shop, page } = bench();
    shop.status = 'failed';
    const intent = await page().confirm(latte);
    expect(intent.state).to.equal('refused');
    expect(intent.error?.code).to.equal('server');
  });

  describe('after a reload', () => {
    for (const fault of ['cut', 'cut-after', 'slow'] as const) {
      it(`brings an open wish to its outcome: ${fault}`, async () => {
        const { shop, page } = bench();
        shop.faults.push(fault);
        const killed = new Promise<void>((resolve) => {
          shop.travel = (what) => {
            if (!what.endsWith('answered')) return Promise.resolve();
            resolve();
            return new Promise(() => undefined);
          };
        });
        void page().confirm(latte);
        await killed;
        shop.travel = () => Promise.resolve();
        const next = page();
        const [left] = await next.list();
        expect(left?.state).to.equal('sending');
        const intent = await next.settle(left!);
        expect(intent.state).to.equal('redeemed');
        expect(shop.ledger).to.deep.equal([left!.key]);
      });
    }

    it('keeps an outcome until it was seen, and then makes a new wish of a new press', async () => {
      const { shop, page } = bench();
      const first = await page().confirm(latte);
      const next = page();
      expect((await next.list()).map(({ state, redemption }) => [state, redemption?.code])).to.deep.equal([
        ['redeemed', 'K7'],
      ]);
      expect(await next.confirm(latte)).to.include({ key: first.key });
      await next.close(first);
      expect(await next.list()).to.deep.equal([]);
      const second = await next.confirm(latte);
      expect(shop.ledger).to.deep.equal([first.key, second.key]);
    });

    it('asks for a wish older than the key, and never sends it again [A7]', async () => {
      const { shop, clock, page, posts } = bench();
      always(shop, 'cut');
      await page().confirm(latte);
      shop.faults.length = 0;
      const sent = posts().length;
      clock.now += 25 * hour;
      const next = page();
      const intent = await next.settle((await next.list())[0]!);
      expect(intent.state).to.equal('unconfirmed');
      expect(posts()).to.have.length(sent);
      expect(
        (await page().list()).map(({ state }) => state),
        'until it was seen',
      ).to.deep.equal(['unconfirmed']);
      await next.close(intent);
      const wish = await next.confirm(latte);
      expect(wish.key).not.to.equal(intent.key);
      expect(shop.ledger).to.deep.equal([wish.key]);
    });

    it('finds an old wish that was fulfilled after all', async () => {
      const { shop, clock, page } = bench();
      shop.faults.push('cut-after', ...Array<Fault>(20).fill('cut'));
      await page().confirm(latte);
      shop.faults.length = 0;
      clock.now += 25 * hour;
      const next = page();
      expect(await next.settle((await next.list())[0]!)).to.include({ state: 'redeemed' });
    });
  });
});
