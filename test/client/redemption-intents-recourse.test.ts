import { expect } from 'chai';
import { memoryStore } from '../../src/browser/record-store.js';
import { contractCapabilities, type Capabilities } from '../../src/client/adapter.js';
import { createRedemptionIntents } from '../../src/client/redemption-intents.js';
import type { RedemptionIntent } from '../../src/client/redemption-intent-record.js';
import { KeyAwareShop, type Fault } from '../support/key-aware-shop.js';

const latte = { rewardId: 'latte' };
const record = 'kit/ada/intent/latte';

/** A shop that can do so much, and pages of one browser; time passes only while a page waits. */
function bench(able: Partial<Capabilities> = {}) {
  const shop = new KeyAwareShop();
  const store = memoryStore();
  const clock = { now: 0 };
  const told: RedemptionIntent[] = [];
  const pause = (ms: number) => Promise.resolve(void (clock.now += ms));
  const page = () => {
    const capabilities = { ...contractCapabilities, ...able };
    const chance = () => Promise.resolve();
    const times = { now: () => clock.now, pause, chance, capabilities };
    const intents = createRedemptionIntents(store, shop.send, () => `kit/${shop.member}/`, times);
    intents.watch((intent) => told.push(intent));
    return intents;
  };
  const silent = () => void shop.faults.push(...Array<Fault>(50).fill('cut'));
  const sent = () => shop.exchanges.map(({ operation }) => operation);
  const states = () => told.map(({ state }) => state);
  const kept = async () => JSON.parse((await store.list(record))[0]?.[1] ?? '{}') as Partial<RedemptionIntent>;
  const keep = (intent: object) => store.update(record, () => JSON.stringify(intent));
  return { shop, store, clock, page, silent, sent, states, kept, keep };
}

const none = { idempotency: 'none', redeemStatus: false } as const;
const wish = { key: 'k', rewardId: 'latte', state: 'sending', at: 0, tries: 1 } as const;

describe('a wish whose answer is lost', () => {
  it('is sent again with its key where the backend has keys alone', async () => {
    const { shop, page, sent } = bench({ redeemStatus: false });
    shop.faults.push('cut-after');
    const intent = await page().confirm(latte);
    expect(intent).to.include({ state: 'redeemed', tries: 2 });
    expect([shop.ledger, sent()]).to.deep.equal([[intent.key], ['POST', 'POST']]);
  });

  it('is asked for and never sent again where it has a status alone, and given up when nothing comes of it', async () => {
    const { shop, page, sent } = bench({ idempotency: 'none' });
    shop.faults.push('cut-after');
    expect(await page().confirm(latte)).to.include({ state: 'redeemed', tries: 1 });
    expect(sent()).to.deep.equal(['POST', 'GET']);
    shop.faults.push('cut');
    expect(await page().confirm({ rewardId: 'cookie' })).to.include({ state: 'unconfirmed', tries: 1 });
    expect(sent().slice(2).join(' ')).to.match(/^POST( GET)+$/);
  });

  it('is sent once where it has neither, and said to be unconfirmed, with the reason', async () => {
    const { shop, page, sent, states } = bench(none);
    shop.faults.push('cut');
    const intent = await page().confirm(latte);
    expect(intent).to.include({ state: 'unconfirmed' }).and.nested.include({ 'error.code': 'network' });
    expect([sent(), states()]).to.deep.equal([['POST'], ['sending', 'unknown', 'unconfirmed']]);
  });

  it('is said to be unconfirmed after a reload, too, where nothing at all was heard of it', async () => {
    const { clock, page, keep, sent } = bench(none);
    await keep(wish);
    clock.now = 31_000;
    const intents = page();
    const [left] = await intents.list();
    const intent = await intents.settle(left!);
    expect(intent).to.include({ state: 'unconfirmed' }).and.nested.include({ 'error.code': 'timeout' });
    expect(sent()).to.deep.equal([]);
  });

  it('is sent again where the status says that it is not found', async () => {
    const { shop, page, sent, states } = bench();
    shop.faults.push('cut', 'not-found');
    expect(await page().confirm(latte)).to.include({ state: 'redeemed' });
    expect(sent()).to.deep.equal(['POST', 'GET', 'POST']);
    expect(states()).to.deep.equal(['sending', 'unknown', 'unknown', 'sending', 'redeemed']);
  });

  it('keeps the reason of the last question', async () => {
    const { shop, page, kept } = bench();
    shop.unasked.push({ id: 'old', rewardId: 'cookie', status: 'issued' });
    shop.faults.push('cut');
    const intent = await page().confirm(latte);
    expect(intent).to.include({ state: 'unknown' }).and.nested.include({ 'error.code': 'invalid-response' });
    expect((await kept()).error?.code).to.equal('invalid-response');
  });

  it('is asked for, and not sent, by a second press, by a page that comes later and by one that waits for it', async () => {
    const { shop, page, silent, sent } = bench();
    silent();
    const intents = page();
    const open = await intents.confirm(latte);
    for (const next of [
      () => page().confirm(latte),
      () => page().settle(open),
      () => page().outcome(open, new AbortController().signal),
    ]) {
      const before = sent().length;
      shop.faults.splice(0, Infinity, ...Array<Fault>(8).fill('cut'));
      await next();
      expect(sent()[before]).to.equal('GET');
    }
  });

  it('is what the host’s own client makes of it: whatever it throws, the points may be spent', async () => {
    const { store, page, shop } = bench();
    shop.travel = (what) => (what === 'POST arrives' ? Promise.reject(new RangeError('odd')) : Promise.resolve());
    shop.faults.push(...Array<Fault>(9).fill('cut'));
    const intents = createRedemptionIntents(store, shop.send, () => 'kit/ada/', {
      now: () => 0,
      pause: () => Promise.resolve(),
      capabilities: { ...contractCapabilities, ...none },
    });
    expect(await intents.confirm(latte))
      .to.include({ state: 'unconfirmed' })
      .and.nested.include({ 'error.code': 'network', 'error.operation': 'redemptions.create' });
    expect(await page().list()).to.have.length(1);
  });
});

