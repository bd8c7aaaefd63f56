import type { Exchanges } from '../../client/endpoint.js';
import type { TransactionsParams } from '../../client/resources/transactions.js';
import type { FindAccount } from './accounts.js';
import { currency, pageBody, readEvents, type SquareEvent } from './wire.js';

/** Where an event has its points, what they mean, and their sign: of some Square tells only the size. */
const kinds = {
  ACCUMULATE_POINTS: ['accumulate_points', 'earn', 1],
  ACCUMULATE_PROMOTION_POINTS: ['accumulate_promotion_points', 'earn', 1],
  CREATE_REWARD: ['create_reward', 'spend', -1],
  DELETE_REWARD: ['delete_reward', 'refund', 1],
  EXPIRE_POINTS: ['expire_points', 'expire', -1],
  ADJUST_POINTS: ['adjust_points', 'adjust', 0],
  OTHER: ['other_event', 'adjust', 0],
} as const;

const isKnown = (type: string): type is keyof typeof kinds => Object.hasOwn(kinds, type);

/** A line of the ledger. What moves no points is none, and of what nobody knows the sign is not known either. */
function lineOf(event: SquareEvent) {
  const { id, type: name, created_at: occurredAt } = event;
  if (!isKnown(name)) return [];
  const [field, type, sign] = kinds[name];
  const points = event[field]?.points;
  if (points === undefined) return [];
  const amount = sign === 0 ? points : sign * Math.abs(points);
  return [{ id, type, amount, currency, occurredAt, status: 'approved' }];
}

export async function historyOf(asked: TransactionsParams, exchanges: Exchanges, find: FindAccount) {
  const account = await find(exchanges);
  if (!account) return { items: [] };
  const filter = {
    loyalty_account_filter: { loyalty_account_id: account.id },
    type_filter: { types: Object.keys(kinds) },
  };
  const body = pageBody({ filter }, asked);
  const answer = await exchanges.send({ method: 'POST', path: '/v2/loyalty/events/search', body });
  const { events = [], cursor: nextCursor } = readEvents(answer, exchanges.report);
  // One secret reads every member's events.
  const own = events.filter((each) => each.loyalty_account_id === account.id);
  return { items: own.flatMap(lineOf), nextCursor };
}
