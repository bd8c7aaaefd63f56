import { expect } from 'chai';
import { memoryStore } from '../../src/browser/record-store.js';
import { contractCapabilities, type Capabilities } from '../../src/client/adapter.js';
import { createRedemptionIntents } from '../../src/client/redemption-intents.js';
import { KeyAwareShop } from '../support/key-aware-shop.js';

const hour = 3_600_000;
const wish = { key: 'k', rewardId: 'latte', state: 'sending', tries: 1 } as const;

/** A shop that can do so much, and a device whose clock the test sets. */
function bench(
  able: Partial<Capabilities> = {},
  send?: (shop: KeyAwareShop, clock: { now: number }) => KeyAwareShop['send'],
) {
  const shop = new KeyAwareShop();
  const store = memoryStore();
  const clock = { now: 0 };
  const intents = createRedemptionIntents(store, send?.(shop, clock) ?? shop.send, () => 'kit/ada/', {
    now: () => clock.now,
    pause: (ms) => Promise.resolve(void (clock.now += ms)),
    capabilities: { ...contractCapabilities, ...able },
  });
  const sent = () => shop.exchanges.map(({ operation }) => operation);
  /** A wish of an earlier page, pressed then, is brought to its outcome. */
  const settle = async (at: number) => {
    await store.update('kit/ada/intent/latte', () => JSON.stringify({ ...wish, at }));
    const [left] = await intents.list();
    return intents.settle(left!);
  };
  return { shop, clock, intents, sent, settle };
}

describe('a wish, where clock or page cannot be trusted', () => {
  for (const [name, able, asked] of [
    ['keys alone', { redeemStatus: false }, []],
    ['keys and a status', {}, ['GET']],
  ] as const) {
    it(`is not sent again when the clock was put back by hours, and nobody knows how old it is: ${name} [A7]`, async () => {
      const { shop, clock, sent, settle } = bench(able);
      // The shop has fulfilled it, and has forgotten its key since.
      shop.ledger.push(wish.key);
      clock.now = 30 * hour;
      expect(await settle(40 * hour)).to.include({ state: 'unconfirmed' });
      expect([sent(), shop.ledger]).to.deep.equal([asked, [wish.key]]);
    });
  }

  it('is sent again where the clock was put right by a second', async () => {
    const { sent, settle } = bench({ redeemStatus: false });
    expect(await settle(1000)).to.include({ state: 'redeemed' });
    expect(sent()).to.deep.equal(['POST']);
  });

  for (const [name, able] of [
    ['keys and a status', {}],
    ['keys alone', { redeemStatus: false }],
    ['neither', { idempotency: 'none', redeemStatus: false }],
  ] as const) {
    it(`goes out only while it is fresh, also from a page that was frozen for days before that: ${name} [A7]`, async () => {
      const mayGo: (boolean | undefined)[] = [];
      const { intents } = bench(able, (shop, clock) => (endpoint, params, options) => {
        mayGo.push(options?.isTheirs?.());
        clock.now += 25 * hour;
        mayGo.push(options?.isTheirs?.());
        return shop.send(endpoint, params, options);
      });
      await intents.confirm({ rewardId: 'latte' });
      expect(mayGo).to.deep.equal([true, false]);
    });
  }
});
