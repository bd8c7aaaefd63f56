import { expect } from 'chai';
import fc from 'fast-check';
import type { Member } from '../../src/domain/member.js';
import type { Redemption } from '../../src/domain/redemption.js';
import { keyed, start, startApi, type RunningApi } from './running-api.js';

type Step =
  | { readonly act: 'buy'; readonly amount: number }
  | { readonly act: 'redeem'; readonly rewardId: string }
  | { readonly act: 'cancel' }
  | { readonly act: 'wait'; readonly days: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant('buy' as const), amount: fc.integer({ min: 1, max: 40_000 }) }),
  fc.record({ act: fc.constant('redeem' as const), rewardId: fc.constantFrom('hot-drink', 'cookie', 'draw', 'beans') }),
  fc.record({ act: fc.constant('cancel' as const) }),
  fc.record({ act: fc.constant('wait' as const), days: fc.integer({ min: 0, max: 120 }) }),
);

describe('the ledger', () => {
  let api: RunningApi;
  beforeEach(async () => {
    api = await startApi();
  });
  afterEach(() => api.stop());

  const balanceOf = async (as: string): Promise<number> =>
    (await api.call<Member>('GET', '/member', { as })).body.balances[0]?.amount ?? NaN;

  /** What the rows say, by plain addition. */
  async function sumOf(memberId: string, now: Date): Promise<number> {
    const rows = await api.db.selectFrom('ledgerEntries').selectAll().where('memberId', '=', memberId).execute();
    const counted = rows.filter(({ availableAt, occurredAt }) => (availableAt ?? occurredAt) <= now.toISOString());
    return counted.reduce((sum, { amount }) => sum + amount, 0);
  }

  it('adds up to the balance after anything a member may do', async () => {
    const as = 'coffee-mid';
    let now = start;
    const redeemed: string[] = [];
    let key = 0;
    const redeem = async (rewardId: string): Promise<void> => {
      const before = await balanceOf(as);
      const headers = keyed(`key-${(key += 1)}`);
      const { status, body } = await api.call<Redemption>('POST', '/redemptions', { as, headers, body: { rewardId } });
      if (status !== 201) return;
      redeemed.push(body.id);
      const after = await balanceOf(as);
      expect(body.balanceAfter).to.equal(after);
      expect(after).to.be.within(0, before);
    };
    const take = async (taken: Step): Promise<void> => {
      switch (taken.act) {
        case 'buy':
          await api.demo('POST', '/orders', { as, body: { amount: taken.amount } });
          return;
        case 'redeem':
          return redeem(taken.rewardId);
        case 'cancel':
          await api.call('DELETE', `/redemptions/${redeemed.pop() ?? 'none'}`, { as });
          return;
        case 'wait':
          now = new Date(now.getTime() + taken.days * 86_400_000);
          api.setNow(now);
      }
    };
    const property = fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      for (const each of steps) {
        await take(each);
        const balance = await balanceOf(as);
        expect(balance).to.equal(await sumOf(as, now));
        expect(balance).to.be.at.least(0);
      }
    });
    await fc.assert(property, { numRuns: 12, endOnFailure: true });
  }).timeout(60_000);

  it('writes points off once when their time is over', async () => {
    const as = 'coffee-new';
    api.setNow(new Date(start.getTime() + 178 * 86_400_000));
    const balances = await Promise.all([balanceOf(as), balanceOf(as), balanceOf(as)]);
    expect(balances).to.deep.equal([0, 0, 0]);
    const rows = await api.db.selectFrom('ledgerEntries').selectAll().where('memberId', '=', as).execute();
    expect(rows.map(({ type, amount }) => [type, amount])).to.deep.equal([
      ['earn', 17],
      ['expire', -17],
    ]);
  });

  it('never sells more than there is', async () => {
    const as = 'coffee-top';
    await api.demo('POST', '/orders', { as, body: { amount: 500_000 } });
    const presses = Array.from({ length: 8 }, (_, place) =>
      api.call('POST', '/redemptions', { as, headers: keyed(`k${place}`), body: { rewardId: 'tumbler' } }),
    );
    const statuses = (await Promise.all(presses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).to.have.length(3);
    const reward = await api.db.selectFrom('rewards').select('stock').where('id', '=', 'tumbler').executeTakeFirst();
    expect(reward?.stock).to.equal(0);
  });

  it('refuses to be rewritten, by whoever tries', async () => {
    const attempts = [
      api.db.updateTable('ledgerEntries').set({ amount: 1_000_000 }).execute(),
      api.db.deleteFrom('ledgerEntries').execute(),
    ];
    for (const attempt of attempts) {
      const error: unknown = await attempt.catch((thrown: unknown) => thrown);
      expect(String(error)).to.include('append-only');
    }
  });

  it('earns by the programme’s rule, and moves balance and tier at once', async () => {
    const who = { programme: 'hotel-nights', as: 'hotel-mid' };
    const { status, body } = await api.demo<{ readonly earned: unknown }>('POST', '/orders', {
      ...who,
      body: { amount: 400_019, nights: 11 },
    });
    expect(status).to.equal(201);
    expect(body.earned).to.deep.equal([
      { currency: 'points', amount: 20_000 },
      { currency: 'nights', amount: 11 },
    ]);
    const member = (await api.call<Member>('GET', '/member', who)).body;
    expect(member.balances.map(({ amount }) => amount)).to.deep.equal([30_300, 25]);
    expect([member.tier?.tierId, member.tier?.since]).to.deep.equal(['gold', start.toISOString()]);
  });

  it('gives a blocked member no points', async () => {
    const before = await balanceOf('coffee-blocked');
    const order = { as: 'coffee-blocked', body: { product: 'grinder' } };
    expect((await api.demo<{ readonly earned: unknown }>('POST', '/orders', order)).body.earned).to.deep.equal([]);
    expect(await balanceOf('coffee-blocked')).to.equal(before);
  });
});
