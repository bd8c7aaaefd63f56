import type { CartLine, EarningEstimate, EarningRule, EarningReward, Referral } from '../../domain/earning.js';
import { address, between, id, integer, list, object, oneOf, optional, text, time, whole } from '../decode.js';
import type { Decoder } from '../decode.js';
import type { Endpoint } from '../endpoint.js';
import { money } from './program.js';

const reward: Decoder<EarningReward> = object({ currency: id, amount: integer, per: optional(money) });

const rule: Decoder<EarningRule> = object({
  id,
  name: text(200),
  description: optional(text(1000)),
  kind: oneOf('purchase', 'visit', 'birthday', 'review', 'referral', 'social', 'signup', 'profile', 'survey', 'custom'),
  reward: optional(reward),
  multiplier: optional(between(0, 1000)),
  limit: optional(integer),
  window: optional(object({ from: optional(time), to: optional(time) })),
  action: optional(object({ label: text(100), url: address })),
  state: oneOf('available', 'completed', 'locked'),
  completedAt: optional(time),
});

/** Ways to earn points; a member's own state where somebody is signed in. */
export const listEarningRules: Endpoint<void, readonly EarningRule[]> = {
  name: 'earning-rules.list',
  request: () => ({ method: 'GET', path: '/earning-rules' }),
  decode: (body, report) => whole(object({ items: list(rule) }))(body, report).items,
};

/** What the member may give to friends. */
export const getReferral: Endpoint<void, Referral> = {
  name: 'referral.get',
  access: 'member',
  request: () => ({ method: 'GET', path: '/referral' }),
  decode: whole(
    object({
      url: optional(address),
      code: id,
      sent: optional(integer),
      joined: optional(integer),
      earned: optional(integer),
      rewardForFriend: optional(text(300)),
      rewardForMember: optional(text(300)),
    }),
  ),
};

/** Points that a cart would earn, without promising them. */
export const estimateEarnings: Endpoint<{ readonly lines: readonly CartLine[] }, readonly EarningEstimate[]> = {
  name: 'earnings.estimate',
  request: (body) => ({ method: 'POST', path: '/earnings/estimate', body }),
  decode: (body, report) =>
    whole(object({ items: list(object({ currency: id, amount: integer }), 20) }))(body, report).items,
};
