import { expect } from 'chai';
import { campaignId } from '../../demo/backends/voucherify/v1/programme.js';
import { keys, voucherifyV1 } from '../../demo/backends/voucherify/v1/stand-in.js';
import { definitionId, programId } from '../../demo/backends/voucherify/v2/programme.js';
import { voucherifyV2 } from '../../demo/backends/voucherify/v2/stand-in.js';
import { voucherify, type VoucherifyV1Options } from '../../src/adapters/voucherify.js';
import type { Fetch } from '../../src/conformance/subject.js';
import { handlerOver } from '../support/handler.js';

/** Lets Voucherify do its work, and loses the first answer to a write. */
function losing(ask: Fetch): Fetch {
  let isLost = false;
  return async (url, init) => {
    const answer = await ask(url, init);
    if (init.method !== 'POST' || isLost) return answer;
    isLost = true;
    throw new TypeError('fetch failed');
  };
}

const wish = (rewardId: string) => ({ as: 'ada', key: 'a-wish', body: { rewardId } });

describe('a redemption at Voucherify whose answer is lost', () => {
  const v1 = (more: Partial<VoucherifyV1Options> = {}) => {
    const vendor = voucherifyV1();
    const options = { version: 'v1', ...keys, campaign: campaignId } as const;
    return { vendor, ...handlerOver(voucherify({ ...options, fetch: losing(vendor.fetch), ...more })) };
  };

  it('is found by the name of the wish, and never sent again [A2]', async () => {
    const { vendor, call } = v1();
    expect((await call('POST', '/redemptions', wish('rew_cup'))).status).to.equal(502);
    const asked = await call('GET', '/redemptions?idempotencyKey=a-wish', { as: 'ada' });
    const { items } = JSON.parse(asked.text) as { readonly items: readonly { readonly rewardId: string }[] };
    expect(items.map(({ rewardId }) => rewardId)).to.deep.equal(['rew_cup']);
    const stranger = await call('GET', '/redemptions?idempotencyKey=a-wish', { as: 'bob' });
    expect(JSON.parse(stranger.text)).to.deep.equal({ items: [] });
    await call('POST', '/redemptions', wish('rew_cup'));
    expect([vendor.redeemed(), vendor.points()]).to.deep.equal([1, 800]);
  });

  it('stays unknown where wishes are not named, and is never sent again', async () => {
    const { vendor, call } = v1({ wishField: false });
    for (let press = 1; press <= 3; press += 1) {
      expect((await call('POST', '/redemptions', wish('rew_cup'))).status).to.equal(502);
    }
    expect([vendor.redeemed(), vendor.points()]).to.deep.equal([1, 800]);
  });

  it('stays unknown in the second generation, and is never sent again', async () => {
    const vendor = voucherifyV2();
    const cards = { [definitionId]: { one: 'point', other: 'points' } };
    const options = { version: 'v2', ...keys, program: programId, cards } as const;
    const { call } = handlerOver(voucherify({ ...options, fetch: losing(vendor.fetch) }));
    for (let press = 1; press <= 3; press += 1) {
      expect((await call('POST', '/redemptions', wish('lrew_01'))).status).to.equal(502);
    }
    expect([vendor.redeemed(), vendor.points()]).to.deep.equal([1, 800]);
  });
});
