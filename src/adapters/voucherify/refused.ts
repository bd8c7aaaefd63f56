import type { ProblemSlug } from '../../domain/errors.js';
import { LoyaltyError } from '../../domain/errors.js';
import { at } from '../wire/reading.js';

/** Where Voucherify says why it refused. */
export const keyOf = (body: unknown): unknown => at(body, 'key');

/** Its reasons in the contract's words. The first half is of the first generation, the second of the second. */
export const reasons: Readonly<Record<string, ProblemSlug>> = {
  loyalty_card_points_exceeded: 'insufficient-points',
  loyalty_card_not_active: 'ended',
  campaign_not_active: 'ended',
  voucher_not_active: 'ended',
  voucher_disabled: 'ended',
  voucher_expired: 'ended',
  quantity_exceeded: 'limit-reached',
  missing_order: 'invalid-request',

  insufficient_card_balance: 'insufficient-points',
  reward_out_of_stock: 'out-of-stock',
  non_active_program: 'ended',
  program_outside_validity_window: 'ended',
  non_active_reward: 'ended',
  reward_outside_validity_window: 'ended',
  purchase_limit_cooldown: 'limit-reached',
  purchase_limit_frequency: 'limit-reached',
  exceeded_card_spending_global_spending_based_limit: 'limit-reached',
  exceeded_card_spending_global_time_based_limit: 'limit-reached',
  exceeded_card_spending_transactions_limit: 'limit-reached',
  exceeded_spending_limits: 'limit-reached',
  reward_refund_policy_does_not_allow_refunds: 'ended',
  non_approved_reward_transaction: 'ended',
};

const operation = 'voucherify.ask';

export const nobody = (): LoyaltyError => new LoyaltyError('unauthorized', 'nobody is signed in', { operation });
export const noCard = (): LoyaltyError =>
  new LoyaltyError('not-enrolled', 'the member has no loyalty card', { operation });
export const noSuch = (what: string): LoyaltyError =>
  new LoyaltyError('not-found', `there is no such ${what}`, { operation });
export const tooFewPoints = (): LoyaltyError =>
  new LoyaltyError('insufficient-points', 'the card has too few points', { operation });
export const unreadable = (what: string): LoyaltyError =>
  new LoyaltyError('invalid-response', `there is no ${what} in the answer`, { operation });
export const someoneElse = (): LoyaltyError =>
  new LoyaltyError('invalid-response', 'that is not the one that was asked for', { operation });
