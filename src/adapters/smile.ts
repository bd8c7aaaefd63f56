import type { Adapter } from '../client/adapter.js';
import { query, segment, type Caller, type EndpointRequest, type Exchanges } from '../client/endpoint.js';
import { getReferral, listEarningRules } from '../client/resources/earning.js';
import { getMember } from '../client/resources/member.js';
import { getProgram } from '../client/resources/program.js';
import { listRedemptions } from '../client/resources/redemption-history.js';
import { previewRedemption, redeem } from '../client/resources/redemptions.js';
import { listRewards } from '../client/resources/rewards.js';
import { listTransactions } from '../client/resources/transactions.js';
import { LoyaltyError } from '../domain/errors.js';
import { reachOf } from './reach.js';
import { member, program, referral, transactions, type SmileProgramme } from './smile/member.js';
import { fulfilments, isVariable, pointsOf, preview, redemption, rewards, rules } from './smile/rewards.js';
import { asAgreed } from './wire/agreed.js';
import { byName, composed, translated, voice } from './wire/endpoints.js';
import { at, text } from './wire/reading.js';
import { needsSecrets } from './wire/secret.js';

export interface SmileOptions extends SmileProgramme {
  /** A merchant's API key or an app's access token. It never leaves the server. */
  readonly apiKey: string;
  /** Smile's own id of the caller, from whom the server has found out to be there. Default: the caller's id is Smile's. */
  readonly customerIdOf?: (caller: Caller) => string | Promise<string>;
  /** Default `https://api.smile.io/v1`. */
  readonly baseUrl?: string;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

const get = (path: string): EndpointRequest => ({ method: 'GET', path });
/** What Smile tells every customer alike. */
const getShared = (path: string): EndpointRequest => ({ method: 'GET', path, shared: true });

/**
 * [Smile.io](https://dev.smile.io/api/introduction)'s REST API, on the merchant's server, behind `createLoyaltyFetch`.
 *
 * Smile knows no keys and cannot be asked what became of a purchase, so a redemption is sent once and never again by
 * itself; none can be cancelled. Lists come in pages by cursor, rewards by number. It tells of no points that are pending
 * or expire, nor what a cart would earn.
 *
 * @experimental Known from Smile's documentation, not held against its service.
 * @throws LoyaltyError `invalid-configuration` in a window, and for an address that is not safe.
 */
export function smile(options: SmileOptions): Adapter {
  needsSecrets('smile', options.apiKey);
  const { apiKey, customerIdOf = ({ id }) => id, baseUrl = 'https://api.smile.io/v1', fetch } = options;

  async function idOf({ caller }: Exchanges): Promise<string> {
    const operation = 'smile.customer';
    if (!caller) throw new LoyaltyError('unauthorized', 'nobody is signed in', { operation });
    const id = await customerIdOf(caller);
    // It is sent as a number, too: what is none would buy for nobody, and what is too long for somebody else.
    if (String(Number(id)) === id && Number.isSafeInteger(Number(id))) return id;
    throw new LoyaltyError('not-enrolled', 'that is no id of Smile’s', { operation });
  }
  /** The customer, who must be the one that was asked for. */
  async function customerOf(exchanges: Exchanges): Promise<unknown> {
    const id = await idOf(exchanges);
    const body = await exchanges.send(get(`/customers/${segment(id)}?include=vip_status`));
    if (text(at(body, 'customer', 'id')) === id) return body;
    throw new LoyaltyError('invalid-response', 'that is another customer', { operation: 'smile.customer' });
  }

  const productOf = (rewardId: string, { send }: Exchanges): Promise<unknown> =>
    send(get(`/points_products/${segment(rewardId)}`));

  return {
    name: 'smile',
    runsIn: 'server',
    capabilities: {
      idempotency: 'none',
      redeemStatus: false,
      responseIdempotency: false,
      lacks: ['redemptions.find', 'redemptions.cancel', 'earnings.estimate', ...voice],
    },
    endpoints: byName(
      composed(getProgram, async (_params, { send }) => {
        const parts = [send(getShared('/points_settings')), send(getShared('/vip_tiers?include=perks'))] as const;
        const [settings, tiers] = await Promise.all(parts);
        return program(settings, tiers, options);
      }),
      composed(getMember, async (_params, exchanges) => member(await customerOf(exchanges), options)),
      composed(getReferral, async (_params, exchanges) => referral(await customerOf(exchanges))),
      composed(listRewards, async ({ cursor, limit = 12 }, exchanges) => {
        const page = Number(cursor ?? 1) || 1;
        const list = exchanges.send(getShared(`/points_products${query({ page, page_size: limit })}`));
        const parts = [list, exchanges.caller ? customerOf(exchanges) : Promise.resolve()] as const;
        const [body, customer] = await Promise.all(parts);
        return rewards(body, at(customer, 'customer'), options, { page, limit });
      }),
      composed(previewRedemption, async ({ rewardId, amount }, exchanges) => {
        const [body, customer] = await Promise.all([productOf(rewardId, exchanges), customerOf(exchanges)]);
        return preview(body, at(customer, 'customer'), rewardId, amount);
      }),
      composed(redeem, async ({ rewardId, amount }, exchanges) => {
        const customer_id = Number(await idOf(exchanges));
        const path = `/points_products/${segment(rewardId)}/purchase`;
        const product = amount === undefined ? undefined : await productOf(rewardId, exchanges);
        await asAgreed(amount, () => Promise.resolve(pointsOf(product, amount)));
        // A choice of the member's: what has one price is not told it.
        const body = { customer_id, points_to_spend: isVariable(product) ? amount : undefined };
        return redemption(await exchanges.send({ method: 'POST', path, body }, exchanges.key));
      }),
      composed(listRedemptions, async ({ cursor, limit }, exchanges) => {
        const customer_id = await idOf(exchanges);
        const path = `/reward_fulfillments${query({ customer_id, cursor, limit })}`;
        return fulfilments(await exchanges.send(get(path)), customer_id);
      }),
      composed(listTransactions, async ({ cursor, limit }, exchanges) => {
        const customer_id = await idOf(exchanges);
        const path = `/points_transactions${query({ customer_id, cursor, limit })}`;
        return transactions(await exchanges.send(get(path)), customer_id);
      }),
      translated(
        listEarningRules,
        () => getShared('/earning_rules?limit=100'),
        () => (body) => rules(body, options),
      ),
    ),
    reach: reachOf({ baseUrl, headersFor: () => ({ authorization: `Bearer ${apiKey}` }), fetch }),
  };
}
