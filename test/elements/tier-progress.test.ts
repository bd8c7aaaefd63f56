import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/provider/define.js';
import '../../src/elements/tier-progress/define.js';
import type { LoyaltyTierProgress } from '../../src/elements/tier-progress/tier-progress.js';
import type { MetricProgress, Tier, TierStatus } from '../../src/domain/tiers.js';
import { addWords } from '../../src/i18n/catalogue.js';
import * as zhHans from '../../src/i18n/zh-hans.js';
import { coffee, hotel, midMember } from '../../stories/fixtures.js';
import { hasPart, part, textOf } from '../support/element.js';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const show = (tier: TierStatus | undefined, program = hotel, compact = false) =>
  fixture<LoyaltyTierProgress>(
    html`<loyalty-tier-progress
      locale="en"
      ?compact=${compact}
      .program=${program}
      .member=${{ ...midMember, ...(tier ? { tier } : { tier: undefined }) }}
    ></loyalty-tier-progress>`,
  );

const nights = (current: number, target = 25): MetricProgress => ({ metric: 'nights', current, target });
const euros: MetricProgress = { metric: 'spend', current: 566_000, target: 600_000, currency: 'EUR' };
const toGold = (...anyOf: readonly MetricProgress[]): TierStatus => ({
  tierId: 'silver',
  next: { tierId: 'gold', anyOf },
});
const sentence = (element: Element): string | null => part(element, 'sentence').textContent;
const bar = (element: Element): HTMLElement => part(element, 'track');

describe('<loyalty-tier-progress>: what is missing', () => {
  for (const [text, ...ways] of [
    ['2 nights to Gold', nights(23)],
    ['1 night to Gold', nights(24)],
    ['€340 to Gold', euros],
    ['€0.50 to Gold', { ...euros, current: 599_950 }],
    ['€340 or 3 nights to Gold', nights(22), euros],
    ['120 points to Gold', { metric: 'points', current: 80, target: 200 }],
    ['1 point to Gold', { metric: 'points', current: 199, target: 200, currency: 'miles' }],
    ['4 months to Gold', { metric: 'months', current: 8, target: 12 }],
    ['1 order to Gold', { metric: 'orders', current: 4, target: 5 }],
    ['1,200 visits to Gold', { metric: 'visits', current: 0, target: 1200 }],
    ['3 lab visits to Gold', { metric: 'lab-visits', current: 0, target: 3 }],
    ['3 constructor to Gold', { metric: 'constructor', current: 0, target: 3 }],
    ['340 to Gold', { metric: 'spend', current: 0, target: 34_000 }],
    ['340 to Gold', { metric: 'spend', current: 0, target: 34_000, currency: 'dollars' }],
    ['Gold is on its way', nights(25), euros],
    ['Next: Gold'],
  ] as const) {
    it(text, async () => {
      expect(sentence(await show(toGold(...ways)))).to.equal(text);
    });
  }

  it("calls points what the programme calls them, and a programme's own metric what the page calls it", async () => {
    const stars = { metric: 'points', current: 330, target: 450 };
    const step = (way: MetricProgress): TierStatus => ({ tierId: 'green', next: { tierId: 'gold', anyOf: [way] } });
    expect(sentence(await show(step(stars), coffee))).to.equal('120 stars to Gold');
    const metrics = { refills: { one: '{amount} refill', other: '{amount} refills' } };
    addWords('en', { metrics });
    expect(sentence(await show(step({ ...stars, metric: 'refills' }), coffee))).to.equal('120 refills to Gold');
  });

  it('takes a tier of the page as the goal only when it can be earned', async () => {
    const gold = (qualification: Tier['qualification']) => ({
      ...coffee,
      tiers: coffee.tiers.map((tier) => (tier.id === 'gold' ? { ...tier, qualification } : tier)),
    });
    const { tier } = midMember;
    expect(sentence(await show(tier, gold('invited')))).to.equal('Gold is by invitation');
    expect(sentence(await show(tier, gold('paid')))).to.equal('Gold is a paid tier');
  });

  it('is warm at the top, and names the tiers on the way', async () => {
    const element = await show({ tierId: 'diamond', until: inDays(400) });
    expect(sentence(element)).to.equal('You are at the top. Thank you.');
    expect(bar(element).getAttribute('aria-valuenow')).to.equal('100');
    const names = [...part(element, 'milestones').children].map((each) => [
      each.textContent,
      each.getAttribute('aria-current'),
    ]);
    expect(names).to.deep.equal([
      ['Classic', null],
      ['Silver', null],
      ['Gold', null],
      ['Diamond', 'true'],
    ]);
  });

  it('speaks Chinese', async () => {
    addWords('zh-Hans', zhHans);
    const element = await show({ ...toGold(nights(23), euros), until: inDays(60) });
    element.locale = 'zh-CN';
    await element.updateComplete;
    expect(sentence(element)).to.equal('还差 €340或2 晚，即可升级为Gold');
    expect(part(element, 'until').textContent).to.match(/^Silver有效期至\d+月\d+日$/);
  });
});

