import type { Adapter } from '../client/adapter.js';
import { query, segment, type Caller, type EndpointRequest } from '../client/endpoint.js';
import { estimateEarnings } from '../client/resources/earning.js';
import { getMember } from '../client/resources/member.js';
import { getProgram } from '../client/resources/program.js';
import { listTransactions } from '../client/resources/transactions.js';
import { LoyaltyError } from '../domain/errors.js';
import { toMajor } from '../domain/money.js';
import { reachOf } from './reach.js';
import { estimate, member, program, transactions, type TalonOneProgramme } from './talon-one/ledger.js';
import { byName, composed, voice } from './wire/endpoints.js';
import { serverOnly } from './wire/server-only.js';

export interface TalonOneOptions extends TalonOneProgramme {
  /** A key of the Integration API. It never leaves the server. */
  readonly apiKey: string;
  /** The deployment: `https://yourbaseurl.talon.one`. */
  readonly baseUrl: string;
  /** The profile-based loyalty programme. */
  readonly programId: number;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

const get = (path: string): EndpointRequest => ({ method: 'GET', path });

/**
 * [Talon.One](https://docs.talon.one/integration-api)'s Integration API, on the merchant's server, behind
 * `createLoyaltyFetch`. The caller's id is the integration id of the customer's profile.
 *
 * Covers the balance with what is pending and expires, the tier with what is missing to rise and to stay and the
 * projection, the ledger, and what a cart would earn (a session that is only tried: `dry`). What a programme gives for
 * points is written in each merchant's own rules, as effects of a cart session, and no list tells of it: rewards and
 * redemptions are not offered; `combine(talonOne(…), …)` takes them from a backend of the shop's own.
 *
 * @experimental Known from Talon.One's documentation and its SDK's types, not held against its service.
 * @throws LoyaltyError `invalid-configuration` in a window, and for an address that is not safe.
 */
export function talonOne(options: TalonOneOptions): Adapter {
  serverOnly('talon-one');
  const { apiKey, baseUrl, programId, fetch } = options;

  function idOf(caller: Caller | null): string {
    if (caller) return caller.id;
    throw new LoyaltyError('unauthorized', 'nobody is signed in', { operation: 'talon-one.profile' });
  }
  const profile = (id: string) => `/v1/loyalty_programs/${programId}/profile/${segment(id)}`;

  return {
    name: 'talon-one',
    runsIn: 'server',
    capabilities: {
      idempotency: 'none',
      redeemStatus: false,
      responseIdempotency: false,
      lacks: [
        ...['rewards.list', 'redemptions.preview', 'redemptions.create', 'redemptions.find', 'redemptions.list'],
        ...['redemptions.cancel', 'earning-rules.list', 'referral.get', ...voice],
      ],
    },
    endpoints: byName(
      composed(getProgram, () => Promise.resolve(program(programId, options))),
      composed(getMember, async (_params, { caller, send }) => {
        const id = idOf(caller);
        const balances = get(`${profile(id)}/balances?includeTiers=true&includeProjectedTier=true`);
        const unused = get(`${profile(id)}/points?status=active&pageSize=50`);
        const [balance, grants] = await Promise.all([send(balances), send(unused)]);
        return member(id, balance, grants);
      }),
      composed(listTransactions, async ({ cursor, limit: pageSize = 50 }, { caller, send }) => {
        const id = idOf(caller);
        const skip = Number(cursor ?? 0) || 0;
        const body = await send(get(`${profile(id)}/transactions${query({ pageSize, skip })}`));
        return transactions(body, id, skip, pageSize, Date.now());
      }),
      composed(estimateEarnings, async ({ lines }, { caller, send }) => {
        const cartItems = lines.map(({ id, quantity, total }) => ({
          ...{ name: id, sku: id, quantity },
          // Talon.One wants the price of one.
          price: toMajor(total) / quantity,
        }));
        const customerSession = { state: 'open', cartItems, ...(caller && { profileId: caller.id }) };
        const body = { customerSession, responseContent: [] };
        return estimate(
          await send({ method: 'PUT', path: '/v2/customer_sessions/estimate?dry=true', body }),
          programId,
        );
      }),
    ),
    reach: reachOf({ baseUrl, headersFor: () => ({ authorization: `ApiKey-v1 ${apiKey}` }), fetch }),
  };
}