describe('a wish that is still being fulfilled', () => {
  it('is waited for, and never sent again', async () => {
    const { shop, page, sent, states } = bench();
    shop.status = 'pending';
    const intents = page();
    const open = await intents.confirm(latte);
    expect(open).to.include({ state: 'unknown' });
    expect(open.redemption?.status).to.equal('pending');
    expect(sent().join(' ')).to.match(/^POST( GET)+$/);
    expect(new Set(states().slice(1))).to.deep.equal(new Set(['unknown']));
  });
});

describe('a wish that has its outcome', () => {
  it('is told once, and asked for no more', async () => {
    const { page, sent, states } = bench();
    const intents = page();
    const done = await intents.confirm(latte);
    expect(states()).to.deep.equal(['sending', 'redeemed']);
    expect(await intents.settle(done)).to.equal(done);
    expect([sent(), states()]).to.deep.equal([['POST'], ['sending', 'redeemed']]);
  });

  it('keeps when that was, besides when it was pressed for', async () => {
    const { clock, shop, page, kept } = bench();
    shop.faults.push('cut');
    await page().confirm(latte);
    expect(clock.now).to.be.greaterThan(0);
    expect(await kept()).to.include({ state: 'redeemed', at: 0, ended: clock.now });
    const open = bench();
    open.silent();
    await open.page().confirm(latte);
    expect(await open.kept()).not.to.have.property('ended');
  });

  it('makes room only for itself: the wish that came after it stays', async () => {
    const { page, kept } = bench();
    const intents = page();
    const first = await intents.confirm(latte);
    await intents.close(first);
    await intents.close(first);
    const second = await intents.confirm(latte);
    await intents.close(first);
    expect((await kept()).key).to.equal(second.key);
  });

  it('is told to nobody who has stopped watching', async () => {
    const { page } = bench();
    const intents = page();
    const heard: string[] = [];
    const leave = intents.watch(({ state }) => heard.push(state));
    leave();
    await intents.confirm(latte);
    expect(heard).to.deep.equal([]);
  });
});

describe('a wish whose end was seen on another page', () => {
  for (const [what, instead] of [
    ['nothing stands in its place', undefined],
    ['another wish stands in its place', { ...wish, key: 'other' }],
  ] as const) {
    it(`is not sent again here, nor called refused; nobody can say any more: ${what}`, async () => {
      for (const fault of ['cut', 'out-of-stock'] as const) {
        const { shop, store, page, sent } = bench();
        const text = instead && JSON.stringify(instead);
        shop.faults.push(fault);
        shop.travel = async (trip) => {
          if (trip === 'POST is answered') await store.update(record, () => text);
        };
        const intent = await page().confirm(latte);
        expect(intent.state, fault).to.equal('unconfirmed');
        expect(intent.key).not.to.equal('other');
        expect(sent().filter((each) => each === 'POST')).to.have.length(1);
        expect((await store.list(record)).map(([, left]) => left)).to.deep.equal(text ? [text] : []);
      }
    });
  }
});

describe('a wish, while another member signs in', () => {
  it('is neither told nor sent when that happens while it is stored', async () => {
    const { shop, store, page, sent, states } = bench();
    const { update } = store;
    store.update = (key, next) => update(key, next).finally(() => (shop.member = 'bo'));
    expect(await page().confirm(latte)).to.include({ state: 'sending' });
    expect([sent(), states()]).to.deep.equal([[], []]);
  });

  it('is not sent again when that happens just before', async () => {
    const { shop, store, page, sent } = bench({ redeemStatus: false });
    shop.faults.push('cut');
    const { update } = store;
    store.update = async (key, next) => {
      const text = await update(key, next);
      if (text?.includes('"tries":2')) shop.member = 'bo';
      return text;
    };
    await page().confirm(latte);
    expect(sent()).to.deep.equal(['POST']);
  });
});
