import type { Adapter } from '../client/adapter.js';
import { query, segment, type Caller, type EndpointRequest, type Exchanges } from '../client/endpoint.js';
import { listEarningRules } from '../client/resources/earning.js';
import { getMember } from '../client/resources/member.js';
import { getProgram } from '../client/resources/program.js';
import { listRedemptions } from '../client/resources/redemption-history.js';
import { listRewards } from '../client/resources/rewards.js';
import { listTransactions } from '../client/resources/transactions.js';
import { LoyaltyError } from '../domain/errors.js';
import { transactions } from './salesforce/ledger.js';
import { member } from './salesforce/member.js';
import { placeOf } from './salesforce/pages.js';
import { program, type SalesforceProgramme } from './salesforce/programme.js';
import { promotions } from './salesforce/promotions.js';
import { reachOrg, type SalesforceAccess } from './salesforce/reach.js';
import { redeeming, type SalesforceWish } from './salesforce/redeeming.js';
import { rewards, vouchers } from './salesforce/vouchers.js';
import { byName, composed, voice } from './wire/endpoints.js';
import { at } from './wire/reading.js';
import { needsSecrets } from './wire/secret.js';

export interface SalesforceOptions extends SalesforceProgramme, SalesforceAccess {
  /** The membership number of the caller. Default: the caller's id is the number. */
  readonly membershipNumberOf?: (caller: Caller) => string | Promise<string>;
  /**
   * The [loyalty program process](https://developer.salesforce.com/docs/marketing/loyalty-api/guide/connect-resources-process-name.html)
   * that redeems: in one run it debits points and issues a voucher under the code it is given, and it fails where the points
   * are too few. Default: nothing is redeemed.
   */
  readonly redeemProcess?: string;
  /** The one set of parameters the process is run with. Default: those of `SalesforceWish`'s description. */
  readonly parametersOf?: (wish: SalesforceWish) => Readonly<Record<string, unknown>>;
  /** The process made from the template Get Member Promotions, which tells of ways to earn. Default: none are told. */
  readonly promotionsProcess?: string;
  /** The version of the API, at least `58.0`. Default `60.0`. */
  readonly apiVersion?: string;
}

const get = (path: string): EndpointRequest => ({ method: 'GET', path });

/**
 * [Salesforce Loyalty Management](https://developer.salesforce.com/docs/marketing/loyalty-api/guide/connect-resources.html)'s
 * Connect API, on the merchant's server, behind `createLoyaltyFetch`.
 *
 * Covers the member with points of each currency and those in escrow, the tier with its dates and the way to the next, the
 * ledger, vouchers, and, with `redeemProcess`, redeeming. Salesforce knows no keys: a wish is known by the code of its
 * voucher, is looked for before it is sent, and is sent once. What may expire is told without a date, and so not shown.
 *
 * @experimental Known from Salesforce's documentation and sample answers, not held against its service.
 * @throws LoyaltyError `invalid-configuration` in a window, and for an address that is not safe.
 */
export function salesforce(options: SalesforceOptions): Adapter {
  needsSecrets('salesforce', options.accessToken);
  const { programName, membershipNumberOf = ({ id }) => id, redeemProcess, apiVersion = '60.0' } = options;
  const { rewards: catalogue = [], promotionsProcess } = options;
  const programme = segment(programName);

  async function numberOf({ caller }: Exchanges): Promise<string> {
    if (caller) return membershipNumberOf(caller);
    throw new LoyaltyError('unauthorized', 'nobody is signed in', { operation: 'salesforce.member' });
  }
  /** The profile, which must be of whom it was asked for. */
  async function profileOf(exchanges: Exchanges): Promise<unknown> {
    const membershipNumber = await numberOf(exchanges);
    const profile = await exchanges.send(get(`/loyalty-programs/${programme}/members${query({ membershipNumber })}`));
    if (at(profile, 'membershipNumber') === membershipNumber) return profile;
    throw new LoyaltyError('invalid-response', 'that is another member', { operation: 'salesforce.member' });
  }
  const records = async (what: string, pageNumber: number, exchanges: Exchanges): Promise<unknown> => {
    const path = `/loyalty/programs/${programme}/members/${segment(await numberOf(exchanges))}/${what}`;
    return exchanges.send(get(path + query({ pageNumber })));
  };
  const run = (process: string, parameters: object, { send }: Exchanges): Promise<unknown> => {
    const path = `/connect/loyalty/programs/${programme}/program-processes/${segment(process)}`;
    return send({ method: 'POST', path, body: { processParameters: [parameters] } });
  };
  const isRedeemable = redeemProcess !== undefined && catalogue.length > 0;

  return {
    name: 'salesforce',
    runsIn: 'server',
    capabilities: {
      ...{ idempotency: 'none', redeemStatus: isRedeemable, responseIdempotency: false },
      lacks: [
        ...(catalogue.length ? [] : ['rewards.list']),
        ...(isRedeemable ? [] : ['redemptions.preview', 'redemptions.create', 'redemptions.find']),
        ...(promotionsProcess === undefined ? ['earning-rules.list'] : []),
        ...['redemptions.cancel', 'referral.get', 'earnings.estimate', ...voice],
      ],
    },
    endpoints: byName(
      composed(getProgram, () => Promise.resolve(program(options))),
      composed(getMember, async (_params, exchanges) => member(await profileOf(exchanges), options)),
      composed(listTransactions, async ({ cursor, limit = 50 }, exchanges) => {
        const place = placeOf(cursor);
        return transactions(await records('transaction-ledger-summary', place.page, exchanges), options, place, limit);
      }),
      composed(listRedemptions, async ({ cursor, limit = 50 }, exchanges) => {
        const place = placeOf(cursor);
        return vouchers(await records('vouchers', place.page, exchanges), catalogue, place, limit);
      }),
      ...(promotionsProcess === undefined
        ? []
        : [
            composed({ ...listEarningRules, access: 'member' as const }, async (_params, exchanges) => {
              const MembershipNumber = await numberOf(exchanges);
              return promotions(await run(promotionsProcess, { MembershipNumber }, exchanges));
            }),
          ]),
      ...(catalogue.length
        ? [
            composed(listRewards, async ({ cursor, limit = 12 }, exchanges) => {
              const profile = exchanges.caller ? await profileOf(exchanges) : undefined;
              return rewards(options, profile, { from: Number(cursor ?? 0) || 0, limit });
            }),
          ]
        : []),
      ...(isRedeemable ? redeeming({ ...options, redeemProcess, numberOf, profileOf, records, run }) : []),
    ),
    reach: reachOrg(options, apiVersion),
  };
}
