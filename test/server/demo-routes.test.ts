import { expect } from 'chai';
import type { Member } from '../../src/domain/member.js';
import { slugOf, startApi, type ProblemBody, type RunningApi } from './running-api.js';

interface Listed {
  readonly items: readonly { readonly id: string; readonly role?: string }[];
}

describe('the demo’s own routes', () => {
  let api: RunningApi;
  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  for (const programme of ['coffee-stars', 'hotel-nights']) {
    it(`lists a guest and six members of ${programme}`, async () => {
      const { body } = await api.demo<Listed>('GET', '/members', { programme });
      const roles = ['guest', 'new', 'mid', 'at-risk', 'top', 'blocked', 'pending'];
      expect(body.items.map(({ role }) => role)).to.deep.equal(roles);
    });

    it(`lists what ${programme} sells`, async () => {
      expect((await api.demo<Listed>('GET', '/products', { programme })).body.items).to.have.length(4);
    });
  }

  it('sells a product and posts the points', async () => {
    const { status, body } = await api.demo<{ readonly order: { readonly id: string } }>('POST', '/orders', {
      as: 'coffee-new',
      body: { product: 'house-blend' },
    });
    expect(status).to.equal(201);
    expect(body).to.deep.include({ earned: [{ currency: 'stars', amount: 48 }] });
    const member = await api.call<Member>('GET', '/member', { as: 'coffee-new' });
    expect(member.body.balances[0]).to.include({ amount: 65, lifetime: 65 });
    const order = await api.db.selectFrom('orders').selectAll().where('id', '=', body.order.id).executeTakeFirst();
    expect(order).to.include({ memberId: 'coffee-new', total: 2400, currency: 'USD' });
  });

  const refused = [
    { path: '/orders', as: 'coffee-new', body: { product: 'no-such' }, status: 404 },
    { path: '/orders', as: 'coffee-new', body: {}, status: 400 },
    { path: '/orders', as: 'coffee-new', body: { amount: -5 }, status: 400 },
    { path: '/orders', as: 'coffee-new', body: { amount: 1, product: 'grinder' }, status: 400 },
    { path: '/orders', body: { amount: 100 }, status: 401 },
    { path: '/token', body: { member: 'guest' }, status: 404 },
    { path: '/token', body: { member: 7 }, status: 400 },
  ];
  for (const { path, status, ...call } of refused) {
    it(`refuses ${JSON.stringify(call.body)} at ${path} with ${status}`, async () => {
      const reply = await api.demo<ProblemBody>('POST', path, call);
      expect(reply.status).to.equal(status);
      expect(slugOf(reply)).to.be.oneOf(['not-found', 'invalid-request', 'unauthorized']);
    });
  }

  it('refuses a fault that does not exist', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ operation: 'member.get', kind: 'earthquake' });
    expect((await fetch(`${api.origin}/demo/faults`, { method: 'POST', headers, body })).status).to.equal(400);
  });

  it('strikes as often as was planned, unless it is cleared', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const plan = (times: number) =>
      fetch(`${api.origin}/demo/faults`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ operation: 'program.get', kind: 'status-500', times }),
      });
    const status = async () => (await api.call('GET', '/program')).status;
    await plan(2);
    expect([await status(), await status(), await status()]).to.deep.equal([500, 500, 200]);
    await plan(2);
    await fetch(`${api.origin}/demo/faults`, { method: 'DELETE' });
    expect(await status()).to.equal(200);
  });
});
