import { expect } from 'chai';
import { square, type SquareOptions } from '../../src/adapters/square.js';
import { estimateEarnings, listEarningRules } from '../../src/client/resources/earning.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { listRedemptions } from '../../src/client/resources/redemption-history.js';
import { previewRedemption } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { listTransactions } from '../../src/client/resources/transactions.js';
import { codeOf, plain, refused, scripted, serverOn } from './scripted.js';
import { account, estimate, events, program, promotion, reward } from './square-objects.js';

const now = () => Date.parse('2026-03-01T10:00:00Z');

function shop(answers: Readonly<Record<string, unknown>> = {}, options: Partial<SquareOptions> = {}) {
  const backend = scripted({
    'GET /v2/loyalty/programs/main': { program },
    'POST /v2/loyalty/accounts/search': { loyalty_accounts: [account] },
    ...answers,
  });
  const circle = { name: 'Tea circle', timeZone: 'America/New_York' };
  const adapter = square({ accessToken: 'secret', program: circle, fetch: backend.fetch, now, ...options });
  return { adapter, ask: serverOn(adapter, { id: 'ada' }), guest: serverOn(adapter, null), ...backend };
}

describe('Square', () => {
  it('tells of the member, and of every deadline by which points expire', async () => {
    const { ask, sent } = shop();
    expect(plain(await ask(getMember, undefined))).to.deep.equal({
      ...{ id: 'ada', status: 'enrolled', enrolledAt: '2026-01-05T09:00:00Z' },
      balances: [
        {
          ...{ currency: 'points', amount: 40, lifetime: 90, asOf: '2026-03-01T10:00:00.000Z' },
          expiring: [
            { amount: 15, expiresAt: '2027-01-05T09:00:00Z' },
            { amount: 25, expiresAt: '2027-02-05T09:00:00Z' },
          ],
        },
      ],
    });
    expect(sent[0]?.headers).to.include({ authorization: 'Bearer secret', 'square-version': '2025-08-20' });
    expect(sent[0]?.body).to.deep.equal({ query: { customer_ids: ['ada'] }, limit: 1 });
  });

  it('has who has no account as a guest, and takes no other account for the one it asked for', async () => {
    const stranger = shop({ 'POST /v2/loyalty/accounts/search': {} });
    expect(plain(await stranger.ask(getMember, undefined))).to.deep.equal({ id: 'ada', status: 'guest', balances: [] });
    expect(await codeOf(stranger.ask(previewRedemption, { rewardId: 't-10' }))).to.equal('not-enrolled');
    expect(plain(await stranger.ask(listTransactions, {}))).to.deep.equal({ items: [] });
    const other = { loyalty_accounts: [{ ...account, customer_id: 'bob' }] };
    expect(await codeOf(shop({ 'POST /v2/loyalty/accounts/search': other }).ask(getMember, undefined))).to.equal(
      'invalid-response',
    );
  });

  it('finds the account that the shop knows', async () => {
    const answers = { 'GET /v2/loyalty/accounts/a-1': { loyalty_account: account } };
    const { ask, lines } = shop(answers, { accountOf: ({ id }) => Promise.resolve(id === 'ada' ? 'a-1' : null) });
    expect((await ask(getMember, undefined))?.balances[0]?.amount).to.equal(40);
    expect(lines()).to.deep.equal(['GET /v2/loyalty/accounts/a-1']);
    const none = shop({}, { accountOf: () => null });
    expect(await none.ask(getMember, undefined)).to.include({ status: 'guest' });
    expect(none.sent).to.deep.equal([]);
  });

  it('shows the programme in the seller’s words, and never its reward tiers as tiers', async () => {
    const { adapter, guest } = shop();
    const { id, name, currencies, tiers } = await guest(getProgram, undefined);
    expect({ id, name, tiers: tiers.length }).to.deep.equal({ id: 'p-1', name: 'Tea circle', tiers: 0 });
    expect(currencies[0]?.name).to.include({ one: 'Star', other: 'Stars' });
    expect(adapter.capabilities.lacks).to.include('tiers');
  });

  it('lists rewards in pages, with what is missing; a guest’s eligibility is unknown', async () => {
    const { ask, guest } = shop({}, { rewards: { 't-50': { kind: 'product', category: 'tea', name: 'A free tea' } } });
    const first = await ask(listRewards, { limit: 1 });
    const last = await ask(listRewards, { limit: 1, cursor: first.nextCursor ?? '' });
    expect(plain([...first.items, ...last.items])).to.deep.equal([
      {
        ...{ id: 't-10', name: '10% off', kind: 'discount-amount', cost: { currency: 'points', amount: 10 } },
        eligibility: { state: 'redeemable' },
      },
      {
        ...{ id: 't-50', name: 'A free tea', kind: 'product', category: 'tea' },
        ...{ cost: { currency: 'points', amount: 50 } },
        eligibility: { state: 'insufficient-points', missing: { points: 10 } },
      },
    ]);
    expect(last).not.to.have.property('nextCursor');
    const tea = await guest(listRewards, { category: 'tea' });
    expect(tea.items.map(({ id, eligibility }) => [id, eligibility.state])).to.deep.equal([['t-50', 'unknown']]);
    const ended = shop({ 'GET /v2/loyalty/programs/main': { program: { ...program, status: 'INACTIVE' } } });
    expect((await ended.ask(listRewards, {})).items[0]?.eligibility.state).to.equal('ended');
    expect(await codeOf(ended.ask(previewRedemption, { rewardId: 't-10' }))).to.equal('ended');
  });

  it('works out what a reward would cost and leave', async () => {
    const { ask } = shop();
    expect(plain(await ask(previewRedemption, { rewardId: 't-10' }))).to.deep.equal({
      ...{ rewardId: 't-10', cost: { currency: 'points', amount: 10 }, balanceAfter: 30 },
      refundableUntil: '2026-03-02T10:00:00.000Z',
    });
    expect(await codeOf(ask(previewRedemption, { rewardId: 't-50' }))).to.equal('insufficient-points');
    expect(await codeOf(ask(previewRedemption, { rewardId: 't-99' }))).to.equal('not-found');
    const { balance: _, ...silent } = account;
    const unknown = shop({ 'POST /v2/loyalty/accounts/search': { loyalty_accounts: [silent] } });
    expect(await codeOf(unknown.ask(previewRedemption, { rewardId: 't-10' }))).to.equal('invalid-response');
  });

  it('gives history the sign that Square leaves to the type, and never a line of anybody else', async () => {
    const { ask, sent } = shop({ 'POST /v2/loyalty/events/search': { events, cursor: 'next' } });
    const { items, nextCursor } = await ask(listTransactions, { cursor: 'here', limit: 50 });
    expect(items.map(({ id, type, amount }) => `${id} ${type} ${amount}`)).to.deep.equal([
      ...['e-1 earn 12', 'e-2 earn 6', 'e-3 spend -10', 'e-4 refund 10', 'e-5 expire -7', 'e-6 adjust -3'],
      'e-7 adjust 2',
    ]);
    expect(nextCursor).to.equal('next');
    expect(sent.at(-1)?.body).to.deep.include({ limit: 30, cursor: 'here' });
  });

  it('lists what was redeemed under its name, and until when it can be given back', async () => {
    const rewards = [reward, { ...reward, id: 'r-2', status: 'REDEEMED' }, { ...reward, loyalty_account_id: 'a-2' }];
    const { ask } = shop({ 'POST /v2/loyalty/rewards/search': { rewards } });
    const { items } = await ask(listRedemptions, {});
    expect(plain(items)).to.deep.equal([
      {
        ...{ id: 'r-1', rewardId: 't-10', rewardName: '10% off', status: 'issued' },
        ...{ cost: { currency: 'points', amount: 10 }, refundableUntil: '2026-03-02T09:00:00.000Z' },
      },
      {
        ...{ id: 'r-2', rewardId: 't-10', rewardName: '10% off', status: 'used' },
        cost: { currency: 'points', amount: 10 },
      },
    ]);
  });

  it('lists ways to earn and promotions, and says what a cart would earn', async () => {
    const { guest, sent, lines } = shop({
      'GET /v2/loyalty/programs/p-1/promotions': { loyalty_promotions: [promotion] },
      'POST /v2/loyalty/programs/p-1/calculate': estimate,
    });
    const rules = await guest(listEarningRules, undefined);
    expect(rules.map(({ name, kind, reward: earned }) => `${name} ${kind} ${earned?.amount ?? ''}`)).to.deep.equal([
      ...['Purchase purchase 1', 'Visit visit 3', 'Item purchase 4', 'Category purchase 5', 'Tuesday purchase '],
    ]);
    expect(rules[0]?.reward).to.deep.include({ per: { amount: 100, currency: 'USD' } });
    expect(plain(rules[4])).to.deep.include({
      ...{ multiplier: 1.5, limit: 2, window: { from: '2026-03-03T12:00:00Z', to: '2026-04-28T12:00:00Z' } },
    });
    expect(lines()).to.include('GET /v2/loyalty/programs/p-1/promotions?status=ACTIVE&limit=30');
    const line = (amount: number, currency = 'USD') => ({ id: 'x', quantity: 1, total: { amount, currency } });
    const lines2 = [line(1400), line(1000)];
    expect(plain(await guest(estimateEarnings, { lines: lines2 }))).to.deep.equal([{ currency: 'points', amount: 24 }]);
    expect(sent.at(-1)?.body).to.deep.equal({ transaction_amount_money: { amount: 2400, currency: 'USD' } });
    expect(await codeOf(guest(estimateEarnings, { lines: [line(1), line(1, 'EUR')] }))).to.equal('invalid-request');
  });

  it('says that the shop’s own token is refused, and starts in no window', async () => {
    const failing = shop({ 'POST /v2/loyalty/accounts/search': refused(401) });
    expect(await codeOf(failing.ask(getMember, undefined))).to.equal('server');
    const page = globalThis as { document?: unknown };
    page.document = {};
    try {
      expect(() => shop()).to.throw('needs a secret');
    } finally {
      delete page.document;
    }
  });
});
