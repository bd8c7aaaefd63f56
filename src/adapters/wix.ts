import type { Adapter } from '../client/adapter.js';
import { query, segment, type EndpointRequest, type Exchanges } from '../client/endpoint.js';
import { listEarningRules } from '../client/resources/earning.js';
import { getMember } from '../client/resources/member.js';
import { getProgram } from '../client/resources/program.js';
import { listRedemptions } from '../client/resources/redemption-history.js';
import { previewRedemption, redeem } from '../client/resources/redemptions.js';
import { listRewards } from '../client/resources/rewards.js';
import { LoyaltyError } from '../domain/errors.js';
import { reachOf } from './reach.js';
import { byName, composed, translated, voice } from './wire/endpoints.js';
import { at, fields } from './wire/reading.js';
import type { SiteOptions } from './wix/program.js';

export interface WixOptions extends SiteOptions {
  /** Default `https://www.wixapis.com`. */
  readonly baseUrl?: string;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

const get = (path: string): EndpointRequest => ({ method: 'GET', path });
const myAccount = get('/loyalty-accounts/v1/accounts/my-account');
const ladder = get('/loyalty-tiers/v1/tiers/program');

/** What a page can do without, where this token may not see it or there is no such thing. */
const ifAllowed = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.catch((error: unknown) => {
    if (error instanceof LoyaltyError && /^(forbidden|not-found|unauthorized)$/.test(error.code)) return undefined;
    throw error;
  });

const accountOf = async ({ send }: Exchanges) => at(await send(myAccount), 'account');
const accounts = () => import('./wix/account.js');
const programs = () => import('./wix/program.js');
const rewarding = () => import('./wix/rewards.js');

/**
 * [Wix Loyalty](https://dev.wix.com/docs/api-reference/crm/loyalty-program), from the page itself: the client's `getToken`
 * gives the [OAuth access token of a member](https://dev.wix.com/docs/go-headless/develop-your-project/self-managed-headless/authentication),
 * which is kept in memory and sent as `Authorization` only.
 *
 * Covers what Wix lets a member do: the account, the ladder of tiers, rewards, coupons for points, ways to earn. What Wix
 * answers to apps only (transactions, deleting a coupon) is not offered. Wix knows no keys, so a redemption is sent once
 * and never again by itself. What costs differently in each tier costs what it does in the member's.
 *
 * @throws LoyaltyError `invalid-configuration` for an address that is not safe.
 */
export function wix(options: WixOptions = {}): Adapter {
  const { baseUrl = 'https://www.wixapis.com', fetch } = options;
  // Also what is everybody's is told to whoever has a token only.
  const access = 'member' as const;
  return {
    name: 'wix',
    runsIn: 'browser',
    baseUrl,
    capabilities: {
      idempotency: 'none',
      redeemStatus: false,
      responseIdempotency: false,
      lacks: [
        ...['redemptions.find', 'redemptions.cancel', 'transactions.list', 'referral.get', 'earnings.estimate'],
        ...voice,
      ],
    },
    endpoints: byName(
      composed({ ...getProgram, access }, async (_params, { send }) => {
        const parts = [send(get('/loyalty-programs/v1/program')), ifAllowed(send(ladder)), programs()] as const;
        const [answer, rungs, { program }] = await Promise.all(parts);
        return program(answer, rungs, options);
      }),
      composed(getMember, async (_params, exchanges) => {
        const parts = [accountOf(exchanges), ifAllowed(exchanges.send(ladder)), accounts()] as const;
        const [account, rungs, { member }] = await Promise.all(parts);
        return member(account, rungs);
      }),
      composed({ ...listRewards, access }, async ({ cursor, limit = 12 }, exchanges) => {
        const paging = query({ 'cursorPaging.limit': limit, 'cursorPaging.cursor': cursor });
        const list = exchanges.send(get(`/loyalty-rewards/v1/rewards${paging}`));
        const parts = [list, ifAllowed(accountOf(exchanges)), rewarding()] as const;
        const [body, account, { rewards }] = await Promise.all(parts);
        return rewards(body, account, options);
      }),
      composed(previewRedemption, async ({ rewardId }, exchanges) => {
        const one = exchanges.send(get(`/loyalty-rewards/v1/rewards/${segment(rewardId)}`));
        const [body, account, { preview }] = await Promise.all([one, accountOf(exchanges), rewarding()]);
        return preview(body, account, rewardId);
      }),
      translated(
        redeem,
        ({ rewardId }) => ({
          method: 'POST',
          path: '/loyalty-coupons/v1/coupons/redeem-my-coupon',
          body: { rewardId },
        }),
        async () => {
          const { redemption } = await rewarding();
          return (body, { rewardId }) => redemption(fields(at(body, 'coupon')), rewardId);
        },
      ),
      translated(
        listRedemptions,
        () => get('/loyalty-coupons/v1/coupons/my-coupons'),
        async () => (await rewarding()).coupons,
      ),
      translated(
        { ...listEarningRules, access },
        () => get('/_api/loyalty-earning-rules/v1/earning-rules'),
        async () => {
          const { rules } = await programs();
          return (body) => rules(body, options);
        },
      ),
    ),
    reach: reachOf({
      baseUrl,
      headersFor: (caller) => ({ ...(caller?.token !== undefined && { authorization: caller.token }) }),
      fetch,
    }),
  };
}
