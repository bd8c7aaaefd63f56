import { restAdapter } from '../../../src/adapters/rest.js';
import type { Backend, Scene, Subject } from '../../../src/conformance/subject.js';

const asOf = '2026-03-01T10:00:00Z';
const cost = { currency: 'points', amount: 200 };

const program = {
  id: 'circle',
  name: 'Circle',
  timeZone: 'Europe/Berlin',
  currencies: [{ code: 'points', name: { one: 'point', other: 'points' }, decimalPlaces: 0 }],
};
const tiers = [{ id: 'gold', name: 'Gold', rank: 1, qualification: 'earned', benefits: [] }];

const member = (amount: number) => ({
  id: 'ada',
  status: 'enrolled',
  balances: [{ currency: 'points', amount, asOf }],
});

const reward = (id: string, more: object = { description: 'Loose leaf', eligibility: { state: 'redeemable' } }) => ({
  ...{ id, name: `Tea ${id}`, kind: 'product', cost },
  ...more,
});
const line = (id: string, more: object = { description: 'Order 1' }) => ({
  ...{ id, type: 'earn', amount: 10, currency: 'points', occurredAt: asOf, status: 'approved' },
  ...more,
});
const rule = { id: 'visit', name: 'Visit us', kind: 'visit', state: 'available' };
const survey = { id: 'after-purchase', type: 'nps' };
const aCase = (id: string) => ({ id, number: id, kind: 'idea', status: 'received', messages: [] });

const costChanged = () => Response.json({ type: 'urn:loyalty-elements:problem:cost-changed' }, { status: 422 });

interface Made {
  readonly id: string;
  readonly key: string;
  readonly owner: string;
  status: string;
}

/** A backend of the kit's own contract, by hand. */
function backend(scene: Scene): Backend {
  const made: Made[] = [];
  let points = scene === 'negative' ? -50 : 1000;
  const is = (other: Scene) => scene === other;

  const redemption = ({ id, status }: Made) => ({ ...{ id, rewardId: 'tea-1', status, cost }, balanceAfter: points });

  function redeem(owner: string, key: string) {
    const before = made.find((each) => each.key === key);
    if (before) return redemption(before);
    const one = { id: `r-${made.length + 1}`, key, owner, status: 'issued' };
    made.push(one);
    points -= cost.amount;
    return redemption(one);
  }

  function cancel(owner: string, id: string) {
    const one = made.find((each) => each.id === id && each.owner === owner);
    if (!one) return undefined;
    if (one.status === 'issued') points += cost.amount;
    one.status = 'cancelled';
    return redemption(one);
  }

  const reads: Readonly<Record<string, () => unknown>> = {
    program: () => ({ ...program, tiers: is('bare') ? [] : tiers }),
    member: () => ({
      ...member(points),
      ...(is('usual') && { tier: { tierId: 'gold' } }),
      ...(is('odd') && { balances: [...member(points).balances, { currency: 7 }] }),
    }),
    rewards: () =>
      ['tea-1', 'tea-2', 'tea-3'].map((id) =>
        reward(id, is('odd') ? { kind: 'spaceship' } : is('bare') ? {} : undefined),
      ),
    redemptions: () => made.map(redemption),
    transactions: () =>
      ['t-1', 't-2', 't-3'].map((id) => line(id, is('odd') ? { type: 'gossip' } : is('bare') ? {} : undefined)),
    'earning-rules': () => [is('odd') ? { ...rule, kind: 'dance' } : rule],
    referral: () => ({ code: 'ADA10', ...(is('usual') && { url: 'https://shop.example/?ref=ADA10' }) }),
    surveys: () => [is('odd') ? { ...survey, type: 'mood' } : survey],
    cases: () => ['c-1', 'c-2', 'c-3'].map(aCase),
  };

  function answerTo(url: URL, method: string, owner: string, key: string, body: unknown): unknown {
    const [, , noun = '', id = ''] = url.pathname.split('/');
    if (method === 'DELETE') return cancel(owner, id);
    if (method === 'PUT') return { id, revision: 1 };
    if (noun === 'feedback') return aCase(key);
    if (noun === 'earnings') return { items: [{ currency: 'points', amount: 24 }] };
    if (id === 'preview')
      return { rewardId: (body as { rewardId: string }).rewardId, cost, balanceAfter: points - 200 };
    if (method === 'POST') {
      const { amount = cost.amount } = body as { readonly amount?: number };
      return amount === cost.amount ? redeem(owner, key) : costChanged();
    }
    const asked = url.searchParams.get('idempotencyKey');
    if (asked !== null) return { items: made.filter((one) => one.key === asked).map(redemption) };
    const found = reads[noun]?.();
    return Array.isArray(found) ? pageOf(found, url.searchParams) : found;
  }

  return {
    redeemed: () => made.filter(({ status }) => status === 'issued').length,
    points: () => points,
    fetch: (address, { method = 'GET', headers, body }) => {
      const sent = new Headers(headers);
      const owner = sent.get('authorization') ?? '';
      const key = (sent.get('idempotency-key') ?? '').replaceAll('"', '');
      const json: unknown = typeof body === 'string' ? JSON.parse(body) : undefined;
      const answer = answerTo(new URL(address), method, owner, key, json);
      if (answer instanceof Response) return Promise.resolve(answer);
      return Promise.resolve(answer === undefined ? new Response(null, { status: 404 }) : Response.json(answer));
    },
  };
}

function pageOf(items: readonly unknown[], query: URLSearchParams) {
  const from = Number(query.get('cursor') ?? 0);
  const to = from + Number(query.get('limit') ?? 20);
  return { items: items.slice(from, to), ...(to < items.length && { nextCursor: String(to) }) };
}

export const subject: Subject = {
  adapter: (fetch) => restAdapter({ baseUrl: 'https://loyalty.shop.example/v1', fetch }),
  backend,
  caller: { id: 'ada', token: 'of-ada' },
  stranger: { id: 'bob', token: 'of-bob' },
  rewardId: 'tea-1',
  knownFrom: 'specification',
};
