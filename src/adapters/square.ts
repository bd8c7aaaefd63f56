import type { Adapter } from '../client/adapter.js';
import type { Caller } from '../client/endpoint.js';
import { estimateEarnings, listEarningRules } from '../client/resources/earning.js';
import { getMember } from '../client/resources/member.js';
import { getProgram } from '../client/resources/program.js';
import { cancelRedemption, listRedemptions } from '../client/resources/redemption-history.js';
import { previewRedemption, redeem } from '../client/resources/redemptions.js';
import { listRewards } from '../client/resources/rewards.js';
import { listTransactions } from '../client/resources/transactions.js';
import { sequence } from '../client/sequence.js';
import { serverOnly } from '../client/server-only.js';
import { reachOf } from './reach.js';
import { accountFinder, memberOf } from './square/accounts.js';
import { estimateOf, rulesOf, type RuleNames } from './square/earning.js';
import { historyOf } from './square/history.js';
import { preview, redeemReward, redemptionsOf, undo } from './square/redemptions.js';
import { programWire, rewardsWire, type ProgramFacts, type RewardFacts } from './square/rewards.js';
import { programOf } from './square/wire.js';

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
   * Where rewards are used as soon as they are redeemed. Default: a reward is issued, used when the seller redeems it with
   * an order or at the till, and can be given back until then.
   */
  readonly locationId?: string;
  /** Milliseconds in which a member can have the points back of a reward that is not used. Default 24 hours. */
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

/**
 * Square Loyalty (https://developer.squareup.com/reference/square/loyalty-api), from the merchant's server. Points are
 * whole, money is in minor units; tiers, referrals, surveys and cases are not Square's.
 *
 * @throws LoyaltyError `invalid-configuration` in a window, and for an address that is not safe.
 *
 * @experimental Not held against Square's own description yet, and no entry of the package.
 */
export function square(options: SquareOptions): Adapter {
  serverOnly('square');
  const { accessToken, accountOf, version = '2025-08-20', rewards = {}, undoFor = day, now = Date.now } = options;
  const { baseUrl = 'https://connect.squareup.com', fetch, locationId } = options;
  const names = options.ruleNames ?? { visit: 'Visit', spend: 'Purchase', item: 'Item', category: 'Category' };
  const find = accountFinder(accountOf);
  const redeeming = { find, locationId, undoFor, now };
  const factsOf = (rewardId: string) => (Object.hasOwn(rewards, rewardId) ? rewards[rewardId] : undefined);
  const headers = { authorization: `Bearer ${accessToken}`, 'square-version': version };

  const { decode, request: _request, ...member } = getMember;
  const calls = [
    sequence(getProgram, async (_, exchanges) => programWire(await programOf(exchanges), options.program)),
    {
      ...member,
      run: async (_: unknown, exchanges: Parameters<typeof find>[0]) => {
        const account = await find(exchanges);
        // Somebody who has not joined is asked to, as every guest is.
        if (!account) return null;
        return decode(memberOf(account, exchanges.caller?.id ?? account.id, new Date(now())), exchanges.report);
      },
    },
    sequence(listRewards, async ({ category }, exchanges) => {
      const items = rewardsWire(await programOf(exchanges), await find(exchanges), factsOf);
      return { items: items.filter((each) => category === undefined || each.category === category) };
    }),
    sequence(previewRedemption, (wish, exchanges) => preview(wish, exchanges, redeeming)),
    sequence(redeem, (wish, exchanges) => redeemReward(wish, exchanges, redeeming)),
    sequence(listRedemptions, (asked, exchanges) => redemptionsOf(asked, exchanges, redeeming)),
    sequence(cancelRedemption, ({ id }, exchanges) => undo(id, exchanges, redeeming)),
    sequence(listTransactions, (asked, exchanges) => historyOf(asked, exchanges, find)),
    sequence(listEarningRules, (_, exchanges) => rulesOf(exchanges, names)),
    sequence(estimateEarnings, ({ lines }, exchanges) => estimateOf(lines, exchanges)),
  ];
  return {
    name: 'square',
    runsIn: 'server',
    capabilities: {
      ...{ idempotency: 'body', keyField: 'idempotency_key', longestKey: 126, redeemStatus: false },
      responseIdempotency: false,
      lacks: [
        ...['tiers', 'redemptions.find', 'referral.get'],
        ...['surveys.due', 'responses.submit', 'feedback.submit', 'cases.list'],
      ],
    },
    endpoints: Object.fromEntries(calls.map((call) => [call.name, call])),
    reach: reachOf({ baseUrl, headersFor: () => headers, fetch }),
  };
}
