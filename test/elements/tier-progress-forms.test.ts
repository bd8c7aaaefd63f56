import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/elements/points-badge/define.js';
import '../../src/elements/tier-progress/define.js';
import type { LoyaltyTierProgress } from '../../src/elements/tier-progress/tier-progress.js';
import type { Program } from '../../src/domain/program.js';
import type { MetricProgress, Tier, TierStatus } from '../../src/domain/tiers.js';
import { coffee, hotel, midMember } from '../../stories/fixtures.js';
import { hasPart, part, says, textOf } from '../support/element.js';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const nights = (current: number, target = 25): MetricProgress => ({ metric: 'nights', current, target });
const euros: MetricProgress = { metric: 'spend', current: 566_000, target: 600_000, currency: 'EUR' };
const silver = (...anyOf: readonly MetricProgress[]): TierStatus => ({
  tierId: 'silver',
  next: { tierId: 'gold', anyOf },
});

const show = (
  tier: TierStatus,
  { layout = 'horizontal', program = hotel }: { layout?: string; program?: Program } = {},
) =>
  fixture<LoyaltyTierProgress>(
    html`<loyalty-tier-progress
      locale="en"
      layout=${layout}
      .program=${program}
      .member=${{ ...midMember, tier }}
    ></loyalty-tier-progress>`,
  );

const all = (element: Element, name: string): readonly HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];
const texts = (element: Element, name: string) => all(element, name).map((each) => each.textContent.trim());

const higher = (id: string, rank: number, qualification: Tier['qualification']): Tier => ({
  ...{ id, name: id, rank, qualification },
  benefits: [],
});
const withUnearnable = { ...hotel, tiers: [...hotel.tiers, higher('Plus', 8, 'paid'), higher('Black', 9, 'invited')] };

describe('<loyalty-tier-progress>: two metrics, whichever comes first', () => {
  it('have a bar each, with a name and what is left', async () => {
    const element = await show(silver(nights(22), euros));
    expect(texts(element, 'done')).to.deep.equal(['€5,660 of €6,000', '22 of 25 nights']);
    expect(texts(element, 'left')).to.deep.equal(['€340 to go', '3 nights to go']);
    const told = all(element, 'track').map(({ role, ariaValueNow, ariaValueText }) => [
      role,
      ariaValueNow,
      ariaValueText,
    ]);
    expect(told).to.deep.equal([
      ['progressbar', '94', '€340 to go'],
      ['progressbar', '88', '3 nights to go'],
    ]);
    const labels = all(element, 'track').map((bar) => bar.getAttribute('aria-labelledby') ?? '');
    expect(labels.map((id) => element.shadowRoot?.getElementById(id)?.textContent)).to.deep.equal(
      texts(element, 'done'),
    );
  });

  it('stand side by side where there is room, and one above the other where there is none', async () => {
    const element = await show(silver(nights(22), euros));
    const tops = () => all(element, 'way').map((each) => Math.round(each.getBoundingClientRect().top));
    element.style.inlineSize = '700px';
    expect(new Set(tops())).to.have.property('size', 1);
    element.style.inlineSize = '240px';
    expect(new Set(tops())).to.have.property('size', 2);
    expect(element.scrollWidth).to.equal(240);
  });

  it('are as long as what is done of each', async () => {
    const element = await show(silver(nights(5), euros));
    const lengths = all(element, 'fill').map((fill) => fill.offsetWidth / (fill.parentElement?.offsetWidth ?? 0));
    expect(lengths[0]).to.be.closeTo(0.943, 0.01);
    expect(lengths[1]).to.be.closeTo(0.2, 0.01);
  });
});