describe('<loyalty-tier-progress>: the line under the bar', () => {
  const keep = (current: number, days = 40) => ({ anyOf: [nights(current, 10)], by: inDays(days) });

  for (const [what, status, text] of [
    ['what keeps the tier', { until: inDays(40), keep: keep(8) }, /^Keep Silver: 2 nights by \w+ \d+$/],
    ['an exact date when it is soon', { keep: keep(9, 2) }, /^Keep Silver: 1 night by \w+ \d+$/],
    ['until when it is kept once that is done', { until: inDays(40), keep: keep(10) }, /^Silver until \w+ \d+$/],
    ['nothing of a date that has passed', { until: inDays(-2), keep: keep(8, -2) }, /^$/],
    ['nothing of a keep without a way', { keep: { anyOf: [], by: inDays(9) } }, /^$/],
  ] as const) {
    it(`says ${what}`, async () => {
      const element = await show({ ...toGold(nights(20)), ...status });
      expect(part(element, 'details').textContent.trim()).to.match(text);
    });
  }

  it('says from when until when is counted', async () => {
    const window = { from: '2020-03-14', to: '2020-06-14' };
    const element = await show(toGold({ ...nights(20), window }));
    expect(part(element, 'details').textContent.trim()).to.equal('Counted since March 14, 2020, until June 14, 2020');
  });
});

describe('<loyalty-tier-progress>: the bar', () => {
  it('says the sentence as its value, under the name of the tier', async () => {
    const element = await show(toGold(nights(23)));
    const { role, ariaValueText, ariaValueNow } = bar(element);
    expect([role, ariaValueText, ariaValueNow]).to.deep.equal(['progressbar', '2 nights to Gold', '92']);
    const label = element.shadowRoot?.getElementById(bar(element).getAttribute('aria-labelledby') ?? '');
    expect(label?.textContent).to.equal('Silver');
  });

  it('is as long as what is done, with the names in their order and none over another', async () => {
    for (const width of [240, 900]) {
      const element = await show({ tierId: 'diamond' });
      element.style.inlineSize = `${String(width)}px`;
      const boxes = [...part(element, 'milestones').children].map((each) => each.getBoundingClientRect());
      for (const [index, box] of boxes.entries()) {
        const next = boxes[index + 1];
        if (next) expect(box.right <= next.left || box.bottom <= next.top).to.equal(true);
      }
      expect(element.scrollWidth).to.equal(width);
    }
    const element = await show(toGold(nights(5)));
    await Promise.all(
      part(element, 'fill')
        .getAnimations()
        .map(({ finished }) => finished),
    );
    expect(part(element, 'fill').offsetWidth / bar(element).offsetWidth).to.be.closeTo(0.2, 0.01);
  });

  it('grows to its new place', async () => {
    const element = await show(toGold(nights(5)));
    const fill = part(element, 'fill');
    const before = fill.offsetWidth;
    element.member = { ...midMember, tier: toGold(nights(20)) };
    await element.updateComplete;
    expect(fill.getAnimations()).to.have.lengthOf(1);
    expect(fill.offsetWidth).to.be.closeTo(before, 20);
    await Promise.all(fill.getAnimations().map(({ finished }) => finished));
    expect(fill.offsetWidth / bar(element).offsetWidth).to.be.closeTo(0.8, 0.01);
  });

  it('is missing where the progress is not known', async () => {
    expect(hasPart(await show(toGold()), 'track')).to.equal(false);
  });

  it('announces what is missing now, and a new tier, and not the first state', async () => {
    const element = await show(toGold(nights(20)));
    const status = () => element.shadowRoot?.querySelector('[role=status]')?.textContent;
    const become = async (tier: TierStatus) => {
      element.member = { ...midMember, tier };
      await element.updateComplete;
      return status();
    };
    expect(status()).to.equal('');
    expect(await become({ ...toGold(nights(20)), until: inDays(9) })).to.equal('');
    expect(await become(toGold(nights(23)))).to.equal('Silver: 2 nights to Gold');
    expect(await become({ tierId: 'diamond' })).to.equal('Diamond: You are at the top. Thank you.');
  });

  it('is one line and the bar when it is compact', async () => {
    const element = await show({ ...toGold(nights(23)), until: inDays(40) }, hotel, true);
    expect(textOf(element)).to.equal('Silver 2 nights to Gold');
    expect([hasPart(element, 'track'), hasPart(element, 'milestones')]).to.deep.equal([true, false]);
    const [tier, line] = ['tier', 'sentence'].map((name) => part(element, name).getBoundingClientRect());
    expect(tier?.right).to.be.below(line?.left ?? 0);
  });
});
