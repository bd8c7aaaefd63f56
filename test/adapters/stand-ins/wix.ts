import type { Backend, Scene } from '../../../src/conformance/subject.js';
import { refusal, routed, slice } from './routes.js';

const created = '2026-03-01T10:00:00Z';

interface Coupon {
  readonly id: string;
  readonly owner: string;
  readonly reward: string;
}

/** A Wix site with two members, each known by a token, and three coupons for points. */
export function wixSite(scene: Scene): Backend {
  const is = (other: Scene) => scene === other;
  const full = !is('bare');
  const made: Coupon[] = [];
  const balances = new Map([
    ['of-ada', is('negative') ? -50 : 1000],
    ['of-bob', 0],
  ]);
  const balanceOf = (owner: string) => balances.get(owner) ?? 0;
  const ids = ['tea-1', 'tea-2', 'tea-3'];

  const account = (owner: string) => ({
    ...{ id: `account-${owner}`, points: { balance: balanceOf(owner), earned: full ? 1200 : undefined } },
    ...(full && { createdDate: created, tier: { id: 'gold', points: 600 } }),
    ...(full && { pointsExpiration: { expirationDate: '2027-01-01T00:00:00Z', expiringPointsAmount: 40 } }),
  });
  const configsByTier = [{ costInPoints: 200 }, { tierId: 'gold', costInPoints: 200 }].map((config) => ({
    ...config,
    amount: '5',
  }));
  const reward = (id: string) => {
    const isOdd = is('odd') && id !== 'tea-1';
    return {
      ...{ id, name: `Tea ${id}`, active: true, type: isOdd ? 'PERFUME' : 'COUPON_REWARD' },
      couponReward: { [isOdd ? 'scented' : 'fixedAmount']: { configsByTier } },
    };
  };
  const coupon = ({ id, owner }: Coupon) => ({
    ...{ id, accountId: `account-${owner}`, status: is('odd') ? 'SUNG' : 'ACTIVE' },
    ...(full && { rewardName: 'Tea', couponReference: { couponId: `ref-${id}`, code: `LOYAL-${id}`, deleted: false } }),
  });

  function redeem(owner: string, rewardId: string) {
    if (!ids.includes(rewardId)) return undefined;
    if (balanceOf(owner) < 200) return refusal(428, { details: { applicationError: { code: 'INSUFFICIENT_POINTS' } } });
    const one = { id: `c-${made.length + 1}`, owner, reward: rewardId };
    made.push(one);
    balances.set(owner, balanceOf(owner) - 200);
    return { coupon: coupon(one) };
  }

  const asked = (owner: string) =>
    routed({
      'GET /loyalty-accounts/v1/accounts/my-account': () => ({ account: account(owner) }),
      'GET /loyalty-tiers/v1/tiers/program': () =>
        full
          ? {
              programSettings: { status: is('odd') ? 'ASLEEP' : 'ACTIVE', baseTierDefinition: { name: 'Member' } },
              tiers: [
                { id: 'gold', requiredPoints: 500, tierDefinition: { name: 'Gold', description: 'Free gift wrap' } },
                { id: 'plat', requiredPoints: 1000, tierDefinition: { name: 'Platinum' } },
              ],
            }
          : undefined,
      'GET /loyalty-programs/v1/program': () => ({
        loyaltyProgram: {
          name: 'Petals',
          ...(full && { pointDefinition: { customName: 'petals' }, status: 'ACTIVE' }),
        },
      }),
      'GET /loyalty-rewards/v1/rewards': ({ query }) => {
        const from = Number(query.get('cursorPaging.cursor') ?? 0);
        const { page, next } = slice(ids, from, Number(query.get('cursorPaging.limit')));
        const cursors = next === undefined ? {} : { next: String(next) };
        return { rewards: page.map(reward), pagingMetadata: { count: page.length, cursors } };
      },
      'GET /loyalty-rewards/v1/rewards/:': ({ parts: [id = ''] }) =>
        ids.includes(id) ? { reward: reward(id) } : undefined,
      'POST /loyalty-coupons/v1/coupons/redeem-my-coupon': ({ body }) => redeem(owner, String(body['rewardId'])),
      'GET /loyalty-coupons/v1/coupons/my-coupons': () => ({
        loyaltyCoupons: made.filter((one) => one.owner === owner).map(coupon),
      }),
      'GET /_api/loyalty-earning-rules/v1/earning-rules': () => ({
        earningRules: [
          {
            ...{ id: 'r-1', title: 'Shop', triggerActivityType: is('odd') ? 'danced' : 'order_paid', status: 'ACTIVE' },
            conversionRate: { configs: [{ ...(full && { moneyAmount: 1 }), points: 2 }] },
          },
        ],
      }),
    });

  return {
    redeemed: () => made.length,
    points: () => balanceOf('of-ada'),
    fetch: (url, init) => {
      const owner = new Headers(init.headers).get('authorization') ?? '';
      return balances.has(owner) ? asked(owner)(url, init) : Promise.resolve(refusal(401, {}));
    },
  };
}
