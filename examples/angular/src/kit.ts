import { Directive, effect, ElementRef, inject, input } from '@angular/core';
import type { LoyaltyFeedbackForm, LoyaltyNpsSurvey, LoyaltyPointsBadge, LoyaltyRewardsList } from 'loyalty-elements';

// Angular checks no property of an element that it does not know. These few lines tell it of those that the shop uses;
// a wrong name or type in a template is then refused. Events need nothing: their types are the page's own.

/** Hands what a template gives to the element, defined or not yet: a property that is set early is kept. */
function give<T extends HTMLElement>(properties: () => Partial<T>): void {
  const { nativeElement } = inject<ElementRef<T>>(ElementRef);
  effect(() => Object.assign(nativeElement, properties()));
}

@Directive({ selector: 'loyalty-points-badge' })
export class PointsBadge {
  readonly href = input<LoyaltyPointsBadge['href']>();
  readonly size = input<LoyaltyPointsBadge['size']>('inline');
  readonly show = input<LoyaltyPointsBadge['show']>('');
  constructor() {
    give<LoyaltyPointsBadge>(() => ({ href: this.href(), size: this.size(), show: this.show() }));
  }
}

@Directive({ selector: 'loyalty-tier-progress' })
export class TierProgress {}

@Directive({ selector: 'loyalty-your-rewards' })
export class YourRewards {}

@Directive({ selector: 'loyalty-rewards-list' })
export class RewardsList {
  readonly pageSize = input.required<LoyaltyRewardsList['pageSize']>();
  constructor() {
    give<LoyaltyRewardsList>(() => ({ pageSize: this.pageSize() }));
  }
}

@Directive({ selector: 'loyalty-feedback-form' })
export class FeedbackForm {
  readonly attachments = input<LoyaltyFeedbackForm['attachments']>(false);
  readonly topics = input<LoyaltyFeedbackForm['topics']>();
  constructor() {
    give<LoyaltyFeedbackForm>(() => ({ attachments: this.attachments(), topics: this.topics() }));
  }
}

@Directive({ selector: 'loyalty-nps-survey' })
export class NpsSurvey {
  readonly brand = input<LoyaltyNpsSurvey['brand']>();
  readonly mode = input<LoyaltyNpsSurvey['mode']>('inline');
  readonly digitKeys = input<LoyaltyNpsSurvey['digitKeys']>(false);
  readonly trigger = input<LoyaltyNpsSurvey['trigger']>();
  constructor() {
    give<LoyaltyNpsSurvey>(() => ({
      brand: this.brand(),
      mode: this.mode(),
      digitKeys: this.digitKeys(),
      trigger: this.trigger(),
    }));
  }
}
