import type { Adapter } from '../client/adapter.js';
import { segment, type Caller, type EndpointRequest } from '../client/endpoint.js';
import { getReferral, listEarningRules } from '../client/resources/earning.js';
import { getMember } from '../client/resources/member.js';
import { getProgram } from '../client/resources/program.js';
import { cancelRedemption, listRedemptions } from '../client/resources/redemption-history.js';
import { previewRedemption, redeem } from '../client/resources/redemptions.js';
import { listRewards } from '../client/resources/rewards.js';
import { listTransactions } from '../client/resources/transactions.js';
import { LoyaltyError } from '../domain/errors.js';
import type { Naming } from './loyaltylion/program.js';
import { reachOf } from './reach.js';
import { byName, translated, voice } from './wire/endpoints.js';
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

/**
 * LoyaltyLion's [Headless API](https://developers.loyaltylion.com/headless-api) 2025-06, from the page itself: the client's
 * `getToken` gives a [customer session token](https://developers.loyaltylion.com/headless-api/session-tokens), which the
 * shop's server signs. It is kept in memory, and sent as `Authorization: Bearer` only.
 *
 * LoyaltyLion knows no keys, so a redemption is sent once and never again by itself. It tells of the latest 20 claimed
 * rewards and actions, in one page. Rewards that need a cart or a subscription are shown as such; only what lies in a cart
 * can be given back. The programme is for whoever is signed in: a guest's page has no token to ask with.
 *
 * @experimental Known from LoyaltyLion's own types and documentation, not held against its service.
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
  const configuration: EndpointRequest = { method: 'GET', path: '/configuration' };
  /** The one answer that has nearly everything of a member. */
  const customer = (_: unknown, caller?: Caller | null): EndpointRequest => ({
    method: 'GET',
    path: `/customers/${segment(whose(caller))}`,
  });
  /** The path has the kind of a reward in it, which its id begins with. */
  const write = (id: string, verb: string, body: (number: number, kind: string) => object): EndpointRequest => {
    const [kind = '', number] = id.split(':');
    return { method: 'POST', path: `/rewards/${segment(kind)}/${verb}`, body: body(Number(number), kind) };
  };
  // Not even what is everybody's is told without a token.
  const access = 'member' as const;

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
      translated(
        { ...getProgram, access },
        () => configuration,
        async () => {
          const { program } = await import('./loyaltylion/program.js');
          return (body) => program(body, `${siteId}`, options);
        },
      ),
      translated(getMember, customer, async () => (await import('./loyaltylion/member.js')).member),
      translated(listTransactions, customer, async () => (await import('./loyaltylion/history.js')).history),
      translated(
        { ...listEarningRules, access },
        customer,
        async () => (await import('./loyaltylion/earning.js')).rules,
      ),
      translated(getReferral, customer, async () => (await import('./loyaltylion/earning.js')).referral),
      translated({ ...listRewards, access }, customer, async () => (await redeeming()).rewards),
      translated(listRedemptions, customer, async () => (await redeeming()).claims),
      translated(previewRedemption, customer, async () => (await redeeming()).preview),
      translated(
        redeem,
        ({ rewardId }, caller) =>
          write(rewardId, 'redeem', (reward_id) => ({ reward_id, customer_merchant_id: whose(caller) })),
        async () => (await redeeming()).redemption,
      ),
      translated(
        cancelRedemption,
        ({ id }) =>
          write(id, 'refund', (claimed_reward_id, kind) => {
            if (kind === 'product_cart') return { claimed_reward_id };
            throw new LoyaltyError('unsupported', 'it goes back by itself only', { operation: cancelRedemption.name });
          }),
        async () => (await redeeming()).redemption,
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
