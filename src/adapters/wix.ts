import type { Adapter } from '../client/adapter.js';
import type { EndpointRequest, Exchanges } from '../client/endpoint.js';
import type { RedemptionRequest } from '../client/resources/redemptions.js';
import type { RewardsParams } from '../client/resources/rewards.js';
import { LoyaltyError } from '../domain/errors.js';
import { reachOf } from './reach.js';
import { answering } from './wire/answering.js';
import { byName, voice } from './wire/endpoints.js';
import { at } from './wire/reading.js';
import { member } from './wix/account.js';
import { program, type SiteOptions } from './wix/program.js';

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
const ladderFor = ({ send }: Exchanges) => ifAllowed(send(ladder));
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
      // Also what is everybody's is told to whoever has a token only.
      answering('program.get', async (_, exchanges) => {
        const parts = [exchanges.send(get('/loyalty-programs/v1/program')), ladderFor(exchanges)] as const;
        const [answer, rungs] = await Promise.all(parts);
        return program(answer, rungs, options);
      }),
      answering('member.get', async (_, exchanges) => {
        const [account, rungs] = await Promise.all([accountOf(exchanges), ladderFor(exchanges)]);
        return member(account, rungs);
      }),
      answering<RewardsParams>('rewards.list', async (params, exchanges) =>
        (await rewarding()).rewards(params, ifAllowed(accountOf(exchanges)), options, exchanges),
      ),
      answering<RedemptionRequest>('redemptions.preview', async ({ rewardId }, exchanges) =>
        (await rewarding()).preview(rewardId, accountOf(exchanges), exchanges),
      ),
      // What reads the answer is there before anything is spent.
      answering<RedemptionRequest>('redemptions.create', async (wish, exchanges) =>
        (await rewarding()).redeem(wish, () => accountOf(exchanges), exchanges),
      ),
      answering('redemptions.list', async (_, { send }) => {
        const list = send(get('/loyalty-coupons/v1/coupons/my-coupons'));
        const [body, { coupons }] = await Promise.all([list, rewarding()]);
        return coupons(body);
      }),
      answering('earning-rules.list', async (_, { send }) => {
        const list = send(get('/_api/loyalty-earning-rules/v1/earning-rules'));
        const [body, { rules }] = await Promise.all([list, import('./wix/earning.js')]);
        return rules(body, options);
      }),
    ),
    reach: reachOf({
      baseUrl,
      headersFor: (caller) => ({ ...(caller?.token !== undefined && { authorization: caller.token }) }),
      fetch,
    }),
  };
}
