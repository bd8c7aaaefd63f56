import 'loyalty-elements/vue';
import type { GlobalComponents } from 'vue';
import type { Reward } from '../../src/domain/rewards.js';

declare const rewards: readonly Reward[];

type RewardsList = InstanceType<GlobalComponents['loyalty-rewards-list']>;

/** What a template binds. */
export const props: RewardsList['$props'][] = [
  { rewards, pageSize: 6, affordable: true, sort: 'cheapest', id: 'rewards', class: 'wide', key: 1 },
  // @ts-expect-error -- not one of the orders
  { sort: 'random' },
  // @ts-expect-error -- a list has no balance
  { balance: 1240 },
];

/** What a template hears: Vue takes the listener's type from `$emit`. */
declare const list: RewardsList;
declare const redeem: HTMLElementEventMap['loyalty-redeem'];
declare const select: HTMLElementEventMap['loyalty-badge-select'];
list.$emit('loyalty-redeem', redeem);
// @ts-expect-error -- another event
list.$emit('loyalty-redeem', select);
// @ts-expect-error -- a list is not a badge
list.$emit('loyalty-badge-select', select);
