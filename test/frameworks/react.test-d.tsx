import { createRef } from 'react';
import type { LoyaltyRewardsList as RewardsListElement } from 'loyalty-elements';
import { LoyaltyPointsBadge, LoyaltyProvider, LoyaltyRewardsList } from 'loyalty-elements/react';
import type { Reward } from '../../src/domain/rewards.js';

declare const rewards: readonly Reward[];

const list = createRef<RewardsListElement>();

export const page = (
  <LoyaltyProvider baseUrl="/api/loyalty" theme="dark">
    <LoyaltyPointsBadge balance={1240} size="card" compact className="badge" onClick={() => undefined} />
    <LoyaltyRewardsList
      ref={list}
      rewards={rewards}
      pageSize={6}
      onLoyaltyRedeem={(event) => {
        if (event.detail.points > 1000) event.preventDefault();
      }}
      onLoyaltyRedeemed={({ detail }) => detail.redemption.id}
    />
  </LoyaltyProvider>
);

export const wrong = [
  // @ts-expect-error -- a balance is a number
  <LoyaltyPointsBadge key="1" balance="1240" />,
  // @ts-expect-error -- not one of the sizes
  <LoyaltyPointsBadge key="2" size="huge" />,
  // @ts-expect-error -- a badge has no rewards
  <LoyaltyPointsBadge key="3" rewards={rewards} />,
  // @ts-expect-error -- a badge redeems nothing
  <LoyaltyPointsBadge key="4" onLoyaltyRedeem={() => undefined} />,
  // @ts-expect-error -- what works inside the element is not set from outside
  <LoyaltyPointsBadge key="5" emit={() => true} />,
  // @ts-expect-error -- the detail has no total
  <LoyaltyRewardsList key="6" onLoyaltyRedeem={(event: CustomEvent<{ total: number }>) => event.detail.total} />,
];
