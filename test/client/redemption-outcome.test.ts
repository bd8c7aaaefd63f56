import { expect } from 'chai';
import { memoryStore } from '../../src/browser/record-store.js';
import { createRedemptionIntents } from '../../src/client/redemption-intents.js';
import { KeyAwareShop } from '../support/key-aware-shop.js';

const latte = { rewardId: 'latte' };

/** A page with a clock of its own, at a shop that is silent until it is well. */
function bench(wellAt: number) {
  const shop = new KeyAwareShop();
  const clock = { now: 0 };
  const go = (ms: number) => {
    clock.now += ms;
    if (clock.now < wellAt) shop.faults.push('cut');
    else shop.faults.length = 0;
    return Promise.resolve();
  };
  shop.faults.push('cut-after', ...(wellAt ? (['cut'] as const) : []));
  const times = { now: () => clock.now, pause: go, chance: () => go(15_000) };
  return { shop, clock, intents: createRedemptionIntents(memoryStore(), shop.send, () => 'kit/ada/', times) };
}

describe('a wish at a silent shop', () => {
  for (const minutes of [1, 5, 60]) {
    it(`has an outcome within half a minute after the shop is well again: ${minutes} minutes`, async () => {
      const wellAt = minutes * 60_000;
      const { shop, clock, intents } = bench(wellAt);
      const silent = await intents.confirm(latte);
      expect(silent.state).to.equal('unknown');
      const outcome = await intents.outcome(silent, new AbortController().signal);
      expect(outcome.state).to.equal('redeemed');
      expect(shop.ledger).to.deep.equal([silent.key]);
      expect(clock.now - wellAt).to.be.within(0, 30_000);
    });
  }

  it('is not asked about any more when nobody waits for it', async () => {
    const { shop, intents } = bench(Infinity);
    const silent = await intents.confirm(latte);
    const asked = shop.exchanges.length;
    const outcome = await intents.outcome(silent, AbortSignal.abort());
    expect(outcome.state).to.equal('unknown');
    expect(shop.exchanges).to.have.length(asked);
  });
});
