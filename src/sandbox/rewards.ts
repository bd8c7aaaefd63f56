import { day } from '../domain/instant.js';
import { eligibilityOf, type Eligibility, type Reward } from '../domain/rewards.js';
import { ok } from './answer.js';
import { pageOf, type Route } from './call.js';
import { iso } from './history.js';
import type { ProgrammeReward } from './programme.js';
import { pointsIn, type Shop } from './shop.js';
import { standingOf } from './standing.js';

export const listRewards: Route = (shop, { query }) => {
  const category = query.get('category');
  const rewards = shop.programme.rewards.filter((reward) => category === null || reward.category === category);
  const page = pageOf(rewards, query);
  return ok({ ...page, items: page.items.map((reward) => rewardFor(shop, reward)) });
};

/** A reward as the caller sees it now. */
export function rewardFor(shop: Shop, reward: ProgrammeReward): Reward {
  // What is named here is the shop's own and not part of the answer.
  const { limit, requiresTierId, startsInDays, endsInDays, codeDays: _codeDays, refundDays: _days, ...kept } = reward;
  const at = (days: number) => iso(shop.openedAt + days * day);
  const amount = shop.costs.get(reward.id);
  const offer = {
    ...kept,
    ...(amount !== undefined && { cost: { currency: reward.cost.currency, amount } }),
    ...(shop.stock.has(reward.id) && { stock: shop.stock.get(reward.id) ?? 0 }),
    ...(startsInDays !== undefined && { startsAt: at(startsInDays) }),
    ...(endsInDays !== undefined && { endsAt: at(endsInDays) }),
  };
  return { ...offer, eligibility: eligibility(shop, offer, { limit, requiresTierId }) };
}

function eligibility(
  shop: Shop,
  offer: Omit<Reward, 'eligibility'>,
  rules: Pick<ProgrammeReward, 'limit' | 'requiresTierId'>,
): Eligibility {
  const { programme, ledger } = shop;
  const now = shop.now();
  if (!shop.member) return eligibilityOf(offer, { now });

  const had = shop.issued.filter(
    ({ redemption }) => redemption.rewardId === offer.id && redemption.status !== 'cancelled',
  );
  const { tierId } = standingOf(programme, ledger, now);
  return eligibilityOf(offer, {
    now,
    tiers: programme.program.tiers,
    balance: pointsIn(shop, offer.cost.currency),
    redeemedCount: had.length,
    ...(tierId !== undefined && { tierId }),
    ...(rules.limit !== undefined && { limit: rules.limit }),
    ...(rules.requiresTierId !== undefined && { requiresTierId: rules.requiresTierId }),
  });
}
