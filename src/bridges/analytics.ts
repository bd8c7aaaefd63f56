import type { Redemption } from '../domain/redemption.js';
import type {} from '../elements/feedback-form/feedback-form.js';
import type {} from '../elements/points-badge/points-badge.js';
import type {} from '../elements/rewards-list/redeem-events.js';
import type {} from '../lit/guest-invitation.js';
import type {} from '../lit/issued-controller.js';
import type {} from '../lit/survey/survey-events.js';

export type AnalyticsParameters = Readonly<Record<string, string | number>>;

export interface AnalyticsOptions {
  /** Asked at each event. While it says no, nothing is sent and nothing is kept for later. */
  readonly consent: () => boolean;
  /** Where events go. Default: `gtag` where the page has it, else `dataLayer`, as a tag manager reads it. */
  readonly send?: (name: string, parameters: AnalyticsParameters) => void;
  /** Under what to listen. Default: the document. */
  readonly root?: EventTarget;
}

type Told = readonly [name: string, parameters: AnalyticsParameters];
type Events = HTMLElementEventMap;

/** What is told of each event: names of GA4 where it has one. Never who, never a balance, a code, an answer or a word. */
const telling: { readonly [E in keyof Events]?: (event: Events[E]) => Told } = {
  'loyalty-redeemed': ({ detail: { redemption } }) => redeemed(redemption),
  'loyalty-redemption-cancelled': ({ detail: { redemption } }) => [
    'loyalty_redemption_cancelled',
    { item_id: redemption.rewardId },
  ],
  'loyalty-reward-apply': ({ detail: { redemption } }) => [
    'select_promotion',
    { promotion_id: redemption.rewardId, promotion_name: redemption.rewardName ?? redemption.rewardId },
  ],
  'loyalty-badge-select': () => ['select_content', { content_type: 'loyalty', content_id: 'points-badge' }],
  'loyalty-join': () => ['select_content', { content_type: 'loyalty', content_id: 'join' }],
  'loyalty-sign-in': () => ['select_content', { content_type: 'loyalty', content_id: 'sign-in' }],
  'loyalty-survey-shown': ({ detail }) => ['loyalty_survey_shown', { survey_id: detail.surveyId }],
  'loyalty-survey-answered': ({ detail }) => ['loyalty_survey_answered', { survey_id: detail.surveyId }],
  'loyalty-survey-dismissed': ({ detail }) => [
    'loyalty_survey_dismissed',
    { survey_id: detail.surveyId, reason: detail.reason },
  ],
  'loyalty-feedback-sent': () => ['loyalty_feedback_sent', {}],
};

/** A spending has its currency and its amount, or it is none that GA4 would take. */
function redeemed({ cost, rewardId, rewardName: item_name = rewardId }: Redemption): Told {
  if (!cost) return ['loyalty_redeemed', { item_name }];
  return ['spend_virtual_currency', { virtual_currency_name: cost.currency, value: cost.amount, item_name }];
}

/** GA4 keeps a hundred characters of a parameter, and drops the event with more in some of its doors. */
const cut = (value: string | number): string | number => (typeof value === 'string' ? value.slice(0, 100) : value);

/**
 * Tells an analytics tool what members do with the kit. Returns what ends it.
 *
 * It has nothing of a member in it, and says nothing without consent.
 */
export function connectAnalytics({ consent, send = toPage, root = document }: AnalyticsOptions): () => void {
  const life = new AbortController();
  const listen = (type: string, tell: (event: never) => Told): void => {
    const heard = (event: Event): void => {
      if (!consent()) return;
      const [name, parameters] = tell(event as never);
      send(name, Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, cut(value)])));
    };
    root.addEventListener(type, heard, { signal: life.signal });
  };
  for (const [type, tell] of Object.entries(telling)) listen(type, tell);
  return () => life.abort();
}

interface TaggedPage {
  gtag?: unknown;
  dataLayer?: unknown;
}

function toPage(name: string, parameters: AnalyticsParameters): void {
  const page = globalThis as TaggedPage;
  if (typeof page.gtag === 'function')
    (page.gtag as (...command: readonly unknown[]) => void)('event', name, parameters);
  else if (Array.isArray((page.dataLayer ??= []))) (page.dataLayer as unknown[]).push({ event: name, ...parameters });
}
