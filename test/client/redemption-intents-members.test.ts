import { expect } from 'chai';
import { memoryStore, type RecordStore } from '../../src/browser/record-store.js';
import { createRedemptionIntents } from '../../src/client/redemption-intents.js';
import { KeyAwareShop } from '../support/key-aware-shop.js';

const latte = { rewardId: 'latte' };

function bench(store: RecordStore = memoryStore()) {
  const shop = new KeyAwareShop();
  const times = { now: () => 0, pause: () => Promise.resolve() };
  const page = () => createRedemptionIntents(store, shop.send, () => `kit/${shop.member}/`, times);
  return { shop, store, page };
}

describe('RedemptionIntents of several members', () => {
  for (const moment of ['POST arrives', 'POST is answered', 'GET arrives', 'GET is answered']) {
    it(`never sends a wish for another member who signs in when: ${moment}`, async () => {
      const { shop, page } = bench();
      shop.faults.push('cut');
      const told: string[] = [];
      shop.travel = (what) => {
        if (what === moment) shop.member = 'bo';
        return Promise.resolve();
      };
      const intents = page();
      intents.watch(({ state }) => shop.member === 'bo' && told.push(state));
      const left = await intents.confirm(latte);
      expect(left.state).to.be.oneOf(['sending', 'unknown']);
      expect(shop.exchanges.every(({ member }) => member === 'ada')).to.equal(true);
      expect(told).to.deep.equal([]);
      expect(await intents.list()).to.deep.equal([]);

      // Not even when an element still holds it.
      shop.travel = () => Promise.resolve();
      const held = await intents.settle(left);
      expect(held.state).not.to.equal('redeemed');
      expect(shop.exchanges.filter(({ operation, member }) => operation === 'POST' && member === 'bo')).to.have.length(
        0,
      );

      shop.member = 'ada';
      const [own] = await intents.list();
      expect(await intents.settle(own!)).to.include({ state: 'redeemed', key: left.key });
      expect(shop.ledger).to.deep.equal([left.key]);
    });
  }

  it('stores an outcome for the member whose it is, also when somebody else is there to receive it', async () => {
    const { shop, page } = bench();
    shop.travel = (what) => {
      if (what === 'POST is answered') shop.member = 'bo';
      return Promise.resolve();
    };
    const intents = page();
    await intents.confirm(latte);
    expect(await intents.list()).to.deep.equal([]);
    shop.member = 'ada';
    expect((await intents.list()).map(({ state }) => state)).to.deep.equal(['redeemed']);
  });
});

describe('RedemptionIntents without a good store', () => {
  const broken = (from: number): RecordStore => {
    const store = memoryStore();
    let writes = 0;
    return {
      ...store,
      update: (key, next) => ((writes += 1) > from ? Promise.reject(new Error('full')) : store.update(key, next)),
    };
  };

  it('sends nothing when the wish cannot be stored', async () => {
    const { shop, page } = bench(broken(0));
    const error: unknown = await page()
      .confirm(latte)
      .catch((thrown: unknown) => thrown);
    expect(error).to.be.an('error');
    expect(shop.exchanges).to.deep.equal([]);
  });

  it('tells the outcome when only that cannot be stored', async () => {
    const { page } = bench(broken(1));
    expect(await page().confirm(latte)).to.include({ state: 'redeemed' });
  });

  it('asks, but does not send again, when it cannot be stored that it does', async () => {
    const { shop, page } = bench(broken(1));
    shop.faults.push('cut');
    expect(await page().confirm(latte)).to.include({ state: 'unknown' });
    expect(shop.exchanges.filter(({ operation }) => operation === 'POST')).to.have.length(1);
  });

  for (const text of [
    '',
    '{',
    'null',
    '7',
    '{"key":""}',
    '{"key":"k"}',
    '{"key":"k","rewardId":"latte"}',
    '{"key":"k","state":"unknown"}',
    '{"rewardId":"latte","state":"unknown"}',
  ]) {
    it(`takes a record that is none for none: ${text}`, async () => {
      const { shop, store, page } = bench();
      await store.update('kit/ada/intent/latte', () => text);
      expect(await page().list()).to.deep.equal([]);
      expect(await page().confirm(latte)).to.include({ state: 'redeemed' });
      expect(shop.ledger).to.have.length(1);
    });
  }
});
