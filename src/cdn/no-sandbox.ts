import type { Transport } from '../client/transport/transport.js';
import { LoyaltyError } from '../domain/errors.js';

/** The one-file build carries no sandbox: `scenario` is for previews, not for a shop. */
export const sandboxTransport =
  (): Transport =>
  ({ operation }) =>
    Promise.reject(new LoyaltyError('unsupported', `${operation}: this build has no sandbox`, { operation }));
