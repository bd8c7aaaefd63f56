import { expect } from 'chai';
import { combine } from '../../src/adapters/combine.js';
import { restAdapter } from '../../src/adapters/rest.js';
import { getMember } from '../../src/client/resources/member.js';
import { backendOf } from '../../src/server/backend.js';
import type { LoyaltyFetchOptions } from '../../src/server/loyalty-fetch.js';
import { handlerOver } from '../support/handler.js';
import { ada, ben, smileVendor, type Mishap } from '../support/smile-vendor.js';

let vendor: Awaited<ReturnType<typeof smileVendor>>;
let time: number;
beforeEach(async () => {
  vendor = await smileVendor();
  time = Date.parse('2026-03-02T09:00:00.000Z');
});
afterEach(() => vendor.close());

const open = (options: Partial<LoyaltyFetchOptions> = {}) => {
  const { call, ...more } = handlerOver(vendor.adapter(), { now: () => time, ...options });
  const get = (path: string, as?: string) => call('GET', path, as === undefined ? {} : { as });
  return { call, get, ...more };
};

describe('a backend that fails', () => {
  const fail = (times: number, mishap: Mishap = '500', path = /customers/) =>
    vendor.next(path, ...Array.from({ length: times }, () => mishap));
  const redeem = (call: ReturnType<typeof open>['call'], key: string) =>
    call('POST', '/redemptions', { as: ada, key, body: { rewardId: '12' } });

  it('is left alone after five failures, with the time to wait, tried by one, and back when that worked', async () => {
    const { get } = open();
    fail(5);
    for (const as of [ada, ada, ada, ada, ben]) expect((await get('/member', as)).status).to.equal(502);
    const refused = await get('/member', ben);
    expect([refused.status, refused.slug, refused.headers.get('retry-after')]).to.deep.equal([503, 'server', '10']);
    expect(vendor.sent()).to.have.length(5);
    time += 10_000;
    expect((await get('/member', ada)).status).to.equal(200);
    expect((await get('/member', ben)).status).to.equal(200);
  });

  it('is tried by one request at a time after its rest, and left alone again where that failed', async () => {
    const { get } = open({ limits: { backendFailures: 2, backendRestMs: 4000 } });
    fail(2, 'cut');
    for (const as of [ada, ben]) await get('/member', as);
    time += 4000;
    fail(1);
    const replies = await Promise.all([ada, ben, '9', '10'].map((id) => get('/member', id)));
    expect(replies.map(({ status }) => status).sort()).to.deep.equal([502, 503, 503, 503]);
    time += 3999;
    expect((await get('/member', ada)).status).to.equal(503);
    time += 1;
    expect((await get('/member', ada)).status).to.equal(200);
  });

  it('is not taken from everybody by what fails for one member alone', async () => {
    const { get } = open();
    fail(8);
    for (let each = 0; each < 8; each += 1) expect((await get('/member', ada)).status).to.equal(502);
    expect((await get('/member', ben)).status).to.equal(200);
  });

  it('is not failing where it says no, asks for patience, or has nothing', async () => {
    const { get } = open({ limits: { backendFailures: 1 } });
    fail(1, '429');
    const busy = await get('/member', ada);
    expect([busy.status, busy.slug, busy.headers.get('retry-after')]).to.deep.equal([429, 'rate-limited', '7']);
    expect((await get('/referral', '999')).status).to.equal(404);
    time += 7000;
    expect((await get('/member', ada)).status).to.equal(200);
  });

  it('is asked nothing by whom it has told to wait, and by nobody where it has told two', async () => {
    const { get } = open();
    fail(1, '429');
    await get('/member', ada);
    const again = await get('/member', ada);
    expect([again.status, again.slug, again.headers.get('retry-after')]).to.deep.equal([429, 'rate-limited', '7']);
    expect(vendor.sent()).to.have.length(1);
    time += 1000;
    fail(1, '429');
    await get('/member', ben);
    const other = await get('/member', '999');
    expect([other.status, other.headers.get('retry-after')]).to.deep.equal([429, '7']);
    expect((await get('/member', ada)).headers.get('retry-after')).to.equal('6');
    expect(vendor.sent()).to.have.length(2);
    time += 7000;
    expect((await get('/member', ben)).status).to.equal(200);
  });

  it('is not taken from everybody by two members who have used up what is theirs', async () => {
    const { get } = open();
    vendor.next(/customers/, '429 for an hour', '429 for an hour');
    for (const as of [ada, ben]) await get('/member', as);
    const other = await get('/member', '999');
    expect([other.status, other.headers.get('retry-after')]).to.deep.equal([429, '10']);
    time += 10_000;
    // Smile knows nobody of that name: that is an answer.
    const replies = await Promise.all(['999', '998'].map((as) => get('/member', as)));
    expect(replies.map(({ status }) => status)).to.deep.equal([403, 429]);
    expect((await get('/member', '998')).status).to.equal(403);
    for (const as of [ada, ben]) expect((await get('/member', as)).status).to.equal(429);
    expect(vendor.sent()).to.have.length(4);
  });

  it('is left to itself by all while it tells whoever tries to wait', async () => {
    const { get } = open();
    vendor.next(/customers/, '429 for an hour', '429 for an hour', '429 for an hour');
    for (const as of [ada, ben]) await get('/member', as);
    time += 10_000;
    for (const as of ['999', '998', '997']) expect((await get('/member', as)).status).to.equal(429);
    expect(vendor.sent()).to.have.length(3);
  });

  it('is asked as ever by whoever leaves nothing alone', async () => {
    const { ask } = backendOf(vendor.adapter());
    fail(1, '429');
    const asking = { caller: { id: ada }, language: null, signal: AbortSignal.timeout(5000) };
    const first = await ask(getMember, undefined, asking).catch((error: unknown) => error);
    expect(first).to.have.property('code', 'rate-limited');
    expect(JSON.stringify(await ask(getMember, undefined, asking))).to.contain('Ada');
  });

  it('is not left alone for longer than a minute because it has said so, and does not lose a wish by it', async () => {
    const { call } = open();
    vendor.next(/purchase/, '429 for an hour');
    expect((await redeem(call, 'k1')).status).to.equal(429);
    time += 59_000;
    expect((await redeem(call, 'k1')).status).to.equal(429);
    time += 1000;
    expect((await redeem(call, 'k1')).status).to.equal(201);
    expect(vendor.purchases).to.have.length(1);
  });

  it('takes a wish again that it was never asked for', async () => {
    const { call, get } = open({ limits: { backendFailures: 1 } });
    fail(1);
    await get('/member', ada);
    expect((await redeem(call, 'k1')).status).to.equal(503);
    expect(vendor.purchases).to.deep.equal([]);
    time += 10_000;
    expect((await redeem(call, 'k1')).status).to.equal(201);
    expect((await redeem(call, 'k1')).status).to.equal(201);
    expect(vendor.purchases).to.have.length(1);
  });

  it('takes no other backend with it', async () => {
    const other = restAdapter({
      baseUrl: 'http://127.0.0.1:1',
      fetch: () => Promise.resolve(Response.json({ items: [] })),
    });
    const { call } = handlerOver(combine(vendor.adapter(), other), {
      limits: { backendFailures: 1 },
      log: () => undefined,
    });
    fail(1);
    const status = async (path: string) => (await call('GET', path, { as: ada })).status;
    expect([await status('/member'), await status('/member'), await status('/surveys/due')]).to.deep.equal([
      502, 503, 200,
    ]);
  });
});

