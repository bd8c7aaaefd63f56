import {
  at,
  byName,
  cancelRedemption,
  composed,
  fields,
  findRedemption,
  getMember,
  getProgram,
  listRedemptions,
  listRewards,
  listTransactions,
  LoyaltyError,
  query,
  reachOf,
  redeem,
  refusals,
  segment,
  serverOnly,
  voice,
  type Adapter,
  type Caller,
  type EndpointRequest,
} from 'loyalty-elements/adapter';
import { redeemTreat } from './redeem.js';
import { claim, claims, member, program, rewards, stamps } from './translate.js';

export interface BeanstampOptions {
  /** The shop's secret. It never leaves the server. */
  readonly apiKey: string;
  /** Default `https://api.beanstamp.example/v2`. */
  readonly baseUrl?: string;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}

const get = (path: string): EndpointRequest => ({ method: 'GET', path });

/** The card is that of the member whom the server has found out, never one that a request names. */
function cardOf(caller: Caller | null): string {
  if (caller) return `/cards/${segment(caller.id)}`;
  throw new LoyaltyError('unauthorized', 'nobody is signed in', { operation: 'beanstamp.card' });
}

/**
 * Beanstamp, on the merchant's server behind `createLoyaltyFetch`.
 *
 * @throws LoyaltyError `invalid-configuration` in a window, and for an address that is not safe.
 */
export function beanstamp(options: BeanstampOptions): Adapter {
  serverOnly('beanstamp');
  const { apiKey, baseUrl = 'https://api.beanstamp.example/v2', fetch, now = Date.now } = options;
  const reach = reachOf({ baseUrl, headersFor: () => ({ 'x-beanstamp-key': apiKey }), fetch });

  return {
    name: 'beanstamp',
    runsIn: 'server',
    capabilities: {
      ...{ idempotency: 'body', keyField: 'request_ref', longestKey: 80, redeemStatus: true },
      responseIdempotency: false,
      lacks: ['tiers', 'redemptions.preview', 'earning-rules.list', 'referral.get', 'earnings.estimate', ...voice],
    },
    endpoints: byName(
      composed(getProgram, async (_params, { send }) => program(await send(get('/shop')))),
      composed(getMember, async (_params, { send, caller }) =>
        member(await send(get(cardOf(caller))), new Date(now())),
      ),
      composed(listRewards, async ({ cursor, limit = 12 }, { send, caller }) => {
        const treats = send(get(`/treats${query({ after: cursor, count: limit })}`));
        // A guest sees the rewards, too.
        const card = caller && send(get(cardOf(caller)));
        return rewards(...(await Promise.all([treats, card])));
      }),
      composed(redeem, (wish, exchanges) => redeemTreat(wish, `${cardOf(exchanges.caller)}/claims`, exchanges)),
      composed(findRedemption, async ({ idempotencyKey }, { send, caller }) =>
        claims(await send(get(`${cardOf(caller)}/claims${query({ request_ref: idempotencyKey })}`))),
      ),
      composed(listRedemptions, async ({ cursor, limit = 20 }, { send, caller }) =>
        claims(await send(get(`${cardOf(caller)}/claims${query({ after: cursor, count: limit })}`))),
      ),
      composed(cancelRedemption, async ({ id }, { send, caller, key }) => {
        const path = `${cardOf(caller)}/claims/${segment(id)}/return`;
        return claim(fields(at(await send({ method: 'POST', path, body: {} }, key), 'claim')));
      }),
      composed(listTransactions, async ({ cursor, limit = 20 }, { send, caller }) =>
        stamps(await send(get(`${cardOf(caller)}/stamps${query({ after: cursor, count: limit })}`))),
      ),
    ),
    reach: refusals(reach, (body) => at(body, 'error', 'code'), {
      ...{ TOO_FEW_BEANS: 'insufficient-points', NONE_LEFT: 'out-of-stock', TOO_LATE: 'ended' },
      NO_CARD: 'not-enrolled',
    }),
  };
}
