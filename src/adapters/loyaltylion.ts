import type { Adapter } from '../client/adapter.js';
import { segment, type Caller, type Exchanges } from '../client/endpoint.js';
import type { RedemptionRequest } from '../client/resources/redemptions.js';
import { LoyaltyError } from '../domain/errors.js';
import { member } from './loyaltylion/member.js';
import { program, type Naming } from './loyaltylion/program.js';
import { reachOf } from './reach.js';
import { answering } from './wire/answering.js';
import { byName, voice } from './wire/endpoints.js';
import { at } from './wire/reading.js';
import { refusals } from './wire/refusals.js';

export interface LoyaltyLionOptions extends Naming {
  /** The number after `/sites/` in the address of LoyaltyLion's own pages. */
  readonly siteId: string | number;
  /**
   * The id of the customer in the shop, whom the token speaks for; LoyaltyLion refuses it for anybody else. Asked before
   * each request. Default: the client's `memberKey`, and on a server the caller's id.
   */
  readonly customerId?: (() => string | null | undefined) | undefined;
  /** Where the rewards are shown. Default `web`. */
  readonly channel?: 'web' | 'mobile' | 'pos';
  /** Default `https://api.loyaltylion.com`. */
  readonly baseUrl?: string;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

const slugs = {
  insufficient_points: 'insufficient-points',
  reward_limit_reached: 'limit-reached',
  max_cart_redemptions_reached: 'limit-reached',
  reward_out_of_stock: 'out-of-stock',
  reward_not_enabled_for_customer: 'tier-required',
  customer_not_enrolled: 'not-enrolled',
  customer_blocked: 'not-enrolled',
} as const;

const redeeming = () => import('./loyaltylion/rewards.js');
const earning = () => import('./loyaltylion/earning.js');

/**
 * LoyaltyLion's [Headless API](https://developers.loyaltylion.com/headless-api) 2025-06, from the page itself: the client's
 * `getToken` gives a [customer session token](https://developers.loyaltylion.com/headless-api/session-tokens), which the
 * shop's server signs. It is kept in memory, and sent as `Authorization: Bearer` only.
 *
 * LoyaltyLion knows no keys, so a redemption is sent once and never again by itself. It tells of the latest 20 claimed
 * rewards and actions, in one page. Rewards that need a cart or a subscription are shown as such; only what lies in a cart
 * can be given back. The programme is for whoever is signed in: a guest's page has no token to ask with.
 *
 * @experimental Known from LoyaltyLion's [public types](https://github.com/loyaltylion/typescript-headless-api-client) and
 * documentation, not held against its service. That documentation shows `Authorization: Bearer` with keys of the API, and
 * says of session tokens only that they authenticate the same calls.
 * @throws LoyaltyError `invalid-configuration` for an address that is not safe.
 */
export function loyaltyLion(options: LoyaltyLionOptions): Adapter {
  const { siteId, customerId, channel = 'web', baseUrl = 'https://api.loyaltylion.com', fetch } = options;
  const url = `${baseUrl}/headless/2025-06/${segment(siteId)}`;

  const whose = (caller?: Caller | null): string => {
    const id = customerId?.() ?? caller?.id;
    if (id) return id;
    // A token that is no JWT does not say whose it is.
    throw new LoyaltyError('invalid-configuration', 'customerId says whose token it is', { operation: 'adapter.ask' });
  };
  /** The one answer that has nearly everything of a member. */
  const customer = ({ caller, send }: Exchanges) =>
    send({ method: 'GET', path: `/customers/${segment(whose(caller))}` });
  const read = <P>(name: string, load: () => Promise<(body: unknown, params: P) => unknown>) =>
    answering<P>(name, async (params, exchanges) => {
      const [body, translate] = await Promise.all([customer(exchanges), load()]);
      return translate(body, params);
    });

  return {
    name: 'loyaltylion',
    runsIn: 'browser',
    baseUrl: url,
    capabilities: {
      idempotency: 'none',
      redeemStatus: false,
      responseIdempotency: false,
      lacks: ['redemptions.find', 'earnings.estimate', ...voice],
    },
    endpoints: byName(
      // Not even what is everybody's is told without a token.
      answering('program.get', async (_, { send }) =>
        program(await send({ method: 'GET', path: '/configuration' }), `${siteId}`, options),
      ),
      answering('member.get', async (_, exchanges) => member(await customer(exchanges))),
      read('transactions.list', async () => (await import('./loyaltylion/history.js')).history),
      read('earning-rules.list', async () => (await earning()).rules),
      read('referral.get', async () => (await earning()).referral),
      read('rewards.list', async () => (await redeeming()).rewards),
      read('redemptions.list', async () => (await redeeming()).claims),
      read('redemptions.preview', async () => (await redeeming()).preview),
      // What reads the answer is there before anything is spent.
      answering<RedemptionRequest>('redemptions.create', async (wish, exchanges) =>
        (await redeeming()).redeem(wish, whose(exchanges.caller), exchanges),
      ),
      answering<{ readonly id: string }>('redemptions.cancel', async ({ id }, exchanges) =>
        (await redeeming()).refund(id, exchanges),
      ),
    ),
    reach: refusals(
      reachOf({
        baseUrl: url,
        headersFor: (caller) => ({
          'x-loyaltylion-channel': channel,
          ...(caller?.token !== undefined && { authorization: `Bearer ${caller.token}` }),
        }),
        fetch,
      }),
      (body) => at(body, 'error', 'code'),
      slugs,
    ),
  };
}
