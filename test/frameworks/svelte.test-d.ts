import 'loyalty-elements/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
import type { Reward } from '../../src/domain/rewards.js';

declare const rewards: readonly Reward[];

/** What a component writes on a tag. */
export const lists: SvelteHTMLElements['loyalty-rewards-list'][] = [
  { rewards, 'page-size': '6', pageSize: 6, class: 'wide', 'onloyalty-redeem': ({ detail }) => detail.reward.name },
  { 'on:loyalty-redeem': ({ detail }) => detail.points },
  // @ts-expect-error -- not one of the orders
  { sort: 'random' },
  // @ts-expect-error -- the detail has no total
  { 'onloyalty-redeem': (event: CustomEvent<{ total: number }>) => event.detail.total },
];
