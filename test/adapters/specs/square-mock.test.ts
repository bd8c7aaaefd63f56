import { expect } from 'chai';
import { square, type SquareOptions } from '../../../src/adapters/square.js';
import type { Fetch } from '../../../src/conformance/subject.js';
import { createLoyaltyFetch } from '../../../src/server/loyalty-fetch.js';
import { openApiChecks } from '../../support/openapi.js';
import { startPrism, type Prism } from './prism.js';
import { member, ofOneMember, squareDocument } from './square-document.js';

const document = squareDocument();
const { checkResponse } = openApiChecks();

const reads = ['program', 'member', 'rewards', 'redemptions', 'transactions', 'earning-rules'];
const rewardId = 'e1b39225-9da5-43d1-a5db-782cdd8ad94f';
const key = { 'idempotency-key': '"a-wish"' };
const line = { id: 'tea', quantity: 2, total: { amount: 2400, currency: 'USD' } };

/** The merchant's server, in front of what answers as Square; each answer is held to the kit's own contract. */
function serverOn(fetch: Fetch, options: Partial<SquareOptions> = {}) {
  const program = { name: 'Tea circle', timeZone: 'America/New_York' };
  const answer = createLoyaltyFetch({
    adapter: square({ accessToken: 'a secret', program, fetch, undoFor: Infinity, ...options }),
    identify: () => ({ id: member.customer }),
    limits: { backendMs: 60_000 },
  });
  return async (method: string, path: string, body?: unknown) => {
    const request = { method, headers: { 'content-type': 'application/json', ...key } };
    const sent = body === undefined ? request : { ...request, body: JSON.stringify(body) };
    const { status, headers, ...response } = await answer(new Request(`https://shop.test/${path}`, sent)).then(
      async (each) => ({ status: each.status, headers: each.headers, text: await each.text() }),
    );
    checkResponse({ method, path: `/${path}`, status, headers, body: response.text });
    return {
      http: status,
      ...(JSON.parse(response.text) as { readonly id?: string; readonly items?: readonly unknown[] }),
    };
  };
}

/** Square's example of a reward is one that was used. */
const asIssued =
  (ask: Fetch): Fetch =>
  async (url, init) => {
    const response = await ask(url, init);
    return init.method === 'GET' && url.includes('/rewards/')
      ? new Response((await response.text()).replace('"REDEEMED"', '"ISSUED"'), response)
      : response;
  };

if (document) {
  describe('createLoyaltyFetch over Square’s document', () => {
    let prism: Prism;

    before(async () => {
      prism = await startPrism(ofOneMember(document));
    });
    after(() => prism.close());
    afterEach(() => expect(prism.violations).to.deep.equal([]));

    it('answers every read with what Square’s examples say', async () => {
      const ask = serverOn(prism.fetch);
      const said: Record<string, unknown> = {};
      for (const noun of reads) {
        const { http, id, items } = await ask('GET', noun);
        said[noun] = http === 200 ? (items?.length ?? id) : http;
      }
      expect(said).to.deep.equal({
        ...{ program: 'd619f755-2d17-41f3-990d-c04ecedd64dd', member: member.customer },
        ...{ rewards: 1, redemptions: 4, transactions: 2, 'earning-rules': 3 },
      });
      const { items } = await ask('POST', 'earnings/estimate', { lines: [line] });
      expect(items).to.deep.equal([{ currency: 'points', amount: 18 }]);
    });

    it('has every write accepted', async () => {
      const ask = serverOn(asIssued(prism.fetch));
      const preview = await ask('POST', 'redemptions/preview', { rewardId });
      expect(preview).to.deep.include({ http: 200, balanceAfter: 0, cost: { currency: 'points', amount: 10 } });
      expect(await ask('POST', 'redemptions', { rewardId })).to.include({ rewardId, status: 'issued' });
      const undone = await ask('DELETE', 'redemptions/9f18ac21-233a-31c3-be77-b45840f5a810');
      expect(undone).to.include({ rewardId, status: 'cancelled' });
      const atOnce = serverOn(prism.fetch, { locationId: 'P034NEENMD09F' });
      expect(await atOnce('POST', 'redemptions', { rewardId })).to.include({ rewardId, status: 'used' });
    });

    it('finds the account that the shop knows', async () => {
      const ask = serverOn(prism.fetch, { accountOf: () => member.account });
      expect(await ask('GET', 'member')).to.deep.include({ id: member.customer });
    });
  });
}
