import { expect } from 'chai';
import type { Member } from '../../src/domain/member.js';
import { slugOf, startApi, type ProblemBody, type RunningApi } from './running-api.js';

interface Listed {
  readonly items: readonly { readonly id: string; readonly role?: string }[];
}

interface Placed {
  readonly order: { readonly id: string; readonly number: string };
  readonly earned: unknown;
}

describe('the demo’s own routes', () => {
  let api: RunningApi;
  before(async () => {
    api = await startApi();
  });
  after(() => api.stop());

  for (const programme of ['coffee-stars', 'hotel-nights', 'department-store', 'tour-operator']) {
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

  it('keeps the order of a guest, who earns nothing', async () => {
    const { status, body } = await api.demo<Placed>('POST', '/orders', { body: { product: 'grinder' } });
    expect([status, body.earned]).to.deep.equal([201, []]);
    const order = await api.db.selectFrom('guestOrders').selectAll().where('id', '=', body.order.id).executeTakeFirst();
    expect(order).to.include({ programId: 'coffee-stars', number: body.order.number, total: 8900, currency: 'USD' });
  });

  it('counts the orders of members and guests together', async () => {
    const place = async (as?: string) =>
      Number(
        (await api.demo<Placed>('POST', '/orders', { ...(as && { as }), body: { amount: 500 } })).body.order.number,
      );
    const first = await place();
    expect([await place('coffee-top'), await place()]).to.deep.equal([first + 1, first + 2]);
  });

  it('earns a trip for a trip', async () => {
    const order = { programme: 'tour-operator', as: 'tour-blocked', body: { product: 'cedars' } };
    expect((await api.demo<Placed>('POST', '/orders', order)).body.earned).to.deep.equal([]);
    const { body } = await api.demo<Placed>('POST', '/orders', { ...order, as: 'tour-new' });
    expect(body.earned).to.deep.equal([
      { currency: 'steps', amount: 1920 },
      { currency: 'trips', amount: 1 },
    ]);
  });

  it('moves a member up the ladder by what is spent within a year', async () => {
    const who = { programme: 'department-store', as: 'store-new' };
    const tierId = async () => (await api.call<Member>('GET', '/member', who)).body.tier?.tierId;
    expect(await tierId()).to.equal('member');
    await api.demo('POST', '/orders', { ...who, body: { amount: 100_000 - 4800 } });
    expect(await tierId()).to.equal('silver');
    await api.demo('POST', '/orders', { ...who, body: { amount: 300_000 } });
    expect(await tierId()).to.equal('gold');
  });

  const refused = [
    { path: '/orders', as: 'coffee-new', body: { product: 'no-such' }, status: 404 },
    { path: '/orders', as: 'coffee-new', body: {}, status: 400 },
    { path: '/orders', as: 'coffee-new', body: { amount: -5 }, status: 400 },
    { path: '/orders', as: 'coffee-new', body: { amount: 1, product: 'grinder' }, status: 400 },
    { path: '/orders', body: { product: 'no-such' }, status: 404 },
    { path: '/orders', body: { amount: 100 }, headers: { Authorization: 'Bearer garbage' }, status: 401 },
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
