import type { Exchanges } from '../../client/endpoint.js';
import type { RewardsParams } from '../../client/resources/rewards.js';
import type { Program } from '../../domain/program.js';
import type { Reward } from '../../domain/rewards.js';
import type { FindAccount } from './accounts.js';
import { currency, programOf, type SquareProgram } from './wire.js';

/** What Square's programme does not say of itself. */
export type ProgramFacts = Pick<Program, 'name' | 'timeZone'> & Partial<Pick<Program, 'description' | 'links'>>;

/** What Square's reward tiers do not say of themselves. */
export type RewardFacts = Partial<
  Pick<Reward, 'kind' | 'name' | 'description' | 'imageUrl' | 'category' | 'value' | 'terms'>
>;

/** The programme of the kit's contract. */
export const programWire = ({ id, terminology }: SquareProgram, facts: ProgramFacts) => ({
  ...facts,
  id,
  currencies: [{ code: currency, name: terminology ?? { one: 'Point', other: 'Points' }, decimalPlaces: 0 }],
  tiers: [],
});

function eligibility(points: number, balance: number | undefined) {
  if (balance === undefined) return { state: 'unknown' };
  if (balance >= points) return { state: 'redeemable' };
  return { state: 'insufficient-points', missing: { points: points - balance } };
}

/** Reward tiers are no levels of membership: each is a discount that points buy. All come at once, and are shown in pages. */
export async function rewardsOf(
  { cursor, limit = 12, category }: RewardsParams,
  exchanges: Exchanges,
  find: FindAccount,
  factsOf: (rewardId: string) => RewardFacts | undefined,
) {
  const [program, account] = await Promise.all([programOf(exchanges), find(exchanges)]);
  const { status, reward_tiers: tiers = [] } = program;
  const all = tiers
    .map(({ id, name = '', points }) => ({
      ...{ id, name, kind: 'discount-amount' },
      ...factsOf(id),
      cost: { currency, amount: points },
      eligibility: status === 'INACTIVE' ? { state: 'ended' } : eligibility(points, account?.balance),
    }))
    .filter((each) => category === undefined || each.category === category);
  const from = Number(cursor ?? 0) || 0;
  const to = from + limit;
  return { items: all.slice(from, to), nextCursor: to < all.length ? `${to}` : undefined };
}
