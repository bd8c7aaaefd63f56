import { LoyaltyFeedbackForm } from 'loyalty-elements/react/feedback-form';
import { LoyaltyNpsSurvey } from 'loyalty-elements/react/nps-survey';
import { LoyaltyPointsBadge } from 'loyalty-elements/react/points-badge';
import { LoyaltyRewardsList } from 'loyalty-elements/react/rewards-list';
import { LoyaltyTierProgress } from 'loyalty-elements/react/tier-progress';
import { LoyaltyYourRewards } from 'loyalty-elements/react/your-rewards';
import { useEffect, useState } from 'react';
import { Language } from './Language';
import { Products } from './Products';
import { afterPurchase, topics } from './shop';

export function Store() {
  const [news, setNews] = useState('');
  useEffect(() => {
    document.documentElement.dataset['mounted'] = '';
  }, []);

  return (
    <>
      <header>
        <a className="name" href="#shop">
          Coffee Stars
        </a>
        <Language />
        <LoyaltyPointsBadge href="#account" />
      </header>
      <main>
        <p id="news" role="status">
          {news}
        </p>
        <Products onBought={setNews} />
        <section id="account" className="panel">
          <h2>Your account</h2>
          <LoyaltyPointsBadge size="hero" show="value pending expiring" />
          <LoyaltyTierProgress />
        </section>
        <section>
          <h2>Rewards</h2>
          <LoyaltyRewardsList
            pageSize={5}
            onLoyaltyRedeemed={({ detail }) => setNews(`You redeemed: ${detail.redemption.rewardName ?? 'a reward'}`)}
          />
        </section>
        <section>
          <h2>Yours to use</h2>
          <LoyaltyYourRewards />
        </section>
        <section className="panel">
          <h2>Tell us</h2>
          <LoyaltyFeedbackForm
            attachments
            topics={topics}
            onLoyaltyFeedbackSent={({ detail }) => setNews(`We have it: ${detail.case.number}`)}
          />
        </section>
      </main>
      <LoyaltyNpsSurvey mode="popover" brand="Coffee Stars" digitKeys={false} trigger={afterPurchase} />
    </>
  );
}
