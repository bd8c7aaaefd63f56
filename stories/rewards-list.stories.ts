import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { memoryStore } from '../src/browser/record-store.js';
import type { ClientOptions } from '../src/client/client.js';
import { listRewards } from '../src/client/resources/rewards.js';
import type { Transport } from '../src/client/transport/transport.js';
import type { Reward } from '../src/domain/rewards.js';
import '../src/elements/provider/define.js';
import '../src/elements/rewards-list/define.js';
import type { LoyaltyRewardsList } from '../src/elements/rewards-list/rewards-list.js';
import { createSandbox } from '../src/sandbox/sandbox.js';
import { untilShown } from './play.js';
import { pseudoLocale } from './pseudo-locale.js';
import { anHourAgo, coffee, everyLock, inDays, latte, midMember, tumbler } from './rewards.js';
import type { Story as StoryOf, StoryMeta } from './story.js';

type Args = Pick<LoyaltyRewardsList, 'rewards' | 'pageSize' | 'member' | 'program'> & {
  scenario: string;
  options: Partial<ClientOptions>;
};
type Story = StoryOf<Args>;
type Play = NonNullable<Story['play']>;

const list = (args: Partial<Args>) =>
  html`<loyalty-rewards-list
    page-size=${ifDefined(args.pageSize)}
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

/** Presses what has these parts, one after the other, as soon as each is there and ready. */
const press =
  (...parts: readonly string[]): Play =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('loyalty-rewards-list');
    for (const part of parts) {
      const selector = `[part~="${part}"]:not([aria-disabled=true])`;
      const patience = performance.now() + 5000;
      while (!element?.shadowRoot?.querySelector(selector) && performance.now() < patience) {
        await new Promise(requestAnimationFrame);
      }
      element?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
    }
  };

/** A shop that answers redemptions in a way of its own. */
function shop(answer: Transport): Partial<ClientOptions> {
  const { transport, getToken } = createSandbox();
  return {
    baseUrl: '/sandbox',
    getToken,
    transport: (request, signal) => (request.operation === 'redemptions.create' ? answer : transport)(request, signal),
  };
}

const refuses: Transport = () =>
  Promise.resolve({
    status: 422,
    headers: { get: (name) => (name === 'x-request-id' ? 'r-1' : null) },
    body: { type: 'urn:loyalty-elements:problem:out-of-stock' },
  });

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

export const Pending: Story = { args: { pageSize: 4 } };

export const Failed: Story = { args: { scenario: 'coffee-stars/offline', pageSize: 2 } };

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

export const Refused: Story = { args: { options: shop(refuses), pageSize: 4 }, play: press('redeem', 'confirm') };

const long: Reward = {
  ...tumbler,
  id: 'long',
  name: 'Wiederverwendungsbecherpfandrückgabegutschein für die ganze Familie und alle ihre Freunde',
  stock: 2,
  endsAt: inDays(3),
  eligibility: { state: 'redeemable' },
};

export const LongText: Story = { args: { ...given, rewards: [long, latte] } };

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
