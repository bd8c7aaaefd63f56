import type { Adapter } from '../client/adapter.js';
import { query, segment, type EndpointRequest, type Exchanges } from '../client/endpoint.js';
import { estimateEarnings, getReferral } from '../client/resources/earning.js';
import { getMember } from '../client/resources/member.js';
import { getProgram } from '../client/resources/program.js';
import { listRedemptions } from '../client/resources/redemption-history.js';
import { listTransactions } from '../client/resources/transactions.js';
import { toMajor } from '../domain/money.js';
import { reachOf } from './reach.js';
import {
  balanceOf,
  estimate,
  idOfCaller,
  member,
  program,
  transactions,
  type TalonOneProgramme,
} from './talon-one/ledger.js';
import { dry, redeeming } from './talon-one/sessions.js';
import { coupons, referral, type TalonOneReward } from './talon-one/rewards.js';
import { byName, composed, voice } from './wire/endpoints.js';
import { needsSecrets } from './wire/secret.js';

export interface TalonOneOptions extends TalonOneProgramme {
  /** A key of the Integration API. It never leaves the server. */
  readonly apiKey: string;
  /** The deployment: `https://yourbaseurl.talon.one`. */
  readonly baseUrl: string;
  /** The profile-based loyalty programme. */
  readonly programId: number;
  /**
   * What there is for points, which Talon.One tells in no list. Each stands for a rule of a campaign: "if the session's
   * attribute is `tea` and 200 points can be deducted, then deduct them and create a coupon". Default: nothing.
   */
  readonly rewards?: readonly TalonOneReward[];
  /** The custom attribute of sessions, of type string, that names the wanted reward. Default `loyalty_reward`. */
  readonly rewardAttribute?: string;
  /** The campaign whose referral codes members give to friends. Default: no referrals. */
  readonly referralCampaignId?: number;
  /** Where a friend begins, with a place for the code: `https://shop.example/?ref={code}`. */
  readonly referralUrl?: string;
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
 * points is written in each merchant's own rules: with `rewards` a redemption is a session of its own that is closed with
 * the reward's id as an attribute. It is sent with Talon.One's `Idempotency-Key`, its id is the key, and its outcome can be
 * asked for. None can be taken back: the points of a cancelled session return, and its coupon stays good.
 *
 * @experimental Known from Talon.One's documentation, not held against its service.
 * @throws LoyaltyError `invalid-configuration` in a window, and for an address that is not safe.
 */
export function talonOne(options: TalonOneOptions): Adapter {
  needsSecrets('talon-one', options.apiKey);
  const { apiKey, baseUrl, programId, fetch, referralCampaignId, referralUrl } = options;
  const { rewards: catalogue = [], rewardAttribute = 'loyalty_reward' } = options;
  const hasCampaigns = catalogue.some(({ campaignId }) => campaignId);

  const reach = reachOf({ baseUrl, headersFor: () => ({ authorization: `ApiKey-v1 ${apiKey}` }), fetch });
  const idOf = ({ caller }: Exchanges) => idOfCaller(caller);
  const profile = (id: string) => `/v1/loyalty_programs/${programId}/profile/${segment(id)}`;
  const balances = (id: string) => get(`${profile(id)}/balances?includeTiers=true&includeProjectedTier=true`);
  const inventory = (id: string, what: string) => get(`/v1/customer_profiles/${segment(id)}/inventory?${what}=true`);
  const shop = {
    ...{ catalogue, attribute: rewardAttribute, programId },
    balanceOf: async (exchanges: Exchanges) => balanceOf(await exchanges.send(balances(idOf(exchanges)))),
  };

  return {
    name: 'talon-one',
    runsIn: 'server',
    capabilities: {
      ...{ idempotency: 'header', quotedKey: false, longestKey: 255, redeemStatus: catalogue.length > 0 },
      responseIdempotency: false,
      lacks: [
        ...(catalogue.length ? [] : ['rewards.list', 'redemptions.preview', 'redemptions.create', 'redemptions.find']),
        ...(hasCampaigns ? [] : ['redemptions.list']),
        ...(referralCampaignId ? [] : ['referral.get']),
        ...['redemptions.cancel', 'earning-rules.list', ...voice],
      ],
    },
    endpoints: byName(
      composed(getProgram, () => Promise.resolve(program(programId, options))),
      composed(getMember, async (_params, exchanges) => {
        const id = idOf(exchanges);
        const unused = get(`${profile(id)}/points?status=active&pageSize=50`);
        const [balance, grants] = await Promise.all([exchanges.send(balances(id)), exchanges.send(unused)]);
        return member(id, balance, grants);
      }),
      composed(listTransactions, async ({ cursor, limit: pageSize = 50 }, exchanges) => {
        const id = idOf(exchanges);
        const skip = Number(cursor ?? 0) || 0;
        const body = await exchanges.send(get(`${profile(id)}/transactions${query({ pageSize, skip })}`));
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
        return estimate(await send({ method: 'PUT', path: dry('estimate'), body }), programId);
      }),
      ...(catalogue.length ? redeeming(shop) : []),
      ...(hasCampaigns
        ? [
            composed(listRedemptions, async (_params, exchanges) => {
              const id = idOf(exchanges);
              return coupons(await exchanges.send(inventory(id, 'coupons')), id, catalogue);
            }),
          ]
        : []),
      ...(referralCampaignId
        ? [
            composed(getReferral, async (_params, exchanges) => {
              const body = await exchanges.send(inventory(idOf(exchanges), 'referrals'));
              return referral(body, referralCampaignId, referralUrl);
            }),
          ]
        : []),
    ),
    reach: (caller) => {
      const send = reach(caller);
      return async (request, signal) => {
        const response = await send(request, signal);
        // Talon.One's word for requests that come too close together.
        return response.status === 409 ? { ...response, status: 429 } : response;
      };
    },
  };
}
