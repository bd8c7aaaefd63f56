import { LoyaltyError } from '../domain/errors.js';
import { redeem } from './resources/redemptions.js';

export const failure = (code: LoyaltyError['code'], message: string, cause?: unknown): LoyaltyError =>
  new LoyaltyError(code, message, { operation: redeem.name, cause });

/** A host's own client may throw anything; none of it says that the points are safe. */
export const asError = (error: unknown): LoyaltyError =>
  error instanceof LoyaltyError ? error : failure('network', String(error), error);
