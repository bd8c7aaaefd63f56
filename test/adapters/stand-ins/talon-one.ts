import type { Backend, Scene } from '../../../src/conformance/subject.js';
import { refusal, routed, slice, type Answer } from './routes.js';

const created = '2026-03-01T10:00:00Z';
const year = '2027-01-01T00:00:00Z';

interface Session {
  readonly profileId: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly state: string;
  readonly effects: readonly object[];
  readonly createdCoupons: readonly object[];
}

/** A deployment of Talon.One with one programme (33), whose campaign 5 gives a coupon for 200 points. */
export function talonDeployment(scene: Scene): Backend {
  const is = (other: Scene) => scene === other;
  const full = !is('bare');
  const sessions = new Map<string, Session>();
  const answered = new Map<string, unknown>();
  const balances = new Map([
    ['ada', is('negative') ? -50 : 1000],
    ['bob', 0],
  ]);
  const pointsOf = (id: string) => balances.get(id) ?? 0;
  const coupons = () => [...sessions.values()].flatMap(({ createdCoupons }) => createdCoupons);

  const balance = (id: string) => ({
    activePoints: Math.max(0, pointsOf(id)),
    ...(is('negative') && { negativePoints: -pointsOf(id) }),
    ...(full && { pendingPoints: 50, spentPoints: 150, expiredPoints: 25 }),
    ...(is('usual') && {
      currentTier: { id: 11, name: 'Bronze', startDate: created, expiryDate: year },
      projectedTier: { projectedActivePoints: 198, stayInTierPoints: 2, projectedTierName: 'Bronze' },
      ...{ pointsToNextTier: 20, nextTierName: 'Silver' },
    }),
  });
  const line = (n: number) => ({
    ...{ id: n, programId: 33, type: is('odd') ? 'gift' : 'addition', amount: 10, created, customerProfileId: 'ada' },
    ...(full && { transactionUUID: `uuid-${n}`, name: 'Order', startDate: 'immediate', expiryDate: year }),
  });
  const effect = (effectType: string, props: object) => ({ campaignId: 5, ruleName: 'Tea', effectType, props });

  /** The rule of the campaign: who asks for tea and has 200 points gets a coupon for them. */
  function evaluate(
    { profileId, attributes, cartItems = [] }: Wish,
    id: string,
  ): Pick<Session, 'effects' | 'createdCoupons'> {
    const earned = cartItems.length ? [effect('addLoyaltyPoints', { programId: 33, value: 24 })] : [];
    const isMet = String(attributes?.['loyalty_reward']).startsWith('tea') && pointsOf(profileId ?? '') >= 200;
    if (!isMet) return { effects: earned, createdCoupons: [] };
    const coupon = {
      ...{ id: sessions.size + 1, value: `TEA-${id.slice(0, 8)}`, campaignId: 5, recipientIntegrationId: profileId },
      ...(full && { expiryDate: year, state: is('odd') ? 'melted' : 'active' }),
    };
    return {
      effects: [
        ...earned,
        effect('deductLoyaltyPoints', { programId: 33, value: 200, transactionUUID: `spent-${id}` }),
        effect('couponCreated', { value: coupon.value, profileId }),
        ...(is('odd') ? [effect('whistle', {})] : []),
      ],
      createdCoupons: [coupon],
    };
  }

  const update: Answer = ({ parts: [id = ''], query, headers, body }) => {
    const wish = body['customerSession'] as Wish;
    if (query.get('dry') === 'true') return evaluate(wish, id);
    const key = headers.get('idempotency-key');
    if (key !== null && answered.has(key)) return answered.get(key);
    if (sessions.has(id)) return refusal(400, { message: 'a closed session cannot be updated' });
    const evaluated = evaluate(wish, id);
    const { profileId = '', attributes = {}, state = 'open' } = wish;
    sessions.set(id, { profileId, attributes, state, ...evaluated });
    if (evaluated.createdCoupons.length) balances.set(profileId, pointsOf(profileId) - 200);
    if (key !== null) answered.set(key, evaluated);
    return evaluated;
  };

  const profile = '/v1/loyalty_programs/33/profile/:';
  const asked = routed({
    [`GET ${profile}/balances`]: ({ parts: [id = ''] }) => ({ balance: balance(id), subledgerBalances: {} }),
    [`GET ${profile}/points`]: () => ({ hasMore: false, data: [{ amount: 200, expiryDate: year }, { amount: 86 }] }),
    [`GET ${profile}/transactions`]: ({ parts: [id], query }) => {
      const lines = id === 'ada' ? [1, 2, 3].map(line) : [];
      const { page, next } = slice(lines, Number(query.get('skip')), Number(query.get('pageSize')));
      return { hasMore: next !== undefined, data: page };
    },
    'PUT /v2/customer_sessions/:': update,
    'GET /v2/customer_sessions/:': ({ parts: [id = ''] }) => {
      const found = sessions.get(id);
      return found && { customerSession: { integrationId: id, ...found }, effects: found.effects };
    },
    'GET /v1/customer_profiles/:/inventory': ({ parts: [id], query }) => ({
      coupons: query.has('coupons') ? coupons().filter((one) => (one as Owned).recipientIntegrationId === id) : [],
      referrals: [{ id: 1, campaignId: 6, code: 'ADA10', ...(full && { usageCounter: 2 }) }],
    }),
  });

  return {
    redeemed: () => coupons().length,
    points: () => pointsOf('ada'),
    fetch: (url, init) =>
      new Headers(init.headers).get('authorization') === 'ApiKey-v1 secret'
        ? asked(url, init)
        : Promise.resolve(refusal(401, { message: 'Invalid API key' })),
  };
}

interface Wish {
  readonly profileId?: string;
  readonly state?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly cartItems?: readonly object[];
}

interface Owned {
  readonly recipientIntegrationId?: string;
}
