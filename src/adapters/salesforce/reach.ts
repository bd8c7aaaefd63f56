import type { Adapter } from '../../client/adapter.js';
import { items } from '../wire/reading.js';
import { refusals } from '../wire/refusals.js';
import { reachOf } from '../reach.js';

export interface SalesforceAccess {
  /** The org: `https://yourdomain.my.salesforce.com`. */
  readonly instanceUrl: string;
  /**
   * Gives an OAuth access token of the server's own (client credentials or JWT bearer flow). `refused`: Salesforce takes the
   * last one no more. It never leaves the server.
   */
  readonly accessToken: (reason: 'start' | 'refused') => string | Promise<string>;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

const slugs = { REQUEST_LIMIT_EXCEEDED: 'rate-limited', UNABLE_TO_LOCK_ROW: 'rate-limited' } as const;

/**
 * Reaches the org with a token that is asked for anew, once, where it is refused: whatever was refused with it was not done.
 *
 * @throws LoyaltyError `invalid-configuration` for an address that is not safe.
 */
export function reachOrg({ instanceUrl, accessToken, fetch }: SalesforceAccess, version: string) {
  const baseUrl = `${instanceUrl.replace(/\/$/, '')}/services/data/v${version}`;
  let token = '';
  const reach = reachOf({ baseUrl, headersFor: () => ({ authorization: `Bearer ${token}` }), fetch });
  const renewed: NonNullable<Adapter['reach']> = (caller) => {
    const send = reach(caller);
    return async (request, signal) => {
      token ||= await accessToken('start');
      const used = token;
      const response = await send(request, signal);
      if (response.status !== 401) return response;
      // Somebody else's request may have brought another one by now.
      if (token === used) token = await accessToken('refused');
      return token === used ? response : send(request, signal);
    };
  };
  return refusals(renewed, (body) => items(body)[0]?.['errorCode'], slugs);
}
