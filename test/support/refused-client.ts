import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { provideClient } from '../../src/lit/page-client.js';

/** Gives the page a client whose backend refuses whatever is asked. */
export const provideRefusedClient = (): void =>
  provideClient(
    createLoyaltyClient({
      baseUrl: '/loyalty',
      transport: ({ operation }) => Promise.reject(new LoyaltyError('forbidden', 'refused', { operation })),
      getToken: () => Promise.resolve('token'),
    }),
  );
