import { afterNextRender, Component, signal } from '@angular/core';
import type { FeedbackSentDetail, RedeemedDetail } from 'loyalty-elements';
import { FeedbackForm, NpsSurvey, PointsBadge, RewardsList, TierProgress, YourRewards } from './kit';
import { LanguageChoice } from './language-choice';
import { ProductShelf } from './product-shelf';
import { afterPurchase, topics } from './shop';

@Component({
  selector: 'coffee-store',
  imports: [FeedbackForm, LanguageChoice, NpsSurvey, PointsBadge, ProductShelf, RewardsList, TierProgress, YourRewards],
  template: `
    <header>
      <a class="name" href="#shop">Coffee Stars</a>
      <language-choice />
      <loyalty-points-badge href="#account" />
    </header>
    <main>
      <p id="news" role="status">{{ news() }}</p>
      <product-shelf (bought)="news.set($event)" />
      <section id="account" class="panel">
        <h2>Your account</h2>
        <loyalty-points-badge size="hero" show="value pending expiring" />
        <loyalty-tier-progress />
      </section>
      <section>
        <h2>Rewards</h2>
        <loyalty-rewards-list [pageSize]="5" (loyalty-redeemed)="redeemed($event.detail)" />
      </section>
      <section>
        <h2>Yours to use</h2>
        <loyalty-your-rewards />
      </section>
      <section class="panel">
        <h2>Tell us</h2>
        <loyalty-feedback-form [attachments]="true" [topics]="topics" (loyalty-feedback-sent)="sent($event.detail)" />
      </section>
    </main>
    <loyalty-nps-survey mode="popover" brand="Coffee Stars" [digitKeys]="false" [trigger]="afterPurchase" />
  `,
})
export class Store {
  protected readonly topics = topics;
  protected readonly afterPurchase = afterPurchase;
  protected readonly news = signal('');

  constructor() {
    afterNextRender(() => {
      document.documentElement.dataset['mounted'] = '';
    });
  }

  protected redeemed({ redemption }: RedeemedDetail): void {
    this.news.set(`You redeemed: ${redemption.rewardName ?? 'a reward'}`);
  }

  protected sent(detail: FeedbackSentDetail): void {
    this.news.set(`We have it: ${detail.case.number}`);
  }
}