describe('what a backend is spared', () => {
  const asked = (path: string) => vendor.lines().filter((line) => line === `GET ${path}`).length;

  it('is what it tells everybody alike: for half a minute one page after the other has it from here', async () => {
    const { get } = open();
    for (const as of [undefined, ada, ben, undefined, ada]) await get('/program', as);
    for (const as of [undefined, ada, ben, undefined]) await get('/rewards', as);
    expect([asked('/points_settings'), asked('/vip_tiers'), asked('/points_products')]).to.deep.equal([1, 1, 1]);
    time += 30_000;
    await get('/program');
    expect(asked('/points_settings')).to.equal(2);
  });

  it('is never what it says of a member', async () => {
    const { get } = open();
    const ofAda = await get('/member', ada);
    const ofBen = await get('/member', ben);
    expect([ofAda.text.includes('Ada'), ofBen.text.includes('Benedict')]).to.deep.equal([true, true]);
    await get('/member', ada);
    expect([asked(`/customers/${ada}`), asked(`/customers/${ben}`)]).to.deep.equal([2, 1]);
    const eligible = (text: string) => [...text.matchAll(/"state":"([\w-]+)"/g)].map(([, state]) => state);
    expect(eligible((await get('/rewards', ada)).text)).to.deep.equal(['redeemable', 'redeemable']);
    expect(eligible((await get('/rewards')).text)).to.deep.equal(['unknown', 'unknown']);
  });

  it('is the same question of a member asked twice at once, and never across a write of theirs', async () => {
    const { get, call } = open();
    const both = await Promise.all([get('/member', ada), get('/rewards', ada), get('/member', ben)]);
    expect(both.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
    expect([asked(`/customers/${ada}`), asked(`/customers/${ben}`)]).to.deep.equal([1, 1]);
    await call('POST', '/redemptions', { as: ada, key: 'k1', body: { rewardId: '12' } });
    expect((await get('/member', ada)).text).to.include('"amount":800');
  });

  it('is said as it was where the backend fails or asks to wait, for a day', async () => {
    const { get } = open();
    const { text } = await get('/program');
    for (const mishap of ['500', 'cut', '429'] as const) {
      time += 30_000;
      vendor.next(/points_settings/, mishap);
      const old = await get('/program');
      expect([old.status, old.text]).to.deep.equal([200, text]);
    }
    time += 86_400_000 + 30_000;
    vendor.next(/points_settings/, '500');
    expect((await get('/program')).status).to.equal(502);
  });

  it('is no failure: that is not kept', async () => {
    const { get } = open();
    vendor.next(/points_settings/, '500');
    expect([(await get('/program')).status, (await get('/program')).status]).to.deep.equal([502, 200]);
  });

  it('is nothing where the merchant wants everything fresh', async () => {
    const { get } = open({ limits: { sharedMs: 0 } });
    for (let each = 0; each < 2; each += 1) await get('/program');
    expect(asked('/points_settings')).to.equal(2);
  });
});
