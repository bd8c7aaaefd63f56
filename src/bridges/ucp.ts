import type { EarningEstimate } from '../domain/earning.js';
import { LoyaltyError } from '../domain/errors.js';
import type { Member } from '../domain/member.js';
import type { Program } from '../domain/program.js';
import { knownBenefits } from '../domain/tiers.js';

/** A tier as `dev.ucp.common.loyalty` of 2026-08-25 has it. */
export interface UcpTier {
  readonly id: string;
  readonly name: string;
  readonly benefits?: readonly { readonly id: string; readonly description: string }[];
}

export interface UcpReward {
  readonly currency: { readonly name: string; readonly code: string; readonly decimal_places: number };
  /** What the cart would earn, in the currency's smallest unit. */
  readonly earning_forecast?: { readonly amount: number };
}

export interface UcpMembership {
  readonly id: string;
  readonly name: string;
  readonly display_id?: string;
  readonly tiers?: readonly UcpTier[];
  readonly rewards?: readonly UcpReward[];
  readonly provisional: boolean;
}

export interface UcpOptions {
  /** Whose membership was claimed. Missing: nobody is known yet. */
  readonly member?: Member;
  /** Your server has made sure that the buyer is this member. Until then the membership is provisional. */
  readonly verified?: boolean;
  /** What the cart would earn, one for each currency of points. */
  readonly estimates?: readonly EarningEstimate[];
}

/**
 * A membership for the loyalty map of a UCP catalogue, cart or checkout.
 *
 * Of a member who is not verified nothing is said but that the claim was heard. Balances are never part of it: the
 * protocol has no place for them.
 */
export function ucpMembership(
  program: Program,
  { member, verified = false, estimates = [] }: UcpOptions = {},
): UcpMembership {
  const known = verified && member?.status === 'enrolled' ? member : undefined;
  const tiers = known && tiersOf(program, known);
  const rewards = program.currencies.map(({ code, name, decimalPlaces }) => {
    const amount = estimates.find(({ currency }) => currency === code)?.amount;
    return {
      currency: { name: name.other, code, decimal_places: decimalPlaces },
      ...(amount !== undefined && amount >= 0 && { earning_forecast: { amount } }),
    };
  });
  return {
    id: known?.id ?? program.id,
    name: program.name,
    ...(known?.displayId && { display_id: known.displayId }),
    ...(tiers?.length && { tiers }),
    ...(rewards.length && { rewards }),
    provisional: !known,
  };
}

function tiersOf({ tiers }: Program, { tier: status }: Member): readonly UcpTier[] {
  return tiers
    .filter(({ id }) => id === status?.tierId)
    .map((tier) => {
      const benefits = knownBenefits(tier, tier).map(({ id, description }) => ({ id, description }));
      return { id: tier.id, name: tier.name, ...(benefits.length && { benefits }) };
    });
}

const reverseDomain = /^[a-z][a-z\d]*(\.[a-z]([a-z\d_-]*[a-z\d_])?)+$/;

/**
 * The loyalty map of a UCP response, with one membership under your claim: `com.example.rewards`.
 *
 * @throws LoyaltyError `invalid-configuration` for a claim that is no reverse domain name.
 */
export function ucpLoyalty(claim: string, membership: UcpMembership): Readonly<Record<string, UcpMembership>> {
  if (reverseDomain.test(claim)) return { [claim]: membership };
  throw new LoyaltyError('invalid-configuration', `'${claim}' is no reverse domain name`, { operation: 'ucp.loyalty' });
}
