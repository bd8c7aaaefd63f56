import { expect } from 'chai';
import type { EarningEstimate, EarningRule, Referral } from '../../src/domain/earning.js';
import { programmes } from '../../src/sandbox/programmes.js';
import { slugOf, startApi, type ProblemBody, type RunningApi } from './running-api.js';

interface Items<T> {
  readonly items: readonly T[];
}

describe('ways to earn', () => {
  let api: RunningApi;
  beforeEach(async () => {
    api = await startApi();
  });
  afterEach(() => api.stop());

  const estimate = (lines: readonly object[], who: { readonly programme?: string; readonly as?: string }) =>
    api.call<Items<EarningEstimate>>('POST', '/earnings/estimate', { ...who, body: { lines } });

  for (const { program, products, members } of programmes) {
    it(`foretell for each product of ${program.id} exactly what its order then earns`, async () => {
      const who = { programme: program.id, as: members[0]?.id ?? '' };
      for (const { id, price } of products) {
        const { body } = await estimate([{ id, quantity: 1, total: price }], who);
        const { earned } = (
          await api.demo<{ readonly earned: unknown }>('POST', '/orders', { ...who, body: { product: id } })
        ).body;
        expect(body.items, id).to.deep.equal(earned);
      }
    });
  }

  it('count a cart as one order, not line by line', async () => {
    const line = { id: 'x', quantity: 1, total: { amount: 30, currency: 'USD' } };
    expect((await estimate([line, line], { as: 'coffee-mid' })).body.items).to.deep.equal([
      { currency: 'stars', amount: 1 },
    ]);
  });

  it('foretell nothing for a membership that is blocked, and for a guest what a member would get', async () => {
    const line = { id: 'grinder', quantity: 1, total: { amount: 8900, currency: 'USD' } };
    expect((await estimate([line], { as: 'coffee-blocked' })).body.items).to.deep.equal([]);
    expect((await estimate([line], {})).body.items).to.deep.equal([{ currency: 'stars', amount: 178 }]);
  });

  const bad: readonly (readonly [string, object])[] = [
    ['other money', { id: 'x', quantity: 1, total: { amount: 5, currency: 'EUR' } }],
    ['less than nothing', { id: 'x', quantity: 1, total: { amount: -5, currency: 'USD' } }],
    ['half a piece', { id: 'x', quantity: 0.5, total: { amount: 5, currency: 'USD' } }],
    ['no price', { id: 'x', quantity: 1 }],
  ];
  for (const [what, line] of bad) {
    it(`do not count ${what}`, async () => {
      const { status, body } = await api.call<ProblemBody>('POST', '/earnings/estimate', { body: { lines: [line] } });
      expect([status, body.type]).to.deep.equal([400, 'urn:loyalty-elements:problem:invalid-request']);
    });
  }

  it('say what the programme gives, and what the member has had', async () => {
    const rules = async (as?: string) =>
      (await api.call<Items<EarningRule>>('GET', '/earning-rules', as === undefined ? {} : { as })).body.items;
    expect(await rules()).to.deep.equal(programmeRules('available'));
    const mine = await rules('coffee-mid');
    expect(mine.find(({ id }) => id === 'birthday')).to.deep.include({
      state: 'completed',
      completedAt: '2026-01-31T09:00:00.000Z',
    });
    expect((await rules('coffee-blocked')).map(({ state }) => state)).to.deep.equal(['locked', 'locked']);
  });

  const programmeRules = (state: EarningRule['state']): readonly EarningRule[] => [
    {
      ...{ id: 'purchase', kind: 'purchase', name: 'Anything you buy', state },
      description: 'One star for every 50 cents, food and beans too.',
      reward: { currency: 'stars', amount: 1, per: { amount: 50, currency: 'USD' } },
    },
    {
      ...{ id: 'birthday', kind: 'birthday', name: 'Happy birthday', limit: 1, state },
      reward: { currency: 'stars', amount: 25 },
    },
  ];

  it('give each member a code of their own that stays, however many ask at once', async () => {
    const codeOf = async (as: string) => (await api.call<Referral>('GET', '/referral', { as })).body.code;
    const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf('coffee-mid')));
    expect(new Set(codes)).to.have.property('size', 1);
    expect(await codeOf('coffee-top')).not.to.equal(codes[0]);
    const rows = await api.db.selectFrom('referralCodes').select(['memberId', 'code']).execute();
    expect(rows).to.deep.include({ memberId: 'coffee-mid', code: codes[0] });
    const { body } = await api.call<Referral>('GET', '/referral', {
      as: 'coffee-mid',
      headers: { 'Accept-Language': 'zh-CN' },
    });
    expect(body).to.deep.include({
      url: `/join?referral=${codes[0] ?? ''}`,
      rewardForMember: '好友到店，您得 50 颗星',
    });
  });

  it('give no code to a membership that is blocked', async () => {
    const reply = await api.call<ProblemBody>('GET', '/referral', { as: 'coffee-blocked' });
    expect([reply.status, slugOf(reply)]).to.deep.equal([403, 'forbidden']);
  });
});