describe('<loyalty-tier-progress>: on a phone', () => {
  before(() => setViewport({ width: 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const layout of ['horizontal', 'vertical'] as const) {
    it(`keeps the box it had before, with all that there is to say: ${layout}`, async () => {
      const element = await fixture<LoyaltyTierProgress>(
        html`<loyalty-tier-progress locale="en" layout=${layout}></loyalty-tier-progress>`,
      );
      const before = element.offsetHeight;
      const keep = { anyOf: [nights(8, 10), { ...euros, current: 0 }], by: inDays(20) };
      const forecast = { tierId: 'classic', at: inDays(21) };
      const tier = { ...silver(nights(22), euros), keep, forecast };
      Object.assign(element, { program: hotel, member: { ...midMember, tier } });
      await element.updateComplete;
      expect(hasPart(element, 'risk')).to.equal(true);
      expect(element.offsetHeight).to.equal(before);
      expect(element.scrollWidth).to.equal(element.offsetWidth);
    });
  }
});

describe('<loyalty-tier-progress>: a tier that may be lost', () => {
  const keep = { anyOf: [nights(8, 10)], by: inDays(20) };

  it('says so in time, with an icon and a word, and what keeps it', async () => {
    const element = await show({ ...silver(nights(20)), keep, forecast: { tierId: 'classic', at: inDays(21) } });
    const risk = part(element, 'risk');
    expect(risk.querySelector('svg')).not.to.equal(null);
    expect(risk.textContent.replace(/\s+/g, ' ')).to.match(
      /^ ?At risk Classic from \w+ \d+(, \d+)?, unless you add 2 nights$/,
    );
  });

  it('does not frighten anybody months before', async () => {
    const later = { anyOf: [nights(8, 10)], by: inDays(200) };
    const forecast = { tierId: 'classic', at: inDays(201) };
    const element = await show({ ...silver(nights(20)), keep: later, forecast });
    expect([hasPart(element, 'risk'), hasPart(element, 'keep')]).to.deep.equal([false, true]);
  });
});

describe('<loyalty-tier-progress>: over which time is counted', () => {
  for (const [days, text] of [
    [365, 'Counted over the last 12 months'],
    [30, 'Counted over the last month'],
    [14, 'Counted over the last 14 days'],
  ] as const) {
    it(text, async () => {
      const element = await show(silver({ ...nights(20), window: { from: inDays(-days), to: inDays(0) } }));
      expect(texts(element, 'window')).to.deep.equal([text]);
    });
  }
});

describe('<loyalty-tier-progress>: tiers that are not earned', () => {
  it('are shown, and are no goal', async () => {
    const element = await show(silver(nights(20)), { program: withUnearnable });
    expect(texts(element, 'offer')).to.deep.equal(['Plus is a paid tier', 'Black is by invitation']);
    expect(texts(element, 'milestone')).to.deep.equal(['Classic', 'Silver', 'Gold']);
    const top = await show({ tierId: 'diamond' }, { program: withUnearnable });
    expect(part(top, 'sentence').textContent).to.equal('Plus is a paid tier');
    expect(texts(top, 'offer')).to.deep.equal(['Black is by invitation']);
  });
});

describe('<loyalty-tier-progress layout="vertical">', () => {
  it('shows every tier as a step, and the bars on the step of the member', async () => {
    const element = await show(silver(nights(22), euros), { layout: 'vertical', program: withUnearnable });
    const names = all(element, 'milestone').map((each) => each.textContent.replace(/\s+/g, ' ').trim());
    expect([names[0], ...names.slice(2)]).to.deep.equal([
      'Classic',
      'Gold',
      'Diamond 60 nights or €12,000',
      'Plus is a paid tier',
      'Black is by invitation',
    ]);
    const own = all(element, 'milestone').find((each) => each.ariaCurrent === 'true');
    expect(own?.querySelectorAll('[role=progressbar]')).to.have.property('length', 2);
    expect(part(element, 'milestones').getAttribute('role')).to.equal('list');
  });

  it('is the one line when it is compact, too', async () => {
    const element = await show(silver(nights(23), euros), { layout: 'vertical' });
    element.compact = true;
    await element.updateComplete;
    expect(textOf(element)).to.equal('Silver €340 or 2 nights to Gold');
    expect(all(element, 'track')).to.have.length(1);
    expect(element.offsetHeight).to.be.below(60);
  });

  it('falls back to the bar for a word that is none', async () => {
    expect((await show(silver(nights(23)), { layout: 'diagonal' })).layout).to.equal('horizontal');
  });
});

describe('<loyalty-tier-progress>: benefits', () => {
  it('are opened with the keyboard, tier by tier, and moved nothing before', async () => {
    const element = await fixture<LoyaltyTierProgress>(
      html`<loyalty-tier-progress locale="en"></loyalty-tier-progress>`,
    );
    const before = element.offsetHeight;
    Object.assign(element, { program: coffee, member: midMember });
    await element.updateComplete;
    expect(element.offsetHeight).to.equal(before);
    const details = part<HTMLDetailsElement>(element, 'benefits');
    expect(details.open).to.equal(false);
    part(element, 'summary').focus();
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(true);
    expect(texts(element, 'heading')).to.deep.equal(['Green', 'Next: Gold']);

    element.member = { ...midMember, givenName: 'Mia' };
    await element.updateComplete;
    expect(details.open, 'after an update').to.equal(true);
    await sendKeys({ press: 'Enter' });
    expect(details.open).to.equal(false);
    expect(element.shadowRoot?.activeElement).to.equal(part(element, 'summary'));
  });

  it('are no surprise before the tier is reached', async () => {
    const surprise = 'A thank-you from the roastery';
    expect(texts(await show(midMember.tier ?? {}, { program: coffee }), 'benefit')).not.to.include(surprise);
    expect(texts(await show({ tierId: 'gold' }, { program: coffee }), 'benefit')).to.include(surprise);
  });
});

describe('a membership that is paused', () => {
  it('is said once on a page, however many elements show it', async () => {
    const member = { ...midMember, status: 'blocked' } as const;
    const page = await fixture<HTMLElement>(
      html`<div>
        <loyalty-points-badge .member=${member} .program=${coffee}></loyalty-points-badge>
        <loyalty-tier-progress .member=${member} .program=${coffee}></loyalty-tier-progress>
        <loyalty-points-badge .member=${member} .program=${coffee}></loyalty-points-badge>
      </div>`,
    );
    await Promise.all([...page.children].map((each) => says(each, 'paused')));
    const notices = [...page.children].map((each) => part(each, 'notice'));
    expect(notices.map((each) => each.textContent.trim())).to.deep.equal(
      notices.map(() => 'Your membership is paused. Please ask the shop.'),
    );
    expect(notices.map((each) => each.role)).to.deep.equal(['status', null, null]);
  });
});
