import type { Program } from '../../domain/program.js';
import type { Reward } from '../../domain/rewards.js';
import { currency, type SquareAccount, type SquareProgram } from './wire.js';

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

/** Reward tiers are no levels of membership: each is a discount that points buy. */
export function rewardsWire(
  { status, reward_tiers: tiers = [] }: SquareProgram,
  account: SquareAccount | undefined,
  factsOf: (rewardId: string) => RewardFacts | undefined,
) {
  return tiers.map(({ id, name, points }) => ({
    ...{ id, name: name ?? '', kind: 'discount-amount' },
    ...factsOf(id),
    cost: { currency, amount: points },
    eligibility: status === 'INACTIVE' ? { state: 'ended' } : eligibility(points, account?.balance),
  }));
}

function eligibility(points: number, balance: number | undefined) {
  if (balance === undefined) return { state: 'unknown' };
  if (balance >= points) return { state: 'redeemable' };
  return { state: 'insufficient-points', missing: { points: points - balance } };
}
