// Talon.One's package on npm (talon_one 4.3.0) has `any` for every property of its models, so nothing here could satisfy it:
// the fields are those of its documentation.
import { expect } from 'chai';
import { talonOne } from '../../src/adapters/talon-one.js';
import { estimateEarnings } from '../../src/client/resources/earning.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { listTransactions } from '../../src/client/resources/transactions.js';
import { codeOf, plain, refused, scripted, serverOn } from './scripted.js';

const profile = '/v1/loyalty_programs/33/profile/7';
const balance = {
  ...{ activePoints: 286.9, pendingPoints: 50, spentPoints: 150, expiredPoints: 25, negativePoints: 0 },
  currentTier: { id: 11, name: 'Bronze', startDate: '2026-01-01T00:00:00Z', expiryDate: '2027-01-01T00:00:00Z' },
  projectedTier: { projectedActivePoints: 198, stayInTierPoints: 2, projectedTierName: 'Basic' },
  ...{ pointsToNextTier: 20, nextTierName: 'Silver' },
};
const line = (type: string, amount: number, more: object = {}) => ({
  ...{ id: amount, transactionUUID: `uuid-${amount}`, programId: 33, type, amount, name: 'Reward', subledgerId: '' },
  ...{ created: '2026-03-04T05:06:07Z', startDate: 'immediate', expiryDate: 'unlimited', ...more },
});

function shop(answers: Readonly<Record<string, unknown>> = {}) {
  const backend = scripted({
    [`GET ${profile}/balances`]: { balance, subledgerBalances: {} },
    [`GET ${profile}/points`]: {
      hasMore: false,
      data: [
        { amount: 200, expiryDate: '2026-12-31T00:00:00Z', startDate: 'immediate' },
        { amount: 86, expiryDate: 'unlimited' },
      ],
    },
    ...answers,
  });
  const tiers = [
    { name: 'Silver', points: 300, benefits: ['Free gift wrap'] },
    { name: 'Bronze', points: 100 },
  ];
  const options = { apiKey: 'secret', baseUrl: 'https://shop.talon.one', programId: 33, name: 'Feathers', tiers };
  const adapter = talonOne({ ...options, fetch: backend.fetch });
  return { ask: serverOn(adapter), guest: serverOn(adapter, null), ...backend };
}

describe('Talon.One', () => {
  it('tells of the member in whole points, with what expires by grant, the tier, and the projection', async () => {
    const { ask, sent } = shop();
    const member = await ask(getMember, undefined);
    const { asOf: _, ...rest } = member?.balances[0] ?? {};
    expect(plain(rest)).to.deep.equal({
      ...{ currency: 'points', amount: 286, lifetime: 436, pending: [{ amount: 50 }] },
      expiring: [{ amount: 200, expiresAt: '2026-12-31T00:00:00Z' }],
    });
    expect(plain(member?.tier)).to.deep.equal({
      ...{ tierId: 'Bronze', since: '2026-01-01T00:00:00Z', until: '2027-01-01T00:00:00Z' },
      next: { tierId: 'Silver', anyOf: [{ metric: 'points', current: 286, target: 306 }] },
      keep: { anyOf: [{ metric: 'points', current: 198, target: 200 }], by: '2027-01-01T00:00:00Z' },
      forecast: { tierId: 'Basic', at: '2027-01-01T00:00:00Z' },
    });
    expect(sent.every(({ headers }) => headers['authorization'] === 'ApiKey-v1 secret')).to.equal(true);
  });

  it('has a debt as a balance below zero, and members without tiers', async () => {
    const { ask } = shop({ [`GET ${profile}/balances`]: { balance: { activePoints: 0, negativePoints: 30 } } });
    const member = await ask(getMember, undefined);
    expect(member?.balances[0]).to.include({ amount: -30 });
    expect(member).not.to.have.property('tier');
  });

  it('puts a sign to the ledger, and says what is not there yet; pages are counted', async () => {
    const { ask, lines } = shop({
      [`GET ${profile}/transactions`]: {
        hasMore: true,
        data: [
          line('addition', 40, { startDate: '2999-01-01T00:00:00Z', expiryDate: '2999-12-31T00:00:00Z' }),
          line('subtraction', 15),
          line('addition', 5, { startDate: 'on_action' }),
          line('of-tomorrow', 1),
          line('addition', 999, { customerProfileId: '8' }),
        ],
      },
    });
    const { items, nextCursor } = await ask(listTransactions, { cursor: '10', limit: 5 });
    expect(lines()).to.deep.equal([`GET ${profile}/transactions?pageSize=5&skip=10`]);
    expect(nextCursor).to.equal('15');
    expect(items.map(({ type, amount, status }) => [type, amount, status])).to.deep.equal([
      ...[['earn', 40, 'pending'], ['spend', -15, 'approved'], ['earn', 5, 'pending'], ['adjust', 1, 'approved']], // prettier-ignore
    ]);
    expect(items[0]).to.include({ availableAt: '2999-01-01T00:00:00Z', expiresAt: '2999-12-31T00:00:00Z' });
    expect(items[1]).not.to.have.any.keys('availableAt', 'expiresAt');
  });

  it('tries a cart without leaving a session, and counts the points of this programme only', async () => {
    const add = (programId: number, value: number) => ({ effectType: 'addLoyaltyPoints', props: { programId, value } });
    const effects = [add(33, 20), add(33, 2.5), add(34, 900), { effectType: 'setDiscount', props: { value: 5 } }];
    const { ask, lines, sent } = shop({ 'PUT /v2/customer_sessions/estimate': { effects } });
    const cart = [{ id: 'tea', quantity: 2, total: { amount: 1250, currency: 'GBP' } }];
    expect(plain(await ask(estimateEarnings, { lines: cart }))).to.deep.equal([{ currency: 'points', amount: 22 }]);
    expect(lines()).to.deep.equal(['PUT /v2/customer_sessions/estimate?dry=true']);
    expect(sent[0]?.body).to.deep.equal({
      customerSession: {
        ...{ state: 'open', profileId: '7' },
        cartItems: [{ name: 'tea', sku: 'tea', quantity: 2, price: 6.25 }],
      },
      responseContent: [],
    });
  });

  it('shows the programme its merchant describes, and asks nobody for it', async () => {
    const { guest, sent } = shop();
    const { name, tiers } = await guest(getProgram, undefined);
    expect([name, tiers.map(({ id }) => id)]).to.deep.equal(['Feathers', ['Bronze', 'Silver']]);
    expect(sent).to.deep.equal([]);
  });

  it('offers no rewards, asks nothing for a guest, and maps a refused key and a limit', async () => {
    const { ask, guest, sent } = shop();
    expect(await codeOf(ask(redeem, { rewardId: 'r' }, 'k'))).to.equal('unsupported');
    expect(await codeOf(guest(getMember, undefined))).to.equal('unauthorized');
    expect(sent).to.deep.equal([]);
    for (const [status, code] of [
      [401, 'server'],
      [404, 'not-found'],
      [429, 'rate-limited'],
      [500, 'server'],
    ] as const)
      // prettier-ignore
      expect(await codeOf(shop({ [`GET ${profile}/balances`]: refused(status) }).ask(getMember, undefined))).to.equal(code);
  });
});
