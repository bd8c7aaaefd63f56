import type { Caller } from '../../client/endpoint.js';
import { bearerOf, jwtVerifier } from './jwt.js';
import { unauthorized } from './refused.js';

export interface BigCommerceOptions {
  /** Of the app whose `app_client_id` the page named when it asked for the token. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** The store: `abcde12345`. The app's secret signs for every store that has the app. */
  readonly storeHash: string;
  /** Seconds by which the clocks may differ. Default 5. */
  readonly clockSkew?: number;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}

/**
 * Makes an `identify` that takes the customer from the token of BigCommerce's `/customer/current.jwt`, which the page's
 * `getToken` fetches and the kit sends as a bearer token.
 *
 * See https://developer.bigcommerce.com/docs/start/authentication/current-customer.
 */
export function bigCommerceIdentity(options: BigCommerceOptions): (request: Request) => Promise<Caller | null> {
  const { clientId, clientSecret, storeHash, clockSkew = 5, now = Date.now } = options;
  const verify = jwtVerifier({
    ...{ key: { secret: clientSecret }, audience: clientId, issuer: 'bc/apps' },
    ...{ clockSkew, now },
  });
  return async (request) => {
    const token = bearerOf(request);
    if (token === null) return null;
    const { sub, operation, customer } = await verify(token);
    // The same secret signs for other stores, and for other things than who is signed in.
    if (sub !== storeHash || operation !== 'current_customer') throw unauthorized('the token is for something else');
    const id = typeof customer === 'object' && customer !== null && 'id' in customer ? customer.id : undefined;
    if (!Number.isSafeInteger(id)) throw unauthorized('the token names nobody');
    return { id: String(id) };
  };
}
