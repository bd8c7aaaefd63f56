import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { memoryStore } from '../src/browser/record-store.js';
import type { ClientOptions } from '../src/client/client.js';
import { listRewards } from '../src/client/resources/rewards.js';
import type { Reward } from '../src/domain/rewards.js';
import '../src/elements/provider/define.js';
import '../src/elements/rewards-list/define.js';
import type { LoyaltyRewardsList } from '../src/elements/rewards-list/rewards-list.js';
import { lacking } from './lacking.js';
import { pressing, untilShown } from './play.js';
import { pseudoLocale } from './pseudo-locale.js';
import { dearer, refusal, shop, shopWithoutMemory } from './redemptions.js';
import { anHourAgo, coffee, credit, everyLock, inDays, latte, midMember, tenThousand, tumbler } from './rewards.js';
import type { Story as StoryOf, StoryMeta } from './story.js';

type Browse = 'controls' | 'category' | 'categories' | 'affordable' | 'query' | 'sort' | 'layout';
type Args = Pick<LoyaltyRewardsList, 'rewards' | 'pageSize' | 'member' | 'program' | Browse> & {
  scenario: string;
  options: Partial<ClientOptions>;
};
type Story = StoryOf<Args>;
type Play = NonNullable<Story['play']>;

const list = (args: Partial<Args>) =>
  html`<loyalty-rewards-list
    page-size=${ifDefined(args.pageSize)}
    controls=${ifDefined(args.controls)}
    category=${ifDefined(args.category)}
    ?affordable=${args.affordable}
    query=${ifDefined(args.query)}
    sort=${ifDefined(args.sort)}
    layout=${ifDefined(args.layout)}
    .categories=${args.categories}
    .rewards=${args.rewards}
    .member=${args.member}
    .program=${args.program}
  ></loyalty-rewards-list>`;

// Each story has a store of its own: what one redeems is no wish of the next.
const show = (args: Partial<Args>) =>
  args.scenario || args.options
    ? html`<loyalty-provider
        scenario=${ifDefined(args.scenario)}
        .options=${{ storage: memoryStore(), ...args.options }}
        >${list(args)}</loyalty-provider
      >`
    : list(args);

const press = pressing('loyalty-rewards-list');

const given = { rewards: everyLock, member: midMember, program: coffee };

export default {
  title: 'Elements/Rewards list',
  component: 'loyalty-rewards-list',
  render: show,
} satisfies StoryMeta<Args>;

export const Given: Story = { args: given };

export const Loaded: Story = { args: { scenario: 'coffee-stars/mid' } };

export const AllOnOnePage: Story = { args: { scenario: 'coffee-stars/mid', pageSize: 24 } };

export const LoadMore: Story = { args: { scenario: 'hotel-nights/mid', pageSize: 4 }, play: press('more') };

export const OutOfStock: Story = { args: { scenario: 'coffee-stars/out-of-stock', pageSize: 4 } };

export const Empty: Story = { args: { ...given, rewards: [] } };

export const Guest: Story = { args: { scenario: 'coffee-stars/guest', pageSize: 4 } };

export const Blocked: Story = { args: { ...given, member: { ...midMember, status: 'blocked' } } };

export const MembershipPending: Story = { args: { ...given, member: { ...midMember, status: 'pending' } } };

export const GuestWithoutAWayIn: Story = {
  args: { scenario: 'coffee-stars/guest', pageSize: 4, program: { ...coffee, links: {} } },
};

export const Pending: Story = { args: { pageSize: 4 } };

export const Failed: Story = { args: { scenario: 'coffee-stars/offline', pageSize: 2 } };

const two = html`<loyalty-rewards-list page-size="2"></loyalty-rewards-list>`;
const onMid = { args: { scenario: 'coffee-stars/mid' } };

export const Unsupported: Story = { ...onMid, render: () => lacking(two, 'rewards.list') };

export const WithoutRedeeming: Story = { ...onMid, render: () => lacking(two, 'redemptions.create') };

export const Malformed: Story = { args: { scenario: 'coffee-stars/malformed', pageSize: 2 } };

export const Stale: Story = {
  args: {
    scenario: 'coffee-stars/offline',
    options: {
      initialData: {
        ...anHourAgo(),
        [`${listRewards.name} {"limit":12}`]: { value: { items: everyLock }, asOf: Date.now() - 3_600_000 },
      },
    },
  },
  play: untilShown('stale'),
};

const controls = 'filter sort layout';
const categories = { drinks: 'Drinks', food: 'Food', home: 'For home', savings: 'Savings', experiences: 'Outings' };

export const Controls: Story = { args: { scenario: 'coffee-stars/mid', controls, categories } };

export const ControlsOfGuest: Story = { args: { scenario: 'coffee-stars/guest', pageSize: 4, controls } };

export const ControlsPending: Story = { args: { pageSize: 4, controls } };

export const OneCategory: Story = { args: { scenario: 'coffee-stars/mid', pageSize: 4, category: 'food' } };

