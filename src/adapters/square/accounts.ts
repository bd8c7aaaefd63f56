import { segment, type Caller, type Exchanges } from '../../client/endpoint.js';
import { LoyaltyError } from '../../domain/errors.js';
import { currency, readAccount, readAccounts, type SquareAccount } from './wire.js';

/** The loyalty account of a caller; nothing where they have none. */
export type FindAccount = (exchanges: Exchanges) => Promise<SquareAccount | undefined>;

/** By the id that the shop knows, or else by the id of the customer at Square. It must be the one that was asked for. */
export const accountFinder =
  (accountOf?: (caller: Caller) => string | null | undefined | Promise<string | null | undefined>): FindAccount =>
  async ({ caller, send, report }) => {
    if (!caller) return undefined;
    if (accountOf) {
      const known = await accountOf(caller);
      if (known === null || known === undefined) return undefined;
      const body = await send({ method: 'GET', path: `/v2/loyalty/accounts/${segment(known)}` });
      const { loyalty_account: account } = readAccount(body, report);
      return account.id === known ? account : somebodyElses();
    }
    const body = { query: { customer_ids: [caller.id] }, limit: 1 };
    const answer = await send({ method: 'POST', path: '/v2/loyalty/accounts/search', body });
    const [account] = readAccounts(answer, report).loyalty_accounts ?? [];
    return account && (account.customer_id ?? caller.id) !== caller.id ? somebodyElses() : account;
  };

function somebodyElses(): never {
  throw new LoyaltyError('invalid-response', 'that is somebody else’s account', { operation: 'square.account' });
}

/** @throws LoyaltyError `not-enrolled` where the member has no account. */
export async function accountFor(find: FindAccount, exchanges: Exchanges, operation: string): Promise<SquareAccount> {
  const account = await find(exchanges);
  if (account) return account;
  throw new LoyaltyError('not-enrolled', 'the member has no loyalty account', { operation });
}

/** The member of the kit's contract. Whoever has no account has not joined. */
export function memberOf(account: SquareAccount | undefined, caller: Caller | null, now: number) {
  if (!account) return { id: caller?.id, status: 'guest', balances: [] };
  const { balance: amount, lifetime_points: lifetime, expiring_point_deadlines: deadlines } = account;
  const expiring = deadlines?.map(({ points, expires_at: expiresAt }) => ({ amount: points, expiresAt }));
  return {
    id: caller?.id ?? account.id,
    status: 'enrolled',
    enrolledAt: account.enrolled_at ?? account.created_at,
    balances: amount === undefined ? [] : [{ currency, amount, lifetime, expiring, asOf: new Date(now).toISOString() }],
  };
}
