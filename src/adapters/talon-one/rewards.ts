import type { Money } from '../../domain/money.js';
import type { RewardKind } from '../../domain/rewards.js';
import { at, each, fields, items, number, points, text, type Fields } from '../wire/reading.js';
import { idOf } from '../wire/ids.js';
import { currency } from './ledger.js';

/** What a programme gives for points. Talon.One has it as a rule of a campaign, and tells no list of such rules. */
export interface TalonOneReward {
  /** The value of the session's attribute by which the rule knows the reward: letters, digits and `_ . : ~ -`. */
  readonly id: string;
  readonly name: string;
  readonly description?: string | undefined;
  readonly imageUrl?: string | undefined;
  readonly terms?: string | undefined;
  /** Default `gift`. */
  readonly kind?: RewardKind | undefined;
  /** What the rule deducts, for the list; what was deducted is told by Talon.One. */
  readonly points: number;
  readonly value?: Money | undefined;
  /** Names of the tiers that may have it. Default: all. */
  readonly tiers?: readonly string[] | undefined;
  /** The campaign whose coupons the rule creates: by it a coupon is known as this reward's later on. */
  readonly campaignId?: number | undefined;
}

/** `balance`: nothing for a guest. */
function eligibilityOf({ points: price, tiers }: TalonOneReward, balance: unknown) {
  if (!balance) return undefined;
  if (tiers && !tiers.includes(text(at(balance, 'currentTier', 'name')) ?? '')) {
    return { state: 'tier-required', missing: { tierId: idOf(tiers[0]) } };
  }
  const missing = price - (points(at(balance, 'activePoints')) ?? 0);
  return missing > 0 ? { state: 'insufficient-points', missing: { points: missing } } : { state: 'redeemable' };
}

export function rewards(
  catalogue: readonly TalonOneReward[],
  balance: unknown,
  { from, limit }: { readonly from: number; readonly limit: number },
): unknown {
  return {
    items: catalogue.slice(from, from + limit).map((reward) => ({
      ...{ ...reward, kind: reward.kind ?? 'gift', cost: { currency, amount: reward.points } },
      eligibility: eligibilityOf(reward, balance),
    })),
    nextCursor: from + limit < catalogue.length ? `${from + limit}` : undefined,
  };
}

const propsOf = (body: unknown, pattern: RegExp): readonly Fields[] =>
  items(at(body, 'effects'))
    .filter(({ effectType }) => pattern.test(String(effectType)))
    .map(({ props }) => fields(props));

/** What the rules deducted, of this programme's points; nothing where no rule was met. */
export function deducted(body: unknown, programId: number): number | undefined {
  const amounts = propsOf(body, /^deductLoyaltyPoints$/).filter((props) => props['programId'] === programId);
  return amounts.length ? points(amounts.reduce((sum, { value }) => sum + (number(value) ?? 0), 0)) : undefined;
}

/** What came of a session that was closed: its code is that of a coupon or of a giveaway. */
export function redemption(body: unknown, id: string, reward: Partial<TalonOneReward>, amount: number): unknown {
  const coupon = items(at(body, 'createdCoupons'))[0];
  const [props] = propsOf(body, /^(couponCreated|awardGiveaway)$/);
  const code = text(coupon?.['value'] ?? props?.['value'] ?? props?.['code']);
  return {
    // A coupon is listed later on without the session that made it.
    ...{ id: idOf(code ?? id), rewardId: reward.id, rewardName: reward.name, code, status: 'issued' },
    ...{ expiresAt: coupon?.['expiryDate'], cost: { currency, amount } },
  };
}

const states = { active: 'issued', used: 'used', expired: 'expired', disabled: 'cancelled' };

/** The member's coupons that were had for points. */
export const coupons = (body: unknown, id: string, catalogue: readonly TalonOneReward[]): unknown => ({
  items: each(at(body, 'coupons'), ({ value, campaignId, recipientIntegrationId = id, expiryDate, state }) => {
    const reward = catalogue.find((one) => one.campaignId === campaignId);
    if (!reward || recipientIntegrationId !== id) return undefined;
    return {
      ...{ id: idOf(value), rewardId: reward.id, rewardName: reward.name, code: value, expiresAt: expiryDate },
      status: fields(states)[String(state)] ?? 'pending',
    };
  }),
});

/** The member's code, and how many friends have used it. */
export function referral(body: unknown, campaignId: number, url: string | undefined): unknown {
  const own = items(at(body, 'referrals')).find((one) => one['campaignId'] === campaignId);
  const code = text(own?.['code']);
  return { code, joined: own?.['usageCounter'], url: code && url?.replace('{code}', encodeURIComponent(code)) };
}
