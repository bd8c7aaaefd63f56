import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/provider/define.js';
import '../src/elements/tier-progress/define.js';
import type { LoyaltyTierProgress } from '../src/elements/tier-progress/tier-progress.js';
import type { Member } from '../src/domain/member.js';
import type { Program } from '../src/domain/program.js';
import type { MetricProgress, TierStatus } from '../src/domain/tiers.js';
import { lacking } from './lacking.js';
import { anHourAgo, coffee, hotel, midMember } from './fixtures.js';
import { untilShown } from './play.js';
import { pseudoLocale } from './pseudo-locale.js';
import type { Story as StoryOf, StoryMeta } from './story.js';

type Args = Pick<LoyaltyTierProgress, 'compact' | 'layout' | 'member' | 'program'> & { scenario: string };
type Story = StoryOf<Args>;

const bar = ({ compact, layout, member, program }: Partial<Args>) =>
  html`<loyalty-tier-progress
    ?compact=${compact}
    layout=${ifDefined(layout)}
    .member=${member}
    .program=${program}
  ></loyalty-tier-progress>`;

const show = (args: Partial<Args>) =>
  args.scenario
    ? html`<loyalty-provider scenario=${args.scenario}>${bar({ ...args, program: undefined })}</loyalty-provider>`
    : bar(args);

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

const guestOfHotel = (tier: TierStatus): Partial<Args> => ({ program: hotel, member: { ...midMember, tier } });

const toGold: TierStatus = {
  tierId: 'silver',
  next: {
    tierId: 'gold',
    anyOf: [
      { metric: 'nights', current: 23, target: 25 },
      { metric: 'spend', current: 526_000, target: 600_000, currency: 'EUR' },
    ],
  },
};

/** A card whose higher tiers are offered to a few. */
const card: Program = {
  ...coffee,
  name: 'Charge Card',
  tiers: (['Green', 'Gold', 'Platinum'] as const).map((name, rank) => ({
    id: name.toLowerCase(),
    name,
    rank,
    qualification: rank ? 'invited' : 'earned',
    benefits: [],
  })),
};

const withUnearnable: Program = {
  ...hotel,
  tiers: [
    ...hotel.tiers.slice(0, 3),
    { id: 'plus', name: 'Gold Plus', rank: 5, qualification: 'paid', benefits: [] },
    { id: 'black', name: 'Black', rank: 6, qualification: 'invited', benefits: [] },
  ],
};

const longNames: Program = {
  ...hotel,
  tiers: hotel.tiers.map((tier) => ({ ...tier, name: `${tier.name} Frühstücksliebhaberinnenkreis` })),
};

const counted = (metric: string, name: string, window?: MetricProgress['window']): Partial<Args> => ({
  program: {
    ...coffee,
    name,
    tiers: [
      { id: 'member', name: 'Member', rank: 0, qualification: 'earned', benefits: [] },
      {
        id: 'core',
        name: 'Core',
        rank: 1,
        qualification: 'earned',
        threshold: { anyOf: [{ metric, amount: 12 }] },
        benefits: [],
      },
    ],
  },
  member: {
    ...midMember,
    tier: {
      tierId: 'member',
      next: { tierId: 'core', anyOf: [{ metric, current: 7, target: 12, ...(window && { window }) }] },
    },
  },
});

export default {
  title: 'Elements/Tier progress',
  component: 'loyalty-tier-progress',
  args: { program: coffee },
  render: show,
} satisfies StoryMeta<Args>;

export const Given: Story = { args: { member: midMember } };

export const Loaded: Story = { args: { scenario: 'coffee-stars/mid' } };

export const WhicheverComesFirst: Story = { args: guestOfHotel(toGold) };

export const KeepByDate: Story = {
  args: guestOfHotel({
    ...toGold,
    until: inDays(40),
    keep: { anyOf: [{ metric: 'nights', current: 8, target: 10 }], by: inDays(40) },
  }),
};

/** What is foretold is said in time, with what would still keep the tier. */
export const AtRisk: Story = {
  args: guestOfHotel({
    ...toGold,
    keep: { anyOf: [{ metric: 'nights', current: 8, target: 10 }], by: inDays(20) },
    forecast: { tierId: 'classic', at: inDays(21) },
  }),
};

export const AtRiskLoaded: Story = { args: { scenario: 'hotel-nights/at-risk' } };

export const AtRiskAtTheTop: Story = { args: { scenario: 'coffee-stars/at-risk' } };

export const AtRiskUntold: Story = {
  args: guestOfHotel({ tierId: 'gold', forecast: { tierId: 'silver', at: inDays(12) } }),
};

export const TwoMetricsLoaded: Story = { args: { scenario: 'hotel-nights/mid' } };

