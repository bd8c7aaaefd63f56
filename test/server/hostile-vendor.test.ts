import { expect } from 'chai';
import { subject as square } from '../adapters/conformance/square.js';
import { subject as voucherify } from '../adapters/conformance/voucherify-v1.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { redeem as redeemEndpoint } from '../../src/client/resources/redemptions.js';
import type { Redemption } from '../../src/domain/redemption.js';
import { createLoyaltyFetch } from '../../src/server/loyalty-fetch.js';
import { nodeListener } from '../../src/server/node.js';
import { bySession, handlerOver } from '../support/handler.js';
import { nodeServer } from '../support/node-server.js';
import { ada, ben, smileVendor, type Mishap } from '../support/smile-vendor.js';

/** What the vendor says of people, and its key. */
const told = /ada@|Lovelace|sk_live|<h1>/;
const buying = /^POST .*purchase/;

describe('a vendor that fails, behind a real server', () => {
  let vendor: Awaited<ReturnType<typeof smileVendor>>;
  let server: Awaited<ReturnType<typeof nodeServer>>;
  beforeEach(async () => {
    vendor = await smileVendor();
  });
  /** Patient but for where the vendor is silent, so that a slow machine is no failure of its own. */
  async function open(mishap: Mishap): Promise<void> {
    const limits = { backendMs: mishap.endsWith('silence') ? 1500 : 60_000, backendFailures: 100 };
    const options = { adapter: vendor.adapter(), identify: bySession, limits, log: () => undefined };
    server = await nodeServer(nodeListener(createLoyaltyFetch(options)));
  }
  afterEach(async () => {
    await server.close();
    await vendor.close();
  });

  const ask = async (method: string, path: string, as: string, key?: string) => {
    const headers = {
      'x-session': as,
      ...(key && { 'idempotency-key': `"${key}"`, 'content-type': 'application/json' }),
    };
    const body = key === undefined ? null : JSON.stringify({ rewardId: '12' });
    const answer = await fetch(`${server.origin}/loyalty${path}`, { method, headers, body });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  const bought = () => vendor.lines().filter((line) => buying.test(line)).length;

  const mishaps: readonly (readonly [Mishap, number, string])[] = [
    ['429', 429, 'rate-limited'],
    ['500', 502, 'server'],
    ['html', 502, 'server'],
    ['not-json', 502, 'server'],
    ['cut', 502, 'server'],
    ['silence', 504, 'server'],
  ];
  for (const [mishap, status, slug] of mishaps) {
    it(`is a problem of the contract where it answers with ${mishap}, with no word of its own`, async () => {
      await open(mishap);
      vendor.next(/customers/, mishap);
      const reply = await ask('GET', '/member', ada);
      expect([reply.status, JSON.parse(reply.text)]).to.deep.equal([
        status,
        { type: `urn:loyalty-elements:problem:${slug}`, title: titleOf(reply.text), status },
      ]);
      expect([told.test(reply.text), reply.headers.get('retry-after')]).to.deep.equal([
        false,
        mishap === '429' ? '7' : null,
      ]);
      const next = await ask('GET', '/member', ben);
      expect([next.status, next.text.includes('Benedict')]).to.deep.equal([200, true]);
    });
  }

  const wishes: readonly (readonly [Mishap, number, number])[] = [
    // What was certainly not done may be wished again, once the seconds are over that it has asked for; what may have been
    // done never is.
    ['429', 429, 429],
    ['500', 502, 502],
    ['html', 502, 502],
    ['not-json', 502, 502],
    ['cut', 502, 502],
    ['silence', 502, 502],
    ['done, then 500', 502, 502],
    ['done, then cut', 502, 502],
    ['done, then silence', 502, 502],
  ];
  for (const [mishap, first, later] of wishes) {
    it(`redeems once at most where it answers with ${mishap}, however often the wish is sent`, async () => {
      await open(mishap);
      vendor.next(buying, mishap);
      const replies = [await ask('POST', '/redemptions', ada, 'k1')];
      for (let press = 0; press < 3; press += 1) replies.push(await ask('POST', '/redemptions', ada, 'k1'));
      expect(replies.map(({ status }) => status)).to.deep.equal([first, later, later, later]);
      for (const { text } of replies) expect(text).not.to.match(told);
      expect(bought()).to.equal(1);
      expect(vendor.purchases.length).to.be.below(2);
    });
  }

  it('redeems once at most where the kit’s own client does what it can', async () => {
    await open('done, then cut');
    vendor.next(buying, 'done, then cut');
    const transport = { 'x-session': ada };
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      const request = new Request(input, init);
      for (const [name, value] of Object.entries(transport)) request.headers.set(name, value);
      return fetch(request);
    };
    try {
      const client = createLoyaltyClient({
        baseUrl: `${server.origin}/loyalty`,
        getToken: () => Promise.resolve('a.b.c'),
      });
      const wish = client.write(redeemEndpoint, { rewardId: '12' }, { idempotencyKey: 'k1' });
      expect(await wish.catch((error: unknown) => (error as { readonly code: string }).code)).to.equal('server');
    } finally {
      globalThis.fetch = fetch;
    }
    expect([bought(), vendor.purchases.length]).to.deep.equal([1, 1]);
  });
});

const titleOf = (text: string) => (JSON.parse(text) as { readonly title: string }).title;

for (const { name, subject } of [
  { name: 'Square', subject: square },
  { name: 'Voucherify v1', subject: voucherify },
]) {
  describe(`the redemption of another member on ${name}`, () => {
    it('cannot be taken back: there is none of that id, and it stays', async () => {
      const { caller, stranger, rewardId: reward } = subject;
      const [mine, theirs] = [caller.id, stranger.id];
      const { call } = handlerOver(subject.adapter(subject.backend('usual').fetch));
      const made = await call('POST', '/redemptions', { as: mine, key: 'k1', body: { rewardId: reward } });
      const { id, code } = JSON.parse(made.text) as Redemption;
      expect(made.status).to.equal(201);
      const refused = await call('DELETE', `/redemptions/${id}`, { as: theirs });
      expect([refused.status, code !== undefined && refused.text.includes(code)]).to.deep.equal([404, false]);
      expect((await call('DELETE', `/redemptions/${id}`)).status).to.equal(401);
      const { items } = JSON.parse((await call('GET', '/redemptions', { as: theirs })).text) as { items: Redemption[] };
      expect(items).to.deep.equal([]);
      const own = await call('DELETE', `/redemptions/${id}`, { as: mine });
      expect([own.status, (JSON.parse(own.text) as Redemption).status]).to.deep.equal([200, 'cancelled']);
    });
  });
}
