import type { ClientOptions } from '../client/client.js';
import { LoyaltyError } from '../domain/errors.js';

/** The one-file build carries no sandbox: `scenario` is for previews, not for a shop. */
export const sandboxOptions = (): Pick<ClientOptions, 'transport'> => ({
  transport: ({ operation }) =>
    Promise.reject(new LoyaltyError('invalid-configuration', 'this build has no sandbox', { operation })),
});
