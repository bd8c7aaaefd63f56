import { expect } from 'chai';
import { squareStandIn } from '../../demo/backends/square/stand-in.js';
import { square, type SquareOptions } from '../../src/adapters/square.js';
import { cancelRedemption, listRedemptions } from '../../src/client/resources/redemption-history.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { conformance } from '../../src/conformance/conformance.js';
import type { Fetch } from '../../src/conformance/subject.js';
import { subject } from './conformance/square.js';
import { codeOf, serverOn } from './scripted.js';
import { faults } from './square-objects.js';

const circle = { name: 'Tea circle', timeZone: 'America/New_York' };
const wish = { rewardId: 'tenth-off' };
const day = 86_400_000;

/** The stand-in, with answers of one request instead of its own, and what was asked of it. */
function counter(options: Partial<SquareOptions> = {}) {
  const vendor = squareStandIn('usual', options.now ? { now: options.now } : {});
  const asked: string[] = [];
  const keys: (string | undefined)[] = [];
  const instead = new Map<string, (ask: Fetch) => Fetch>();
  const fetch: Fetch = (url, init) => {
    const line = `${init.method ?? 'GET'} ${new URL(url).pathname}`;
    asked.push(line);
    if (typeof init.body === 'string')
      keys.push((JSON.parse(init.body) as { idempotency_key?: string }).idempotency_key);
    return (instead.get(line)?.(vendor.fetch) ?? vendor.fetch)(url, init);
  };
  const adapter = square({ accessToken: 'secret', program: circle, fetch, ...options });
  const [ask, bob] = [serverOn(adapter, { id: 'ada' }), serverOn(adapter, { id: 'bob' })];
  return { ...vendor, adapter, ask, bob, asked, instead, keys: () => keys.filter((each) => each !== undefined) };
}

const lost =
  (ask: Fetch): Fetch =>
  async (url, init) => {
    await ask(url, init);
    throw new TypeError('fetch failed');
  };
const refusing = (status: number, code: Parameters<typeof faults>[0]) => (): Fetch => () =>
  Promise.resolve(Response.json(faults(code), { status }));

