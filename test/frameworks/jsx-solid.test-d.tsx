/** @jsxImportSource solid-js */
import 'loyalty-elements/jsx/solid';
import type { Reward } from '../../src/domain/rewards.js';

declare const rewards: readonly Reward[];

export const page = (
  <loyalty-provider base-url="/api/loyalty">
    <loyalty-points-badge balance={1240} size="card" compact id="badge" />
    <loyalty-rewards-list rewards={rewards} page-size="6" on:loyalty-redeem={({ detail }) => detail.reward.name} />
  </loyalty-provider>
);

export const wrong = [
  // @ts-expect-error -- a balance is a number
  <loyalty-points-badge balance="1240" />,
  // @ts-expect-error -- a badge has no rewards
  <loyalty-points-badge rewards={rewards} />,
  // @ts-expect-error -- the detail has no total
  <loyalty-rewards-list on:loyalty-redeem={(event: CustomEvent<{ total: number }>) => event.detail.total} />,
];
