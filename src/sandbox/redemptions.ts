import { day } from '../domain/instant.js';
import { canCancel, type Redemption, type RedemptionPreview } from '../domain/redemption.js';
import { isVariable, type EligibilityState, type FixedCost, type RewardCost } from '../domain/rewards.js';
import { created, ok, Refusal, type Slug } from './answer.js';
import { fieldsOf, pageOf, textOf, type Call, type Route } from './call.js';
import { codeOf } from './code.js';
import { iso } from './history.js';
import { asActiveMember, keyed } from './keyed.js';
import { rewardFor } from './rewards.js';
import { asMember, pointsIn, post, type Shop } from './shop.js';
import type { ProgrammeReward } from './programme.js';

const slugs: Partial<Record<EligibilityState, Slug>> = {
  'insufficient-points': 'insufficient-points',
  'out-of-stock': 'out-of-stock',
  'tier-required': 'tier-required',
  'limit-reached': 'limit-reached',
  'not-started': 'ended',
  ended: 'ended',
};

interface Quote {
  readonly reward: ProgrammeReward;
  readonly preview: RedemptionPreview;
}

/** Gifts to others and draws have no code to show. */
const isCodeless = ({ kind }: ProgrammeReward): boolean => kind === 'donation' || kind === 'draw-entry';

export const previewRedemption: Route = asActiveMember((shop, call) => ok(quote(shop, call).preview));

export const createRedemption: Route = asActiveMember(
  keyed('redemptions.create', (shop, call, key) => {
    const { reward, preview } = quote(shop, call);
    const { cost, balanceAfter, expiresAt, refundableUntil } = preview;
    const number = shop.issued.length + 1;
    const code = codeOf(shop.programme.program.id, number);
    const redemption: Redemption = {
      id: `r-${number}`,
      rewardId: reward.id,
      status: isCodeless(reward) ? 'used' : 'issued',
      ...(!isCodeless(reward) && { code, barcode: { format: 'code128', value: code.replace('-', '') } }),
      ...(expiresAt !== undefined && { expiresAt }),
      ...(refundableUntil !== undefined && { refundableUntil }),
      balanceAfter,
      rewardName: reward.name,
      cost,
    };
    post(shop, { type: 'spend', amount: -cost.amount, currency: cost.currency, description: reward.name });
    changeStock(shop, reward.id, -1);
    shop.issued.push({ redemption, key, cost });
    return created(redemption);
  }),
);

export const listRedemptions: Route = (shop, { query }) => {
  asMember(shop);
  const key = query.get('idempotencyKey');
  const wanted = shop.issued.filter((issued) => key === null || issued.key === key);
  return ok(pageOf(wanted.map(({ redemption }) => redemption).toReversed(), query));
};

export const cancelRedemption: Route = asActiveMember((shop, { id }) => {
  const index = shop.issued.findIndex(({ redemption }) => redemption.id === id);
  const issued = shop.issued[index];
  if (!issued) throw new Refusal('not-found', 'No such redemption');
  const { redemption, cost } = issued;
  if (redemption.status === 'cancelled') return ok(redemption);
  if (!canCancel(redemption, shop.now())) throw new Refusal('ended', 'It can no longer be given back');

  post(shop, { type: 'refund', ...cost, description: redemption.rewardName ?? '' });
  changeStock(shop, redemption.rewardId, 1);
  const cancelled = { ...redemption, status: 'cancelled', balanceAfter: pointsIn(shop, cost.currency) } as const;
  shop.issued[index] = { ...issued, redemption: cancelled };
  return ok(cancelled);
});

/** What a redemption would do. @throws Refusal where it would not be done. */
function quote(shop: Shop, call: Call): Quote {
  const fields = fieldsOf(call);
  const rewardId = textOf(fields, 'rewardId');
  const reward = shop.programme.rewards.find(({ id }) => id === rewardId);
  if (!reward) throw new Refusal('not-found', 'No such reward');

  const { eligibility, cost: listed } = rewardFor(shop, reward);
  const slug = slugs[eligibility.state];
  if (slug) throw new Refusal(slug, `Not redeemable: ${eligibility.state}`);
  const cost = priceOf(listed, fields['amount']);
  const balanceAfter = pointsIn(shop, cost.currency) - cost.amount;
  if (balanceAfter < 0) throw new Refusal('insufficient-points', 'Not enough points');

  const { codeDays = 30, refundDays = 2, terms } = reward;
  const now = shop.now();
  return {
    reward,
    preview: {
      rewardId,
      cost,
      balanceAfter,
      ...(!isCodeless(reward) && { expiresAt: iso(now + codeDays * day) }),
      ...(refundDays > 0 && { refundableUntil: iso(now + refundDays * day) }),
      ...(terms !== undefined && { terms }),
    },
  };
}

/** The points to spend: the choice of the member for a variable cost, else what the member agreed to must still hold. */
function priceOf(cost: RewardCost, amount: unknown): FixedCost {
  const { currency } = cost;
  if (amount === undefined && !isVariable(cost)) return cost;
  if (!Number.isSafeInteger(amount)) throw new Refusal('invalid-request', 'amount must be a whole number');
  const points = amount as number;
  if (isVariable(cost)) {
    const fits = points >= cost.min && points <= cost.max && (points - cost.min) % cost.step === 0;
    if (!fits) throw new Refusal('invalid-request', 'amount is none of the choices', 422);
  } else if (points !== cost.amount) {
    throw new Refusal('cost-changed', `The cost is ${cost.amount}`);
  }
  return { currency, amount: points };
}

function changeStock({ stock }: Shop, rewardId: string, by: number): void {
  const left = stock.get(rewardId);
  if (left !== undefined) stock.set(rewardId, left + by);
}
