import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { jwtIdentity } from '../../src/server/identity/jwt.js';
import { sessionIdentity } from '../../src/server/identity/session.js';
import { shopifyProxyIdentity } from '../../src/server/identity/shopify.js';
import { createLoyaltyFetch, type LoyaltyFetchOptions } from '../../src/server/loyalty-fetch.js';
import { nodeListener } from '../../src/server/node.js';
import { nodeServer } from '../support/node-server.js';
import { ada, ben, smileVendor } from '../support/smile-vendor.js';
import { tokenFor, tokenSecret } from '../support/tokens.js';

type Headers = Readonly<Record<string, string>>;

const ofBen = /Benedict|Brown|ben@|80088|"amount":650/;

describe('who wants what is not theirs, at a real server before a real adapter', () => {
  let vendor: Awaited<ReturnType<typeof smileVendor>>;
  let server: Awaited<ReturnType<typeof nodeServer>> | undefined;
  beforeEach(async () => {
    vendor = await smileVendor();
  });
  afterEach(async () => {
    await server?.close();
    server = undefined;
    await vendor.close();
  });

  const byToken = jwtIdentity({ key: { secret: tokenSecret }, audience: 'shop' });
  async function open(options: Partial<LoyaltyFetchOptions> = {}) {
    const adapter = vendor.adapter();
    const handle = createLoyaltyFetch({ adapter, identify: byToken, log: () => undefined, ...options });
    const { origin } = (server = await nodeServer(nodeListener(handle)));
    const ask = async (method: string, path: string, headers: Headers = {}, body?: unknown) => {
      const asked = {
        method,
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      };
      const answer = await fetch(`${origin}/loyalty${path}`, asked);
      const text = await answer.text();
      return { status: answer.status, text, slug: /problem:([\w-]+)/.exec(text)?.[1], headers: answer.headers };
    };
    const redeem = (headers: Headers, body: object = {}, path = '') =>
      ask('POST', `/redemptions${path}`, { 'idempotency-key': '"k1"', ...headers }, { rewardId: '12', ...body });
    return { ask, redeem };
  }
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const past = Math.floor(Date.now() / 1000) - 3600;

  const proofs: Readonly<Record<string, () => Promise<string>>> = {
    'signed by another': () => tokenFor(ben, 'a secret of somebody else, long enough'),
    'that has expired': () => tokenFor(ben, tokenSecret, past),
    'whose member was put in afterwards': async () => {
      const [head, , signature] = (await tokenFor(ada)).split('.');
      const [, claims] = (await tokenFor(ben)).split('.');
      return [head, claims, signature].join('.');
    },
    'that says it needs no signature': async () => {
      const [, claims] = (await tokenFor(ben)).split('.');
      return `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims ?? ''}.`;
    },
  };
  for (const [what, make] of Object.entries(proofs)) {
    it(`with a token ${what} is refused before the vendor hears of it`, async () => {
      const { ask, redeem } = await open();
      const proof = bearer(await make());
      const answers = [await ask('GET', '/member', proof), await ask('GET', '/rewards', proof), await redeem(proof)];
      expect(answers.map(({ status, slug }) => [status, slug])).to.deep.equal(Array(3).fill([401, 'unauthorized']));
      expect([vendor.lines(), vendor.purchases]).to.deep.equal([[], []]);
    });
  }

  it('names another in path, query, header or body, and gets and spends their own', async () => {
    const { ask, redeem } = await open();
    const headers = { ...bearer(await tokenFor(ada)), 'x-member-id': ben, cookie: `member=${ben}` };
    for (const path of ['/member', '/rewards', '/redemptions', '/transactions']) {
      for (const asked of [`${path}?member=${ben}&customer_id=${ben}&logged_in_customer_id=${ben}`, path]) {
        const { status, text } = await ask('GET', asked, headers);
        expect([status, ofBen.test(text)], asked).to.deep.equal([200, false]);
      }
    }
    for (const path of [`/members/${ben}/../member`, `/customers/${ben}/member`]) {
      expect((await ask('GET', path, headers)).text).to.include('"givenName":"Ada"');
    }
    const theirs = { member: ben, memberId: ben, customer_id: ben, caller: { id: ben } };
    const { status, text } = await redeem(headers, theirs, `?customer_id=${ben}`);
    expect([status, ofBen.test(text)]).to.deep.equal([201, false]);
    expect(vendor.purchases.map(({ customer_id }) => String(customer_id))).to.deep.equal([ada]);
    for (const { path, body } of vendor.sent()) expect(path + body).not.to.include(ben);
  });

  it('asks for another’s redemption by its key, or lists, and finds none', async () => {
    const { ask, redeem } = await open();
    await redeem(bearer(await tokenFor(ben)));
    const mine = bearer(await tokenFor(ada));
    for (const path of ['/redemptions?idempotencyKey=k1', '/redemptions']) {
      expect((await ask('GET', path, mine)).text).to.equal('{"items":[]}');
    }
    expect(JSON.parse((await redeem(mine)).text)).to.include({ id: '32' });
    expect(vendor.purchases.map(({ customer_id }) => String(customer_id))).to.deep.equal([ben, ada]);
  });

  it('replays a signed query of Shopify’s: in time it is the same wish, later it is nobody’s', async () => {
    let time = Date.now();
    const shop = 'tea.myshopify.com';
    const { redeem, ask } = await open({ identify: shopifyProxyIdentity({ secret: 's', shop, now: () => time }) });
    const pairs = { logged_in_customer_id: ada, path_prefix: '/apps/l', shop, timestamp: `${Math.floor(time / 1000)}` };
    const text = Object.entries(pairs).map((pair) => pair.join('=')).join(''); // prettier-ignore
    const signature = createHmac('sha256', 's').update(text).digest('hex');
    const query = `?${new URLSearchParams({ ...pairs, signature }).toString()}`;
    const answers = [await redeem({}, {}, query), await redeem({}, {}, query)];
    expect(answers.map(({ status }) => status)).to.deep.equal([201, 201]);
    time += 91_000;
    expect([(await redeem({}, {}, query)).status, (await ask('GET', `/member${query}`)).status]).to.deep.equal([
      401, 401,
    ]);
    expect((await redeem({ 'idempotency-key': '"k2"' }, {}, query)).status).to.equal(401);
    expect((await redeem({}, {}, query.replace(ada, ben))).status).to.equal(401);
    expect(vendor.purchases).to.have.length(1);
  });

  it('posts from another site with the member’s cookie, and changes nothing', async () => {
    const memberOf = ({ headers }: Request) => /member=(\d+)/.exec(headers.get('cookie') ?? '')?.[1] ?? null;
    const own = 'https://shop.example';
    const { redeem, ask } = await open({ identify: sessionIdentity({ memberOf, origins: [own] }) });
    const cookie = `member=${ada}`;
    const sites: readonly Headers[] = [
      ...[{ origin: 'https://evil.example' }, { origin: 'null' }],
      { 'sec-fetch-site': 'cross-site' },
      {},
    ];
    for (const from of sites) {
      const headers = { cookie, ...from };
      const answers = [await redeem(headers), await ask('DELETE', '/redemptions/31', headers)];
      expect(answers.map(({ status, slug }) => [status, slug])).to.deep.equal(Array(2).fill([403, 'forbidden']));
    }
    expect(vendor.lines()).to.deep.equal([]);
    expect((await redeem({ cookie, origin: own })).status).to.equal(201);
  });

  it('sends more than there is room for, and is refused before the vendor hears of it', async () => {
    const { redeem, ask } = await open();
    const headers = bearer(await tokenFor(ada));
    const refused = await redeem(headers, { note: 'x'.repeat(70_000) });
    expect([refused.status, refused.slug]).to.deep.equal([413, 'invalid-request']);
    expect((await redeem(headers, { rewardId: 'x'.repeat(300) })).status).to.equal(400);
    expect(
      (await ask('POST', '/redemptions', { ...headers, 'idempotency-key': `"${'k'.repeat(256)}"` }, {})).status,
    ).to.equal(400);
    expect(vendor.lines()).to.deep.equal([]);
  });
});
