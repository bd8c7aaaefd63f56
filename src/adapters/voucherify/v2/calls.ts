import type { Adapter, Capabilities } from '../../../client/adapter.js';
import { estimateEarnings, listEarningRules } from '../../../client/resources/earning.js';
import { getMember } from '../../../client/resources/member.js';
import { getProgram } from '../../../client/resources/program.js';
import { cancelRedemption, listRedemptions } from '../../../client/resources/redemption-history.js';
import { previewRedemption, redeem } from '../../../client/resources/redemptions.js';
import { listRewards } from '../../../client/resources/rewards.js';
import { listTransactions } from '../../../client/resources/transactions.js';
import { byName, composed, voice } from '../../wire/endpoints.js';
import { estimateOf, rulesOf } from './earning.js';
import { historyOf } from './history.js';
import { memberOf } from './membership.js';
import type { VoucherifyV2Options } from './options.js';
import { programOf } from './program.js';
import { previewOf, purchase, redemptionsOf, refund } from './purchases.js';
import { rewardsOf } from './rewards.js';

/** Voucherify takes neither a key nor a reference with a purchase: it is sent once. */
export const v2Capabilities: Capabilities = {
  ...{ idempotency: 'none', redeemStatus: false, responseIdempotency: false },
  lacks: ['redemptions.find', 'referral.get', ...voice],
};

export const v2Calls = (options: VoucherifyV2Options): Adapter['endpoints'] =>
  byName(
    composed(getProgram, (_, exchanges) => programOf(options, exchanges)),
    composed(getMember, (_, exchanges) => memberOf(options, exchanges)),
    // Rewards and rules are examined for somebody.
    { ...composed(listRewards, (asked, exchanges) => rewardsOf(asked, exchanges, options)), access: 'member' },
    composed(previewRedemption, ({ rewardId }, exchanges) => previewOf(rewardId, exchanges, options)),
    composed(redeem, (wish, exchanges) => purchase(wish, exchanges, options)),
    composed(listRedemptions, (asked, exchanges) => redemptionsOf(asked, exchanges, options)),
    composed(cancelRedemption, ({ id }, exchanges) => refund(id, exchanges, options)),
    composed(listTransactions, (asked, exchanges) => historyOf(asked, exchanges, options)),
    { ...composed(listEarningRules, (_, exchanges) => rulesOf(options, exchanges)), access: 'member' },
    {
      ...composed(estimateEarnings, ({ lines }, exchanges) => estimateOf(lines, exchanges, options)),
      access: 'member',
    },
  );
