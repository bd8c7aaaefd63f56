import type { Ledger, Spent } from './ledger.js';
import type { Answer, Asked } from './wire.js';

/** The one reward there is. */
export const rewardId = 'mug';
const cost = { currency: 'PTS', amount: 100 };
const start = 1000;
const time = '2026-01-01T00:00:00Z';

const json = (body: unknown, status = 200): Answer => ({ status, body: JSON.stringify(body) });
const problem = (status: number, slug: string): Answer => ({
  ...json({ type: `urn:loyalty-elements:problem:${slug}`, title: slug }, status),
  type: 'application/problem+json',
});

const redemptionOf = ({ id, rewardId }: Spent) => ({ id, rewardId, status: 'issued', code: `CODE-${id}`, cost });

/** What a request does, and what it is answered: as much of openapi.yaml as the pages need. Honours keys and ids. */
export interface Deed {
  readonly operation: string;
  /** Does it, once, and gives the answer. */
  run(): Answer;
  /** Marks it as under way. */
  begin?(): void;
}

export function deedOf({ method, url, headers, body }: Asked, path: string, ledger: Ledger): Deed {
  const operation = `${method} ${path.replace(/^(\/survey-responses)\/.*/, '$1')}`;
  const balance = start - 100 * ledger.spent.size;
  const sent = () => JSON.parse(body) as Readonly<Record<string, unknown>>;
  const plain = (value: unknown): Deed => ({ operation, run: () => json(value) });
  switch (operation) {
    case 'GET /program':
      return plain({
        id: 'p1',
        name: 'Chaos club',
        timeZone: 'UTC',
        currencies: [{ code: 'PTS', name: { one: 'point', other: 'points' }, decimalPlaces: 0 }],
        tiers: [],
        links: {},
      });
    case 'GET /member':
      return plain({ id: 'ada', status: 'enrolled', balances: [{ currency: 'PTS', amount: balance, asOf: time }] });
    case 'GET /rewards': {
      const reward = { id: rewardId, name: 'Mug', kind: 'product', cost, eligibility: { state: 'redeemable' } };
      return plain({ items: [reward] });
    }
    case 'POST /redemptions/preview':
      return plain({ rewardId, cost, balanceAfter: balance - cost.amount });
    case 'GET /redemptions': {
      const spent = ledger.spent.get(url.searchParams.get('idempotencyKey') ?? '');
      return plain({ items: spent ? [redemptionOf(spent)] : [] });
    }
    case 'POST /redemptions': {
      const key = headers.get('idempotency-key')?.replace(/^"|"$/g, '') ?? '';
      if (ledger.refused.has(key)) return { operation, run: () => problem(409, 'out-of-stock') };
      if (ledger.running.has(key)) return { operation, run: () => problem(409, 'idempotency-in-flight') };
      return {
        operation,
        begin: () => ledger.running.add(key),
        run: () => {
          ledger.running.delete(key);
          return json(redemptionOf(ledger.spend(key, rewardId)), 201);
        },
      };
    }
    case 'PUT /survey-responses':
      return {
        operation,
        run: () => {
          const { id, revision, metadata } = sent() as { id: string; revision: number; metadata: { wish: string } };
          return json({ id, revision: ledger.store(id, metadata.wish, revision) });
        },
      };
    case 'POST /feedback':
      return {
        operation,
        run: () => {
          const { id, message } = sent() as { id: string; message: string };
          ledger.store(id, message, 1);
          return json({ id, number: `C-${ledger.posts}`, kind: 'idea', status: 'received', messages: [] }, 201);
        },
      };
    default:
      return { operation, run: () => problem(404, 'not-found') };
  }
}
