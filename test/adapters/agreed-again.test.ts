import { expect } from 'chai';
import ownMapping from '../../demo/backends/own-api/mapping.json' with { type: 'json' };
import { ownApi } from '../../demo/backends/own-api/own-api.js';
import { campaignId } from '../../demo/backends/voucherify/v1/programme.js';
import { keys, voucherifyV1 } from '../../demo/backends/voucherify/v1/stand-in.js';
import { mapping, type MappingSpec } from '../../src/adapters/mapping.js';
import { talonOne } from '../../src/adapters/talon-one.js';
import { voucherify } from '../../src/adapters/voucherify.js';
import type { Adapter } from '../../src/client/adapter.js';
import type { Caller } from '../../src/client/endpoint.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import type { Fetch } from '../../src/conformance/subject.js';
import { codeOf, serverOn } from './scripted.js';
import { talonDeployment } from './stand-ins/talon-one.js';

interface Shop {
  readonly adapter: Adapter;
  /** The same with another price for the reward. */
  readonly dearer: Adapter;
  readonly caller: Caller;
  readonly rewardId: string;
  readonly price: number;
  readonly redeemed: () => number;
}

/** What a backend says of a price, from now on. */
const telling =
  (ask: Fetch, path: RegExp, from: string, to: string): Fetch =>
  async (url, init) => {
    const answer = await ask(url, init);
    if (!path.test(url)) return answer;
    return new Response((await answer.text()).replaceAll(from, to), answer);
  };

/** Does what it is asked, and loses the first answer to a write. */
function losing(ask: Fetch): Fetch {
  let isLost = false;
  return async (url, init) => {
    const answer = await ask(url, init);
    // A trial is no write.
    if (init.method === 'GET' || url.includes('dry=true') || isLost) return answer;
    isLost = true;
    throw new TypeError('fetch failed');
  };
}

const shops: Readonly<Record<string, () => Shop>> = {
  'Voucherify, first generation': () => {
    const vendor = voucherifyV1();
    const on = (fetch: Fetch) => voucherify({ version: 'v1', ...keys, campaign: campaignId, fetch });
    return {
      ...{ adapter: on(losing(vendor.fetch)), caller: { id: 'ada' }, rewardId: 'rew_cup', price: 200 },
      dearer: on(telling(vendor.fetch, /\/rewards/, '"points":200', '"points":900')),
      redeemed: () => vendor.redeemed(),
    };
  },
  'Talon.One': () => {
    const vendor = talonDeployment('usual');
    const on = (fetch: Fetch) =>
      talonOne({
        ...{ apiKey: 'secret', baseUrl: 'https://shop.talon.one', programId: 33, name: 'Feathers', fetch },
        rewards: [{ id: 'tea', name: 'Tea', points: 200, campaignId: 5 }],
      });
    return {
      ...{
        adapter: on(losing(vendor.fetch)),
        dearer: on(telling(vendor.fetch, /dry=true/, '"value":200', '"value":900')),
      },
      ...{ caller: { id: 'ada' }, rewardId: 'tea', price: 200, redeemed: () => vendor.redeemed() },
    };
  },
  'an API of one’s own': () => {
    const vendor = ownApi();
    const spec: MappingSpec = { ...(ownMapping as MappingSpec), baseUrl: 'https://own.test/club/v3' };
    const on = (fetch: Fetch) => mapping(spec, { fetch });
    return {
      ...{ adapter: on(losing(vendor.fetch)), caller: { id: '7', token: 'of-7' }, rewardId: '11', price: 100 },
      dearer: on(telling(vendor.fetch, /\/gifts/, '"100.00"', '"900.00"')),
      redeemed: () => vendor.redeemed(),
    };
  },
};

describe('a wish whose answer was lost, and whose price is another one when it is sent again', () => {
  for (const [name, open] of Object.entries(shops)) {
    it(`is told as it came true, and not redeemed again: ${name}`, async () => {
      const { adapter, dearer, caller, rewardId, price, redeemed } = open();
      const wish = { rewardId, amount: price };
      expect(await codeOf(serverOn(adapter, caller)(redeem, wish, 'wish'))).to.equal('network');
      expect(redeemed()).to.equal(1);
      const told = await serverOn(dearer, caller)(redeem, wish, 'wish');
      expect([told.rewardId, redeemed()]).to.deep.equal([rewardId, 1]);
    });

    it(`is refused where it has not come true: ${name}`, async () => {
      const { dearer, caller, rewardId, price, redeemed } = open();
      const ask = serverOn(dearer, caller);
      expect(await codeOf(ask(redeem, { rewardId, amount: price }, 'wish'))).to.equal('cost-changed');
      expect(redeemed()).to.equal(0);
    });
  }
});
