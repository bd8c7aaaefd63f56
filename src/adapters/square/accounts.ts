import type { Caller, Exchanges } from '../../client/endpoint.js';
import { segment } from '../../client/endpoint.js';
import { LoyaltyError } from '../../domain/errors.js';
import { currency, readAccount, readAccounts, type SquareAccount } from './wire.js';

/** The loyalty account of a caller; nothing where they have none. */
export type FindAccount = (exchanges: Exchanges) => Promise<SquareAccount | undefined>;

/** By the id that the shop knows, or else by the id of the customer at Square. */
export const accountFinder =
  (accountOf?: (caller: Caller) => string | null | undefined | Promise<string | null | undefined>): FindAccount =>
  async ({ caller, send, report }) => {
    if (!caller) return undefined;
    if (accountOf) {
      const known = await accountOf(caller);
      if (known === null || known === undefined) return undefined;
      const body = await send({ method: 'GET', path: `/v2/loyalty/accounts/${segment(known)}` });
      return readAccount(body, report).loyalty_account;
    }
    const body = { query: { customer_ids: [caller.id] }, limit: 1 };
    const answer = await send({ method: 'POST', path: '/v2/loyalty/accounts/search', body });
    return readAccounts(answer, report).loyalty_accounts?.[0];
  };

/** @throws LoyaltyError `not-enrolled` where the member has no account. */
export async function accountFor(find: FindAccount, exchanges: Exchanges, operation: string): Promise<SquareAccount> {
  const account = await find(exchanges);
  if (account) return account;
  throw new LoyaltyError('not-enrolled', 'the member has no loyalty account', { operation });
}

/** The member of the kit's contract. */
export function memberOf(account: SquareAccount, memberId: string, now: Date) {
  const { balance, lifetime_points: lifetime, expiring_point_deadlines: deadlines } = account;
  return {
    id: memberId,
    status: 'enrolled',
    enrolledAt: account.enrolled_at ?? account.created_at,
    balances:
      balance === undefined
        ? []
        : [
            {
              ...{ currency, amount: balance, lifetime, asOf: now.toISOString() },
              expiring: deadlines?.map(({ points, expires_at: expiresAt }) => ({ amount: points, expiresAt })),
            },
          ],
  };
}
