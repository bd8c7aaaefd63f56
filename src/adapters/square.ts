import type { Adapter } from '../client/adapter.js';
import type { Caller } from '../client/endpoint.js';
import { estimateEarnings, listEarningRules } from '../client/resources/earning.js';
import { getMember } from '../client/resources/member.js';
import { getProgram } from '../client/resources/program.js';
import { cancelRedemption, listRedemptions } from '../client/resources/redemption-history.js';
import { previewRedemption, redeem } from '../client/resources/redemptions.js';
import { listRewards } from '../client/resources/rewards.js';
import { listTransactions } from '../client/resources/transactions.js';
import { reachOf } from './reach.js';
import { accountFinder, memberOf } from './square/accounts.js';
import { estimateOf, rulesOf, type RuleNames } from './square/earning.js';
import { historyOf } from './square/history.js';
import { redemptionsOf, undo } from './square/redemptions.js';
import { preview, redeemReward } from './square/redeeming.js';
import { programWire, rewardsOf, type ProgramFacts, type RewardFacts } from './square/rewards.js';
import { programOf } from './square/wire.js';
import { byName, composed, voice } from './wire/endpoints.js';
import { at } from './wire/reading.js';
import { refusals } from './wire/refusals.js';
import { needsSecrets } from './wire/secret.js';

export interface SquareOptions {
  /** The seller's access token, with `LOYALTY_READ` and `LOYALTY_WRITE`. It never leaves the server. */
  readonly accessToken: string;
  /** Name and time zone of the programme, which Square does not tell; description and links, where there are some. */
  readonly program: ProgramFacts;
  /**
   * The loyalty account of a member, where the shop knows it; null where they have none. Default: the account of the
   * Square customer whose id the member's is.
   */
  readonly accountOf?: (caller: Caller) => string | null | undefined | Promise<string | null | undefined>;
  /**
   * Where rewards are used as soon as they are redeemed, for good: then none can be cancelled. Default: a reward is issued,
   * used when the seller redeems it with an order or at the till, and can be given back until then.
   */
  readonly locationId?: string;
  /** Milliseconds in which a member can have the points back of a reward that is not used. Default 24 hours; `Infinity`: always. */
  readonly undoFor?: number;
  /** What Square does not say of a reward, by the id of its tier. Default: a discount with the tier's name. */
  readonly rewards?: Readonly<Record<string, RewardFacts>>;
  /** Names of the ways to earn points, in the language of the shop. Default: in English. */
  readonly ruleNames?: RuleNames;
  /** Default `https://connect.squareup.com`; Square's sandbox is `https://connect.squareupsandbox.com`. */
  readonly baseUrl?: string;
  /** The version of the API, which is the one that was tried. Default `2025-08-20`. */
  readonly version?: string;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}

const day = 86_400_000;

const slugs = { IDEMPOTENCY_KEY_REUSED: 'idempotency-mismatch', UNSUPPORTED_LOYALTY_REWARD_TIER: 'ended' } as const;

/**
 * [Square Loyalty](https://developer.squareup.com/reference/square/loyalty-api), on the merchant's server, behind
 * `createLoyaltyFetch`. The caller's id is that of the customer at Square. Points are whole, money is in minor units.
 *
 * Square has no tiers (its reward tiers are rewards), no referrals, and no pending points; what a cart would earn it tells of
 * amounts only, without promotions. A redemption creates a reward, which locks the points, and with a `locationId` redeems it.
 *
 * Held to Square's own OpenAPI document, version 2025-08-20.
 *
 * @throws LoyaltyError `invalid-configuration` in a window, and for an address that is not safe.
 */
export function square(options: SquareOptions): Adapter {
  needsSecrets('square', options.accessToken);
  const { accessToken, version = '2025-08-20', rewards = {}, undoFor = day, now = Date.now, program } = options;
  const { baseUrl = 'https://connect.squareup.com', fetch, locationId, ruleNames } = options;
  const usesAtOnce = locationId !== undefined;
  const find = accountFinder(options.accountOf);
  const redeeming = { find, locationId, undoFor, now };
  const factsOf = (rewardId: string) => (Object.hasOwn(rewards, rewardId) ? rewards[rewardId] : undefined);
  const headers = { authorization: `Bearer ${accessToken}`, 'square-version': version };
  const reach = reachOf({ baseUrl, headersFor: () => headers, fetch });

  return {
    name: 'square',
    runsIn: 'server',
    capabilities: {
      ...{ idempotency: 'body', keyField: 'idempotency_key', redeemStatus: false, responseIdempotency: false },
      // Square takes 128; the second write of a redemption has two characters more.
      longestKey: 126,
      lacks: [
        ...['tiers', 'redemptions.find', 'referral.get', ...voice],
        ...(usesAtOnce ? ['redemptions.cancel'] : []),
      ],
    },
    endpoints: byName(
      composed(getProgram, async (_, exchanges) => programWire(await programOf(exchanges), program)),
      composed(getMember, async (_, exchanges) => memberOf(await find(exchanges), exchanges.caller, now())),
      composed(listRewards, (asked, exchanges) => rewardsOf(asked, exchanges, find, factsOf)),
      composed(previewRedemption, (wish, exchanges) => preview(wish, exchanges, redeeming)),
      composed(redeem, (wish, exchanges) => redeemReward(wish, exchanges, redeeming)),
      composed(listRedemptions, (asked, exchanges) => redemptionsOf(asked, exchanges, redeeming)),
      composed(listTransactions, (asked, exchanges) => historyOf(asked, exchanges, find)),
      composed(listEarningRules, (_, exchanges) => rulesOf(exchanges, ruleNames)),
      composed(estimateEarnings, ({ lines }, exchanges) => estimateOf(lines, exchanges)),
      ...(usesAtOnce ? [] : [composed(cancelRedemption, ({ id }, exchanges) => undo(id, exchanges, redeeming))]),
    ),
    reach: refusals(reach, (body) => at(body, 'errors', '0', 'code'), slugs),
  };
}
