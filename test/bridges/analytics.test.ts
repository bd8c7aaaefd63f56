import { expect } from 'chai';
import { connectAnalytics, type AnalyticsParameters } from '../../src/bridges/analytics.js';

const redemption = {
  id: 'r-1',
  rewardId: 'latte',
  rewardName: 'A latte',
  status: 'issued',
  code: 'SECRET-CODE',
  barcode: { format: 'qr', value: 'SECRET-BARCODE' },
  balanceAfter: 990,
  cost: { currency: 'stars', amount: 250 },
};

/** Each event of the kit, and what the tool hears. */
const heard: readonly (readonly [type: string, detail: unknown, told: readonly [string, AnalyticsParameters]])[] = [
  [
    'loyalty-redeemed',
    { redemption },
    ['spend_virtual_currency', { virtual_currency_name: 'stars', value: 250, item_name: 'A latte' }],
  ],
  [
    'loyalty-redeemed',
    { redemption: { ...redemption, cost: undefined, rewardName: undefined } },
    ['loyalty_redeemed', { item_name: 'latte' }],
  ],
  ['loyalty-redemption-cancelled', { redemption }, ['loyalty_redemption_cancelled', { item_id: 'latte' }]],
  ['loyalty-reward-apply', { redemption }, ['select_promotion', { promotion_id: 'latte', promotion_name: 'A latte' }]],
  [
    'loyalty-badge-select',
    { currency: 'stars', amount: 990 },
    ['select_content', { content_type: 'loyalty', content_id: 'points-badge' }],
  ],
  ['loyalty-join', null, ['select_content', { content_type: 'loyalty', content_id: 'join' }]],
  ['loyalty-sign-in', null, ['select_content', { content_type: 'loyalty', content_id: 'sign-in' }]],
  ['loyalty-survey-shown', { surveyId: 's1' }, ['loyalty_survey_shown', { survey_id: 's1' }]],
  [
    'loyalty-survey-answered',
    { surveyId: 's1', score: 9, comment: 'SECRET WORDS' },
    ['loyalty_survey_answered', { survey_id: 's1' }],
  ],
  [
    'loyalty-survey-dismissed',
    { surveyId: 's1', reason: 'later' },
    ['loyalty_survey_dismissed', { survey_id: 's1', reason: 'later' }],
  ],
  ['loyalty-feedback-sent', { case: { id: 'c1', number: 'SECRET-CASE' } }, ['loyalty_feedback_sent', {}]],
];

describe('connectAnalytics', () => {
  const tell = (root: EventTarget, type: string, detail: unknown) =>
    root.dispatchEvent(new CustomEvent(type, { detail }));

  /** All that a tool is sent while `during` runs. */
  function sentDuring(during: (root: EventTarget, end: () => void) => void, consent = () => true) {
    const root = new EventTarget();
    const sent: (readonly [string, AnalyticsParameters])[] = [];
    const end = connectAnalytics({ root, consent, send: (...each) => void sent.push(each) });
    during(root, end);
    return sent;
  }

  for (const [type, detail, told] of heard) {
    it(`tells ${told[0]} of ${type}, and nothing of the member`, () => {
      const sent = sentDuring((root) => tell(root, type, detail));
      expect(sent).to.deep.equal([told]);
      expect(JSON.stringify(sent)).not.to.match(/SECRET|990|"score"/);
    });
  }

  it('is silent without consent, and keeps nothing for later', () => {
    let allowed = false;
    const sent = sentDuring(
      (root) => {
        for (const [type, detail] of heard) tell(root, type, detail);
        allowed = true;
        tell(root, 'loyalty-join', null);
        allowed = false;
        tell(root, 'loyalty-join', null);
      },
      () => allowed,
    );
    expect(sent).to.have.lengthOf(1);
  });

  it('hears nothing after its end', () => {
    const sent = sentDuring((root, end) => {
      end();
      tell(root, 'loyalty-join', null);
    });
    expect(sent).to.deep.equal([]);
  });

  it('sends no word longer than GA4 takes', () => {
    const long = { redemption: { ...redemption, rewardName: 'x'.repeat(500) } };
    const [[, { promotion_name: name }]] = sentDuring((root) => tell(root, 'loyalty-reward-apply', long)) as [
      readonly [string, AnalyticsParameters],
    ];
    expect(name).to.have.lengthOf(100);
  });

  describe('where the page says no more', () => {
    const page = globalThis as { gtag?: unknown; dataLayer?: unknown };
    afterEach(() => {
      delete page.gtag;
      delete page.dataLayer;
    });

    it('pushes to the dataLayer, also one that comes to be with the first event', () => {
      const root = new EventTarget();
      const end = connectAnalytics({ root, consent: () => true });
      tell(root, 'loyalty-survey-shown', { surveyId: 's1' });
      end();
      expect(page.dataLayer).to.deep.equal([{ event: 'loyalty_survey_shown', survey_id: 's1' }]);
    });

    it('calls gtag where the page has it', () => {
      const calls: unknown[] = [];
      page.gtag = (...call: readonly unknown[]) => void calls.push(call);
      const root = new EventTarget();
      const end = connectAnalytics({ root, consent: () => true });
      tell(root, 'loyalty-feedback-sent', {});
      end();
      expect(calls).to.deep.equal([['event', 'loyalty_feedback_sent', {}]]);
      expect(page.dataLayer).to.equal(undefined);
    });
  });
});
