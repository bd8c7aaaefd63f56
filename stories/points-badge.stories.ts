import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/points-badge/define.js';
import '../src/elements/provider/define.js';
import type { LoyaltyPointsBadge } from '../src/elements/points-badge/points-badge.js';
import { lacking } from './lacking.js';
import { anHourAgo, coffee, midMember } from './fixtures.js';
import { untilShown } from './play.js';
import { pseudoLocale } from './pseudo-locale.js';
import type { Story as StoryOf, StoryMeta } from './story.js';

type Args = Pick<
  LoyaltyPointsBadge,
  'balance' | 'currency' | 'show' | 'details' | 'compact' | 'href' | 'action' | 'size' | 'member' | 'program'
> & {
  scenario: string;
};
type Story = StoryOf<Args>;

const badge = (args: Partial<Args>) =>
  html`<loyalty-points-badge
    currency=${ifDefined(args.currency)}
    show=${ifDefined(args.show)}
    details=${ifDefined(args.details)}
    href=${ifDefined(args.href)}
    size=${ifDefined(args.size)}
    ?compact=${args.compact}
    ?action=${args.action}
    .balance=${args.balance}
    .member=${args.member}
    .program=${args.program}
  ></loyalty-points-badge>`;

export default {
  title: 'Elements/Points badge',
  component: 'loyalty-points-badge',
  args: { program: coffee },
  render: (args) =>
    args.scenario
      ? html`<loyalty-provider scenario=${args.scenario}>${badge({ ...args, program: undefined })}</loyalty-provider>`
      : badge(args),
} satisfies StoryMeta<Args>;

export const Given: Story = { args: { balance: 1250 } };

export const GivenMember: Story = { args: { member: midMember, show: 'value pending expiring' } };

export const Loaded: Story = { args: { scenario: 'coffee-stars/mid', show: 'value pending expiring' } };

export const Hero: Story = { args: { member: midMember, size: 'hero', show: 'value pending expiring' } };

export const Card: Story = { args: { member: midMember, size: 'card', show: 'value pending expiring' } };

export const CardLoaded: Story = { args: { scenario: 'hotel-nights/mid', size: 'card', show: 'value expiring' } };

export const CardPending: Story = { args: { program: undefined, size: 'card', show: 'value' } };

/** Pressed, touched or opened with the keyboard: what else there is to know, without moving anything. */
const opened: Story['play'] = ({ canvasElement }) => {
  const badge = canvasElement.querySelector('loyalty-points-badge');
  badge?.shadowRoot?.querySelector<HTMLElement>('[part=toggle]')?.click();
};

export const Details: Story = { args: { member: midMember, details: 'popover' } };

export const DetailsOpen: Story = { args: { member: midMember, details: 'popover' }, play: opened };

export const DetailsLoaded: Story = {
  args: { scenario: 'coffee-stars/mid', details: 'popover', show: 'pending expiring' },
};

export const DetailsPending: Story = { args: { program: undefined, details: 'popover' } };

export const DetailsOfNothing: Story = {
  args: { member: { ...midMember, balances: [{ currency: 'stars', amount: 0, asOf: '' }] }, details: 'popover' },
};

/** The badge stays a link, the button beside it is one of its own. */
export const DetailsOfALink: Story = {
  args: { member: midMember, href: '/account', details: 'popover' },
  play: opened,
};

export const DetailsOfAHero: Story = { args: { member: midMember, size: 'hero', details: 'popover' }, play: opened };

export const DetailsRightToLeft: Story = {
  args: { member: midMember, details: 'popover' },
  render: (args) => html`<div dir="rtl" lang="ar">${badge(args)}</div>`,
  play: opened,
};

export const InASentence: Story = {
  args: { member: midMember, details: 'popover', href: '/account' },
  render: (args) => html`<p>Hello Ada, you have ${badge(args)} and can choose a reward today.</p>`,
};

export const InAHeader: Story = {
  args: { member: midMember, details: 'popover', compact: true },
  render: (args) => html`<header><b>Coffee Stars</b> ${badge(args)}</header>`,
};

/** A word that is none is left out, points that are none are the programme's main ones; the console says so once. */
export const UnknownWords: Story = { args: { member: midMember, show: 'value worth', currency: 'moons' } };

export const AtRisk: Story = { args: { scenario: 'hotel-nights/at-risk', show: 'expiring' } };

export const BeingSetUp: Story = { args: { scenario: 'coffee-stars/pending' } };

export const Compact: Story = { args: { balance: 1_234_567, compact: true } };

export const Link: Story = { args: { balance: 1250, href: '/account' } };

export const Button: Story = { args: { balance: 1250, action: true, compact: true } };

export const One: Story = { args: { balance: 1 } };

export const Zero: Story = { args: { balance: 0 } };

export const Negative: Story = { args: { balance: -120 } };

export const Huge: Story = { args: { balance: 9_007_199_254_740_991 } };

/** The links stand behind the badge, which may be a link itself. */
export const Wallets: Story = {
  args: { scenario: 'hotel-nights/mid', size: 'card', show: 'value wallet', href: '#account' },
};

export const SecondCurrency: Story = { args: { scenario: 'hotel-nights/mid', currency: 'nights' } };

export const Pending: Story = { args: { program: undefined } };

export const Guest: Story = { args: { scenario: 'coffee-stars/guest' } };

export const Failed: Story = { args: { scenario: 'coffee-stars/offline' } };

/** A backend that has no such thing: nothing in its box, and `loyalty-unsupported` once. */
export const Unsupported: Story = {
  args: { scenario: 'coffee-stars/mid' },
  render: () => lacking(html`<loyalty-points-badge></loyalty-points-badge>`, 'member.get'),
};

export const Malformed: Story = { args: { scenario: 'coffee-stars/malformed' } };

export const Stale: Story = {
  args: { show: 'value' },
  render: (args) =>
    html`<loyalty-provider scenario="coffee-stars/offline" .options=${{ initialData: anHourAgo() }}>
      ${badge({ ...args, program: undefined })}
    </loyalty-provider>`,
  play: untilShown('stale'),
};

export const Blocked: Story = { args: { member: { ...midMember, status: 'blocked' } } };

export const LongName: Story = {
  args: {
    balance: 1250,
    program: {
      ...coffee,
      currencies: [
        { code: 'stars', name: { one: 'x', other: 'Wiederverwendungsbecherpfandrückgabepunkte' }, decimalPlaces: 0 },
      ],
    },
  },
};

export const RightToLeft: Story = {
  args: { balance: 1250 },
  render: (args) => html`<div dir="rtl" lang="ar">${badge(args)}</div>`,
};

export const Chinese: Story = {
  args: { scenario: 'coffee-stars/mid', show: 'value pending expiring' },
  render: (args) =>
    html`<div lang="zh-CN">
      <loyalty-provider scenario=${args.scenario ?? ''}>${badge({ ...args, program: undefined })}</loyalty-provider>
    </div>`,
};

export const PseudoLocale: Story = {
  args: { scenario: 'coffee-stars/mid', show: 'value pending expiring' },
  render: (args) =>
    html`<div lang=${pseudoLocale}>
      <loyalty-provider scenario=${args.scenario ?? ''}>${badge({ ...args, program: undefined })}</loyalty-provider>
    </div>`,
};
