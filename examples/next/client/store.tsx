'use client';
import { useEffect, useState } from 'react';
// Before any element.
import 'loyalty-elements/hydrate';
import { LoyaltyFeedbackForm } from 'loyalty-elements/react/feedback-form';
import { LoyaltyNpsSurvey } from 'loyalty-elements/react/nps-survey';
import { LoyaltyPointsBadge } from 'loyalty-elements/react/points-badge';
import { LoyaltyRewardsList } from 'loyalty-elements/react/rewards-list';
import { LoyaltyTierProgress } from 'loyalty-elements/react/tier-progress';
import type { Served } from '../server/served';
import type { Shown } from '../server/shop';
import { Header } from './header';
import { Products } from './products';
import { rendered } from './rendered';
import { afterPurchase, start, topics } from './shop';

export function Store({ isSignedIn, products, elements: { badge, hero, tier, rewards }, initialData }: Shown & Served) {
  const [news, setNews] = useState('');
  useEffect(() => start(initialData), [initialData]);

  return (
    <>
      <Header isSignedIn={isSignedIn}>
        <LoyaltyPointsBadge {...rendered(badge)} />
      </Header>
      <main>
        <p id="news" role="status">
          {news}
        </p>
        <Products products={products} onNews={setNews} />
        <section id="account" className="panel">
          <h2>Your account</h2>
          <LoyaltyPointsBadge {...rendered(hero)} />
          <LoyaltyTierProgress {...rendered(tier)} />
        </section>
        <section>
          <h2>Rewards</h2>
          <LoyaltyRewardsList
            {...rendered(rewards)}
            onLoyaltyRedeemed={({ detail }) => setNews(`You redeemed: ${detail.redemption.rewardName ?? 'a reward'}`)}
          />
        </section>
        <section className="panel">
          <h2>Tell us</h2>
          <LoyaltyFeedbackForm attachments topics={topics} />
        </section>
      </main>
      <LoyaltyNpsSurvey mode="popover" brand="Coffee Stars" digitKeys={false} trigger={afterPurchase} />
    </>
  );
}
