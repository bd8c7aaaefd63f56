import type { Adapter } from '../client/adapter.js';
import { reachOf } from './reach.js';
import { keyOf, reasons } from './voucherify/refused.js';
import { v1Calls, v1Capabilities } from './voucherify/v1/calls.js';
import type { VoucherifyV1Options } from './voucherify/v1/options.js';
import { v2Calls, v2Capabilities } from './voucherify/v2/calls.js';
import type { VoucherifyV2Options } from './voucherify/v2/options.js';
import { refusals } from './wire/refusals.js';
import { needsSecrets } from './wire/secret.js';

export type { VoucherifyV1Options, VoucherifyV2Options };

export type VoucherifyOptions = VoucherifyV1Options | VoucherifyV2Options;

/**
 * [Voucherify](https://docs.voucherify.io/api-reference/introduction)'s loyalty, both generations, on the merchant's server,
 * behind `createLoyaltyFetch`. Points are whole, money is in minor units.
 *
 * Voucherify knows no idempotency keys: a wish is sent once and never again by itself. In the first generation it is named
 * in the redemption's metadata, so that it can be asked what became of it; in the second nothing can be named, and a
 * purchase, which is carried out a moment after it was answered, is looked for until then, at most for five seconds.
 *
 * A page view of the first generation costs three to five requests for the member (card, campaign and tiers; the member's
 * own tier and the points that wait, where there are some) and two for rewards; of the second one each.
 *
 * `version: 'v1'` covers the programme with its tiers, the balance with points that wait and the next that expire, the tier
 * with progress where the balance decides, rewards with eligibility, preview (counted from what Voucherify says), redemption,
 * history, earning rules and estimates. Rewards that are paid with in a cart (`COIN`) need an order, and are left out.
 * `version: 'v2'` covers the same with a balance for each card; for guests it knows the programme only.
 *
 * @experimental `version: 'v2'`, known from Voucherify's documentation only, which calls itself in progress: it does not say
 * where the code of an issued coupon is, so a redemption has none.
 * @throws LoyaltyError `invalid-configuration` in a window, and for an address that is not safe.
 */
export function voucherify(options: VoucherifyOptions): Adapter {
  needsSecrets('voucherify', options.applicationId, options.secretKey);
  const { applicationId, secretKey, baseUrl = 'https://api.voucherify.io', fetch } = options;
  const headers = { 'x-app-id': applicationId, 'x-app-token': secretKey };
  const reach = refusals(reachOf({ baseUrl, headersFor: () => headers, fetch }), keyOf, reasons);
  if (options.version === 'v2') {
    const endpoints = v2Calls(options);
    return { name: 'voucherify', runsIn: 'server', capabilities: v2Capabilities, endpoints, reach };
  }
  const capabilities = v1Capabilities(options);
  return { name: 'voucherify', runsIn: 'server', capabilities, endpoints: v1Calls(options, capabilities), reach };
}