/** It loads on until the page is full. */
export const Found: Story = { args: { scenario: 'coffee-stars/mid', pageSize: 4, controls, query: 'COFFEE' } };

export const Affordable: Story = { args: { scenario: 'coffee-stars/mid', pageSize: 4, affordable: true } };

export const NothingFits: Story = {
  args: { scenario: 'coffee-stars/mid', pageSize: 4, controls, query: 'umbrella' },
  play: untilShown('clear'),
};

export const CheapestFirst: Story = { args: { scenario: 'coffee-stars/mid', pageSize: 4, sort: 'cheapest' } };

export const EndingSoon: Story = { args: { ...given, controls: 'sort', sort: 'ending' } };

export const ListLayout: Story = { args: { ...given, controls: 'layout', layout: 'list' } };

export const LongList: Story = { args: { ...given, rewards: tenThousand, controls } };

export const LongListInLines: Story = { args: { ...given, rewards: tenThousand, layout: 'list' } };

export const ChooseAmount: Story = {
  args: { scenario: 'coffee-stars/mid', rewards: [credit] },
  play: press('redeem', 'number'),
};

/** Writes an amount into the field. */
const typed =
  (value: string, ...then: readonly string[]): Play =>
  async (context) => {
    await press('redeem', 'number')(context);
    const list = context.canvasElement.querySelector<LoyaltyRewardsList>('loyalty-rewards-list');
    const field = list?.shadowRoot?.querySelector<HTMLInputElement>('[part=number]');
    if (field) field.value = value;
    field?.dispatchEvent(new Event('input'));
    // Only then can be seen that another amount cannot be confirmed yet.
    await list?.updateComplete;
    await press(...then)(context);
  };

export const AmountOffTheSteps: Story = { ...ChooseAmount, play: typed('75') };

export const AmountTooHigh: Story = { ...ChooseAmount, play: typed('900') };

export const AmountRedeemed: Story = { ...ChooseAmount, play: typed('150', 'confirm') };

export const Confirm: Story = { args: { scenario: 'coffee-stars/mid', pageSize: 4 }, play: press('redeem') };

export const ConfirmWithoutClient: Story = { args: given, play: press('redeem') };

export const Sending: Story = {
  args: { options: shop(() => new Promise(() => undefined)), pageSize: 4 },
  play: press('redeem', 'confirm'),
};

export const Redeemed: Story = {
  args: { scenario: 'coffee-stars/mid', pageSize: 4 },
  play: press('redeem', 'confirm', 'copy'),
};

const tree: Reward = { ...latte, id: 'farm-fund', name: 'Plant a coffee tree', kind: 'donation' };

export const Donated: Story = {
  args: { scenario: 'coffee-stars/mid', rewards: [tree] },
  play: press('redeem', 'confirm'),
};

export const AskedToUndo: Story = {
  args: { scenario: 'coffee-stars/mid', pageSize: 4 },
  play: press('redeem', 'confirm', 'undo-ask'),
};

export const Undone: Story = {
  args: { scenario: 'coffee-stars/mid', pageSize: 4 },
  play: press('redeem', 'confirm', 'undo-ask', 'undo-confirm'),
};

/** The reward costs more by the time of the press. */
export const Changed: Story = { args: { options: dearer(), pageSize: 4 }, play: press('redeem', 'confirm') };

export const Refused: Story = {
  args: { options: shop(refusal('out-of-stock')), pageSize: 4 },
  play: press('redeem', 'confirm'),
};

/** It was sent once and is not sent again. */
export const NotConfirmed: Story = {
  args: { options: shopWithoutMemory(), pageSize: 4 },
  play: press('redeem', 'confirm'),
};

const long: Reward = {
  ...tumbler,
  id: 'long',
  name: 'Wiederverwendungsbecherpfandrückgabegutschein für die ganze Familie und alle ihre Freunde',
  stock: 2,
  endsAt: inDays(3),
  eligibility: { state: 'redeemable' },
};

export const LongText: Story = { args: { ...given, rewards: [long, latte] } };

export const AmountInChinese: Story = {
  ...ChooseAmount,
  render: (args) => html`<div lang="zh-CN">${show(args)}</div>`,
};

export const ControlsRightToLeft: Story = {
  args: { ...given, controls },
  render: (args) => html`<div dir="rtl" lang="ar">${show(args)}</div>`,
};

export const ControlsInChinese: Story = {
  args: { scenario: 'coffee-stars/mid', pageSize: 4, controls },
  render: (args) => html`<div lang="zh-CN">${show(args)}</div>`,
};

export const RightToLeft: Story = {
  args: given,
  render: (args) => html`<div dir="rtl" lang="ar">${show(args)}</div>`,
};

export const Chinese: Story = {
  args: { scenario: 'coffee-stars/mid', pageSize: 4 },
  render: (args) => html`<div lang="zh-CN">${show(args)}</div>`,
};

export const PseudoLocale: Story = {
  args: given,
  render: (args) => html`<div lang=${pseudoLocale}>${show(args)}</div>`,
};
