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
import { inside } from './inside';
import { Products } from './products';
import { afterPurchase, start, topics } from './shop';

export function Store({ isSignedIn, products, inside: served, initialData }: Shown & Served) {
  const [news, setNews] = useState('');
  useEffect(() => start(initialData), [initialData]);

  return (
    <>
      <Header isSignedIn={isSignedIn}>
        <LoyaltyPointsBadge href="#account" {...inside(served.badge)} />
      </Header>
      <main>
        <p id="news" role="status">
          {news}
        </p>
        <Products products={products} onNews={setNews} />
        <section id="account" className="panel">
          <h2>Your account</h2>
          <LoyaltyPointsBadge size="hero" show="value pending expiring" {...inside(served.hero)} />
          <LoyaltyTierProgress {...inside(served.tier)} />
        </section>
        <section>
          <h2>Rewards</h2>
          <LoyaltyRewardsList
            pageSize={10}
            {...inside(served.rewards)}
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
