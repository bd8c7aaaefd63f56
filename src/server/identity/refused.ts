import { LoyaltyError } from '../../domain/errors.js';

/** Says why, and nothing of what was shown as proof. */
export const unauthorized = (why: string): LoyaltyError =>
  new LoyaltyError('unauthorized', why, { operation: 'server.identify' });

export const misconfigured = (why: string): LoyaltyError =>
  new LoyaltyError('invalid-configuration', why, { operation: 'server.create' });
