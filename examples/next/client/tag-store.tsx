'use client';
import { useEffect, useRef, useState } from 'react';
import type { LoyaltyFeedbackForm, LoyaltyNpsSurvey, LoyaltyRewardsList } from 'loyalty-elements';
import type {} from 'loyalty-elements/jsx/react';
import type { Served } from '../server/served';
import type { Shown } from '../server/shop';
import { Header } from './header';
import { Products } from './products';
import { rendered } from './rendered';
import { afterPurchase, start, topics } from './shop';

const giveTopics = (form: LoyaltyFeedbackForm | null): void => {
  if (form) form.topics = topics;
};
const giveTrigger = (survey: LoyaltyNpsSurvey | null): void => {
  if (survey) survey.trigger = afterPurchase;
};

/**
 * With tags in place of components, and elements that are defined when React is there. React hydrates no listener and no
 * property of a tag (react#35446), and its server writes a list or an object as `[object Object]`: both come by a ref.
 */
export function TagStore({ isSignedIn, products, elements, initialData }: Shown & Served) {
  const [news, setNews] = useState('');
  const rewards = useRef<LoyaltyRewardsList>(null);
  useEffect(() => start(initialData), [initialData]);
  useEffect(() => {
    void import('loyalty-elements/hydrate').then(() => import('loyalty-elements/define'));
    const list = rewards.current;
    const redeemed = ({ detail }: HTMLElementEventMap['loyalty-redeemed']) =>
      setNews(`You redeemed: ${detail.redemption.rewardName ?? 'a reward'}`);
    list?.addEventListener('loyalty-redeemed', redeemed);
    return () => list?.removeEventListener('loyalty-redeemed', redeemed);
  }, []);

  return (
    <>
      <Header isSignedIn={isSignedIn}>
        <loyalty-points-badge {...rendered(elements.badge)} />
      </Header>
      <main>
        <p id="news" role="status">
          {news}
        </p>
        <Products products={products} onNews={setNews} />
        <section id="account" className="panel">
          <h2>Your account</h2>
          <loyalty-points-badge {...rendered(elements.hero)} />
          <loyalty-tier-progress {...rendered(elements.tier)} />
        </section>
        <section>
          <h2>Rewards</h2>
          <loyalty-rewards-list ref={rewards} {...rendered(elements.rewards)} />
        </section>
        <section className="panel">
          <h2>Tell us</h2>
          <loyalty-feedback-form attachments ref={giveTopics} />
        </section>
      </main>
      <loyalty-nps-survey mode="popover" brand="Coffee Stars" digitKeys={false} ref={giveTrigger} />
    </>
  );
}