export const RollingWindow: Story = { args: counted('orders', 'Wholesale', { from: inDays(-91), to: inDays(0) }) };

export const FixedWindow: Story = { args: counted('visits', 'Gym', { from: '2020-01-01', to: '2020-12-31' }) };

export const BenefitsOpen: Story = {
  args: guestOfHotel(toGold),
  play: ({ canvasElement }) => {
    canvasElement
      .querySelector('loyalty-tier-progress')
      ?.shadowRoot?.querySelector<HTMLElement>('[part=summary]')
      ?.click();
  },
};

export const Vertical: Story = { args: { ...guestOfHotel(toGold), layout: 'vertical' } };

export const VerticalLoaded: Story = { args: { scenario: 'hotel-nights/at-risk', layout: 'vertical' } };

export const VerticalTop: Story = { args: { ...guestOfHotel({ tierId: 'diamond' }), layout: 'vertical' } };

export const VerticalWithUnearnable: Story = {
  args: { ...guestOfHotel(toGold), program: withUnearnable, layout: 'vertical' },
};

export const VerticalNoTierYet: Story = {
  args: {
    ...guestOfHotel({ next: { tierId: 'classic', anyOf: [{ metric: 'nights', current: 0, target: 1 }] } }),
    layout: 'vertical',
  },
};

export const VerticalPending: Story = { args: { program: undefined, layout: 'vertical' } };

export const VerticalRightToLeft: Story = {
  args: { ...guestOfHotel(toGold), layout: 'vertical' },
  render: (args) => html`<div dir="rtl" lang="ar">${show(args)}</div>`,
};

/** Invited and paid tiers are there to be seen, never to be worked for. */
export const WithUnearnable: Story = { args: { ...guestOfHotel(toGold), program: withUnearnable } };

export const BeingSetUp: Story = { args: { scenario: 'coffee-stars/pending' } };

export const Until: Story = { args: guestOfHotel({ ...toGold, until: inDays(200) }) };

export const NewMember: Story = { args: { scenario: 'hotel-nights/new' } };

export const NoTierYet: Story = {
  args: guestOfHotel({ next: { tierId: 'silver', anyOf: [{ metric: 'nights', current: 4, target: 10 }] } }),
};

export const Complete: Story = {
  args: guestOfHotel({
    tierId: 'silver',
    next: { tierId: 'gold', anyOf: [{ metric: 'nights', current: 25, target: 25 }] },
  }),
};

export const Top: Story = { args: guestOfHotel({ tierId: 'diamond', until: inDays(300) }) };

export const ByInvitation: Story = { args: { program: card, member: { ...midMember, tier: { tierId: 'green' } } } };

export const MonthsInARow: Story = { args: counted('months', 'Gym') };

export const OwnMetric: Story = { args: counted('campus-contests', 'Electronics Shop') };

export const Compact: Story = { args: { ...guestOfHotel(toGold), compact: true } };

export const CompactTop: Story = { args: { ...guestOfHotel({ tierId: 'diamond' }), compact: true } };

export const NoTiers: Story = { args: { program: { ...coffee, tiers: [] }, member: midMember } };

export const Pending: Story = { args: { program: undefined } };

export const CompactPending: Story = { args: { program: undefined, compact: true } };

export const Guest: Story = { args: { scenario: 'coffee-stars/guest' } };

export const Failed: Story = { args: { scenario: 'coffee-stars/offline' } };

export const Unsupported: Story = {
  args: { scenario: 'coffee-stars/mid' },
  render: () => lacking(html`<loyalty-tier-progress></loyalty-tier-progress>`, 'tiers'),
};

export const Malformed: Story = { args: { scenario: 'coffee-stars/malformed' } };

export const Stale: Story = {
  render: (args) =>
    html`<loyalty-provider scenario="coffee-stars/offline" .options=${{ initialData: anHourAgo() }}>
      ${bar({ ...args, program: undefined })}
    </loyalty-provider>`,
  play: untilShown('stale'),
};

export const Blocked: Story = { args: { member: { ...midMember, status: 'blocked' } satisfies Member } };

export const LongNames: Story = { args: { ...guestOfHotel(toGold), program: longNames } };

export const RightToLeft: Story = {
  args: guestOfHotel(toGold),
  render: (args) => html`<div dir="rtl" lang="ar">${show(args)}</div>`,
};

export const Chinese: Story = {
  args: { scenario: 'hotel-nights/mid' },
  render: (args) => html`<div lang="zh-CN">${show(args)}</div>`,
};

export const PseudoLocale: Story = {
  args: { scenario: 'hotel-nights/mid' },
  render: (args) => html`<div lang=${pseudoLocale}>${show(args)}</div>`,
};
