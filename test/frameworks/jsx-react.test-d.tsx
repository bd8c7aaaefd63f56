import 'loyalty-elements/jsx/react';
import type { Reward } from '../../src/domain/rewards.js';

declare const rewards: readonly Reward[];

export const page = (
  <loyalty-provider base-url="/api/loyalty">
    <loyalty-points-badge balance={1240} size="card" compact id="badge" locale="de" />
    <loyalty-nps-survey survey-id="s1" digit-keys="false" brand="Aroma" />
    <loyalty-rewards-list
      key="rewards"
      rewards={rewards}
      page-size="6"
      onloyalty-redeem={({ detail }) => detail.reward.name}
    />
  </loyalty-provider>
);

export const wrong = [
  // @ts-expect-error -- a balance is a number
  <loyalty-points-badge key="1" balance="1240" />,
  // @ts-expect-error -- no number
  <loyalty-rewards-list key="2" page-size="six" />,
  // @ts-expect-error -- a badge has no rewards
  <loyalty-points-badge key="3" rewards={rewards} />,
  // @ts-expect-error -- the detail has no total
  <loyalty-rewards-list key="4" onloyalty-redeem={(event: CustomEvent<{ total: number }>) => event.detail.total} />,
  // @ts-expect-error -- there is no such element
  <loyalty-pointbadge key="5" />,
];