describe('a redemption at Square', () => {
  it('locks the points, and gives them back until the reward is used', async () => {
    const { ask, bob, points, redeemed } = counter();
    const made = await ask(redeem, wish, 'k');
    expect(made).to.include({ rewardId: 'tenth-off', status: 'issued' });
    expect([points(), redeemed()]).to.deep.equal([800, 1]);
    expect(await codeOf(bob(cancelRedemption, { id: made.id }))).to.equal('not-found');
    expect(await ask(cancelRedemption, { id: made.id })).to.include({ id: made.id, status: 'cancelled' });
    expect(await ask(cancelRedemption, { id: made.id })).to.include({ status: 'cancelled' });
    expect([points(), redeemed()]).to.deep.equal([1000, 0]);
  });

  it('is given back no longer than the shop allows', async () => {
    let time = Date.parse('2026-03-01T10:00:00Z');
    const { ask, points } = counter({ undoFor: day, now: () => time });
    const { id, refundableUntil } = await ask(redeem, wish, 'k');
    time = Date.parse(refundableUntil ?? '') + 1000;
    expect(await codeOf(ask(cancelRedemption, { id }))).to.equal('ended');
    expect(points()).to.equal(800);
  });

  it('says that the points are too few, and refuses what it does not know', async () => {
    const { ask, points } = counter();
    expect(await codeOf(ask(redeem, { rewardId: 'machine' }, 'k'))).to.equal('insufficient-points');
    expect(await codeOf(ask(redeem, { rewardId: 'kettle' }, 'l'))).to.equal('not-found');
    expect(await codeOf(ask(redeem, wish))).to.equal('invalid-request');
    expect(points()).to.equal(1000);
  });

  it('is used at once where a location is given, with a key of its own for each write', async () => {
    const { ask, adapter, points, redeemed, keys, asked } = counter({ locationId: 'COUNTER' });
    const made = await ask(redeem, wish, 'k');
    expect(made).to.include({ status: 'used' }).and.not.have.property('refundableUntil');
    expect(new Set(keys())).to.have.property('size', 2);
    const [create, use] = keys();
    expect(use).to.equal(`${create}-r`).and.have.property('length').that.is.at.most(128);
    expect(await ask(redeem, wish, 'k')).to.include({ id: made.id, status: 'used' });
    expect([points(), redeemed()]).to.deep.equal([800, 1]);
    expect(adapter.capabilities.lacks).to.include('redemptions.cancel');
    expect(asked.filter((line) => line.startsWith('DELETE'))).to.deep.equal([]);
  });

  it('is as if nothing had been where its use is refused, however often it is tried', async () => {
    const { ask, points, redeemed, asked } = counter({ locationId: 'ELSEWHERE' });
    for (let time = 1; time <= 2; time += 1) {
      expect(await codeOf(ask(redeem, wish, 'k'))).to.equal('invalid-request');
      expect([points(), redeemed()]).to.deep.equal([1000, 0]);
    }
    expect(asked.filter((line) => line.startsWith('DELETE'))).to.have.length(1);
  });

  it('is not given back where nobody knows whether it was used, and the next try finds out', async () => {
    const { ask, instead, points, redeemed } = counter({ locationId: 'COUNTER' });
    const step = 'POST /v2/loyalty/rewards/reward-1/redeem';
    for (const fault of [lost, refusing(500, 'INTERNAL_SERVER_ERROR'), refusing(429, 'RATE_LIMITED')]) {
      instead.set(step, fault);
      expect(await codeOf(ask(redeem, wish, 'k'))).to.match(/^(network|server|rate-limited)$/);
      expect([points(), redeemed()]).to.deep.equal([800, 1]);
    }
    instead.clear();
    expect(await ask(redeem, wish, 'k')).to.include({ id: 'reward-1', status: 'used' });
    expect([points(), redeemed()]).to.deep.equal([800, 1]);
  });

  it('stands where it was used before and only the repetition is refused', async () => {
    const { ask, instead, points, asked } = counter({ locationId: 'COUNTER' });
    await ask(redeem, wish, 'k');
    instead.set('POST /v2/loyalty/rewards/reward-1/redeem', refusing(400, 'IDEMPOTENCY_KEY_REUSED'));
    expect(await ask(redeem, wish, 'k')).to.include({ id: 'reward-1', status: 'used' });
    expect(points()).to.equal(800);
    expect(asked.filter((line) => line.startsWith('DELETE'))).to.deep.equal([]);
  });

  it('is tried again where the points could not be given back', async () => {
    const { ask, instead, points } = counter({ locationId: 'ELSEWHERE' });
    instead.set('DELETE /v2/loyalty/rewards/reward-1', refusing(503, 'SERVICE_UNAVAILABLE'));
    expect(await codeOf(ask(redeem, wish, 'k'))).to.equal('server');
    expect(points()).to.equal(800);
    instead.clear();
    expect(await codeOf(ask(redeem, wish, 'k'))).to.equal('invalid-request');
    expect(points()).to.equal(1000);
  });

  it('shows what was used at the till', async () => {
    const { ask, fetch } = counter();
    const { id } = await ask(redeem, wish, 'k');
    await fetch(`https://connect.squareup.com/v2/loyalty/rewards/${id}/redeem`, {
      ...{ method: 'POST', headers: { authorization: 'Bearer till' } },
      body: JSON.stringify({ idempotency_key: 'till', location_id: 'COUNTER' }),
    });
    expect((await ask(listRedemptions, {})).items[0]).to.include({ id, status: 'used' });
    expect(await codeOf(ask(cancelRedemption, { id }))).to.equal('ended');
  });

  it('does what the kit relies on where rewards are used at once, too', async () => {
    const rows = await conformance({
      ...subject,
      adapter: (fetch) => square({ accessToken: 'secret', program: circle, locationId: 'COUNTER', fetch }),
    });
    expect(rows.flatMap(({ operation, faults: found }) => found.map((each) => `${operation}: ${each}`))).to.deep.equal(
      [],
    );
  });
});
