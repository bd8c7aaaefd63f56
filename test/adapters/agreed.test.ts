import { expect } from 'chai';
import { mapping } from '../../src/adapters/mapping.js';
import { smile } from '../../src/adapters/smile.js';
import { square } from '../../src/adapters/square.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { codeOf, scripted, serverOn } from './scripted.js';

/** Square with one reward, whose price can be changed and whose answers can be lost. */
function shop() {
  const made: { readonly key: string; readonly reward: { readonly points: number; readonly id: string } }[] = [];
  const state = { price: 100, loses: false };
  const rewardOf = (points: number) => ({
    ...{ id: `r-${made.length + 1}`, loyalty_account_id: 'acc', reward_tier_id: 't', points, status: 'ISSUED' },
  });
  const account = { id: 'acc', program_id: 'p', customer_id: '7', balance: 5000 };
  const backend = scripted({
    'POST /v2/loyalty/accounts/search': { loyalty_accounts: [account] },
    'GET /v2/loyalty/programs/main': () =>
      Response.json({ program: { id: 'p', status: 'ACTIVE', reward_tiers: [{ id: 't', name: 'T', points: state.price }] } }), // prettier-ignore
    'POST /v2/loyalty/rewards/search': () => Response.json({ rewards: made.map(({ reward }) => reward) }),
    'POST /v2/loyalty/rewards': ({ body }: { readonly body: unknown }) => {
      const key = (body as { readonly idempotency_key: string }).idempotency_key;
      let one = made.find((each) => each.key === key);
      if (!one) made.push((one = { key, reward: rewardOf(state.price) }));
      return state.loses ? new Response(null, { status: 500 }) : Response.json({ reward: one.reward });
    },
  });
  const adapter = square({ accessToken: 's', program: { name: 'n', timeZone: 'UTC' }, fetch: backend.fetch });
  return { ask: serverOn(adapter), made, state, lines: backend.lines };
}

describe('a price that is another one by now', () => {
  it('is not paid at Square, and the answer that was lost before is still told', async () => {
    const { ask, made, state } = shop();
    state.loses = true;
    expect(await codeOf(ask(redeem, { rewardId: 't', amount: 100 }, 'wish'))).to.equal('server');
    Object.assign(state, { loses: false, price: 900 });
    const { cost } = await ask(redeem, { rewardId: 't', amount: 100 }, 'wish');
    expect([cost?.amount, made.length]).to.deep.equal([100, 1]);
  });

  it('is not asked of Square at all where nothing was had for the old one', async () => {
    const { ask, made, state, lines } = shop();
    state.price = 900;
    expect(await codeOf(ask(redeem, { rewardId: 't', amount: 100 }, 'wish'))).to.equal('cost-changed');
    expect(made).to.deep.equal([]);
    expect(lines()).not.to.include('POST /v2/loyalty/rewards');
  });

  it('is a choice at Smile only where there is one', async () => {
    const bodyFor = async (product: object) => {
      const backend = scripted({
        'GET /v1/points_products/12': { points_product: { id: 12, ...product } },
        'POST /v1/points_products/12/purchase': {
          points_purchase: { points_product_id: 12, points_spent: 200, reward_fulfillment: { id: 1, name: 'Tea' } },
        },
      });
      const ask = serverOn(smile({ name: 'Tea', apiKey: 's', fetch: backend.fetch }));
      await ask(redeem, { rewardId: '12', amount: 200 }, 'wish');
      return backend.sent.at(-1)?.body;
    };
    expect(await bodyFor({ exchange_type: 'fixed', points_price: 200 })).to.deep.equal({ customer_id: 7 });
    const chosen = await bodyFor({ exchange_type: 'variable', variable_points_min: 100 });
    expect(chosen).to.deep.equal({ customer_id: 7, points_to_spend: 200 });
  });

  it('is left to an API with keys that cannot be asked what it has done', async () => {
    const backend = scripted({ 'GET /gifts': [{ id: 'a', price: 900 }], 'POST /orders': { id: 'o', gift: 'a' } });
    const adapterWith = (idempotency: 'none' | 'header') =>
      mapping(
        {
          ...{ baseUrl: 'https://shop.test', capabilities: { idempotency } },
          operations: {
            'rewards.list': {
              path: '/gifts',
              fields: {
                ...{ id: '0/id', name: '0/id', kind: { constant: 'gift' } },
                cost: { fields: { currency: { constant: 'points' }, amount: '0/price' } },
              },
            },
            'redemptions.create': {
              ...{ method: 'POST', path: '/orders', body: { gift: '{rewardId}', for: '{amount}' } },
              fields: { id: '/id', rewardId: '/gift', status: { constant: 'issued' } },
            },
          },
        },
        { fetch: backend.fetch },
      );
    const wish = { rewardId: 'a', amount: 100 };
    expect(await codeOf(serverOn(adapterWith('none'))(redeem, wish, 'k'))).to.equal('cost-changed');
    expect(await codeOf(serverOn(adapterWith('header'))(redeem, wish, 'k'))).to.equal('answered');
  });
});
