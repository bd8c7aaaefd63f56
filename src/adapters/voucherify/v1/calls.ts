import type { Adapter, Capabilities } from '../../../client/adapter.js';
import { estimateEarnings, listEarningRules } from '../../../client/resources/earning.js';
import { getMember } from '../../../client/resources/member.js';
import { getProgram } from '../../../client/resources/program.js';
import { cancelRedemption, listRedemptions } from '../../../client/resources/redemption-history.js';
import { findRedemption, previewRedemption, redeem } from '../../../client/resources/redemptions.js';
import { listRewards } from '../../../client/resources/rewards.js';
import { listTransactions } from '../../../client/resources/transactions.js';
import { byName, composed, voice } from '../../wire/endpoints.js';
import { estimateOf, rulesOf } from './earning.js';
import { historyOf } from './history.js';
import { memberOf } from './member.js';
import type { VoucherifyV1Options } from './options.js';
import { programOf } from './program.js';
import { foundBy, redeemReward, redemptionsOf, undo, wishFieldOf } from './redemptions.js';
import { detailsOf, previewOf, rewardsOf } from './rewards.js';

/** Voucherify knows no keys; a wish that it was told the name of can be asked for. */
export const v1Capabilities = (options: VoucherifyV1Options): Capabilities => {
  const named = wishFieldOf(options) !== false;
  return {
    ...{ idempotency: 'none', redeemStatus: named, responseIdempotency: false },
    lacks: [
      ...(named ? [] : ['redemptions.find']),
      ...((options.undoFor ?? 0) > 0 ? [] : ['redemptions.cancel']),
      ...['referral.get', ...voice],
    ],
  };
};

export function v1Calls(options: VoucherifyV1Options, { lacks = [] }: Capabilities): Adapter['endpoints'] {
  const details = detailsOf(options);
  const calls = byName(
    composed(getProgram, (_, exchanges) => programOf(options, exchanges)),
    composed(getMember, (_, exchanges) => memberOf(options, exchanges)),
    composed(listRewards, (asked, exchanges) => rewardsOf(asked, exchanges, options, details)),
    composed(previewRedemption, ({ rewardId }, exchanges) => previewOf(rewardId, exchanges, options)),
    composed(redeem, (wish, exchanges) => redeemReward(wish, exchanges, options)),
    composed(findRedemption, ({ idempotencyKey }, exchanges) => foundBy(idempotencyKey, exchanges, options)),
    composed(listRedemptions, (asked, exchanges) => redemptionsOf(asked, exchanges, options)),
    composed(cancelRedemption, ({ id }, exchanges) => undo(id, exchanges, options)),
    composed(listTransactions, (asked, exchanges) => historyOf(asked, exchanges, options)),
    composed(listEarningRules, (_, exchanges) => rulesOf(options, exchanges)),
    {
      ...composed(estimateEarnings, ({ lines }, exchanges) => estimateOf(lines, exchanges, options)),
      access: 'member',
    },
  );
  return Object.fromEntries(Object.entries(calls).filter(([name]) => !lacks.includes(name)));
}
