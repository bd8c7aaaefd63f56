import type { Scene } from '../../../../src/conformance/subject.js';
import { cardOf, memberOf, type LoyaltyMember } from './member.js';
import { kindIn, pointsFor, program, rewards, rules } from './programme.js';

const { id, name } = program;
const simple = { id, name, metadata: {}, object: 'program' };

/** What each reward would cost the member, and why it cannot be had. */
export function examineRewards(member: LoyaltyMember, scene: Scene): object {
  const available = member.balance();
  const estimations = rewards.map(({ id: reward, points }) => ({
    ...{
      reward: { id: reward, object: 'reward' },
      cost: { points, object: 'reward_cost' },
      object: 'reward_estimation',
    },
    ...(points <= available
      ? { status: kindIn(scene, 'AVAILABLE') }
      : {
          status: 'UNAVAILABLE',
          unavailability_reasons: [
            {
              reason: kindIn(scene, 'insufficient_balance'),
              details: { required: points, available, missing: points - available },
            },
          ],
        }),
  }));
  return {
    ...{ customer: { id: `cust_${member.source_id}`, object: 'customer' }, object: 'rewards_examine_result' },
    rewards: rewards.map((each) => ({
      id: each.id,
      name: each.name,
      type: kindIn(scene, each.type),
      object: 'reward',
    })),
    memberships: [
      { member: memberOf(member), program: simple, cards: [{ card: cardOf(member), rewards: estimations }] },
    ],
  };
}

/** Which rules are open to the member, and what a paid order would bring. */
export function examineRules(member: LoyaltyMember, amount: number | undefined): object {
  const cards = amount === undefined ? [] : [{ card: cardOf(member), points_estimation: pointsFor(amount) }];
  return {
    ...{ event: amount === undefined ? null : 'customer.order.paid', object: 'earnings_examine_result' },
    ...{ customer: { id: `cust_${member.source_id}`, object: 'customer' }, earning_rules: rules },
    memberships: [{ member: memberOf(member), program: simple, cards, benefits: [] }],
  };
}
