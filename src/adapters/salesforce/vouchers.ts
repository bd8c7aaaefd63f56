import { idOf } from '../wire/ids.js';
import { instant } from '../wire/instant.js';
import { at, fields, items, type Fields } from '../wire/reading.js';
import { balanceOf } from './member.js';
import { shown, type Place } from './pages.js';
import { currencyOf, spent, type SalesforceProgramme, type SalesforceReward } from './programme.js';

/** The code of the voucher that a wish brings. By it the wish is found again. */
export const voucherCodeOf = (key: string): string =>
  key
    .replace(/[^a-z\d]/gi, '')
    .slice(0, 20)
    .toUpperCase();

export function rewards(
  programme: SalesforceProgramme,
  profile: unknown,
  { from, limit }: { readonly from: number; readonly limit: number },
): unknown {
  const { rewards = [] } = programme;
  const balance = profile === undefined ? undefined : (balanceOf(profile, currencyOf(programme)) ?? 0);
  const eligibility = (price: number) => {
    if (balance === undefined) return undefined;
    const missing = price - balance;
    return missing > 0 ? { state: 'insufficient-points', missing: { points: missing } } : { state: 'redeemable' };
  };
  return {
    items: rewards.slice(from, from + limit).map(({ points, kind = 'gift', ...reward }) => ({
      ...{ ...reward, kind, cost: { currency: spent, amount: points }, eligibility: eligibility(points) },
    })),
    nextCursor: from + limit < rewards.length ? `${from + limit}` : undefined,
  };
}

const states = { Issued: 'issued', Redeemed: 'used', Expired: 'expired', Cancelled: 'cancelled' };

/** A voucher of a definition that nobody described stands for itself. */
export function redemption(voucher: Fields, rewards: readonly SalesforceReward[]): object {
  const { voucherCode: code, voucherDefinition, status, expirationDateTime, expirationDate } = voucher;
  const reward = rewards.find((one) => one.voucherDefinition === voucherDefinition);
  return {
    // Codes may be shared, numbers are each voucher's own: but a wish knows its code alone.
    ...{ id: idOf(code ?? voucher['voucherNumber']), code, expiresAt: expirationDateTime ?? instant(expirationDate) },
    ...{ rewardId: reward?.id ?? idOf(voucherDefinition), rewardName: reward?.name ?? voucherDefinition },
    status: fields(states)[String(status)] ?? 'pending',
  };
}

export function vouchers(body: unknown, rewards: readonly SalesforceReward[], place: Place, limit: number): unknown {
  const all = at(body, 'vouchers');
  if (!Array.isArray(all)) return undefined;
  const lines = items(all).map((voucher) => redemption(voucher, rewards));
  return shown(lines, all, place, limit);
}
