import type { LoyaltyFeedbackForm, LoyaltyNpsSurvey } from 'loyalty-elements';
import type {} from 'loyalty-elements/jsx/react';
import { useEffect, useState } from 'react';
import { Language } from './Language';
import { Products } from './Products';
import { afterPurchase, topics } from './shop';

const giveTopics = (form: LoyaltyFeedbackForm | null): void => {
  if (form) form.topics = topics;
};
const giveTrigger = (survey: LoyaltyNpsSurvey | null): void => {
  if (survey) survey.trigger = afterPurchase;
};

/**
 * With tags in place of components. React hears their events, but writes lists and objects as text while an element is
 * not defined; given by a ref they are kept until it is.
 */
export function TagStore() {
  const [news, setNews] = useState('');
  useEffect(() => {
    document.documentElement.dataset['mounted'] = '';
    void import('loyalty-elements/define');
  }, []);

  return (
    <>
      <header>
        <a className="name" href="#shop">
          Coffee Stars
        </a>
        <Language />
        <loyalty-points-badge href="#account" />
      </header>
      <main>
        <p id="news" role="status">
          {news}
        </p>
        <Products onBought={setNews} />
        <section id="account" className="panel">
          <h2>Your account</h2>
          <loyalty-points-badge size="hero" show="value pending expiring" />
          <loyalty-tier-progress />
        </section>
        <section>
          <h2>Rewards</h2>
          <loyalty-rewards-list
            page-size={5}
            onloyalty-redeemed={({ detail }) => setNews(`You redeemed: ${detail.redemption.rewardName ?? 'a reward'}`)}
          />
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
