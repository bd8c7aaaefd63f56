import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { memoryStore } from '../src/browser/record-store.js';
import type { ClientOptions } from '../src/client/client.js';
import { listRedemptions } from '../src/client/resources/redemption-history.js';
import type { Redemption } from '../src/domain/redemption.js';
import '../src/elements/provider/define.js';
import '../src/elements/your-rewards/define.js';
import type { LoyaltyYourRewards } from '../src/elements/your-rewards/your-rewards.js';
import { lacking } from './lacking.js';
import { pressing, untilShown } from './play.js';
import { everyState, issuedLatte, refusal, shopWith, soonOver } from './redemptions.js';
import { anHourAgo, coffee, midMember } from './rewards.js';
import type { Story as StoryOf, StoryMeta } from './story.js';

type Args = Pick<LoyaltyYourRewards, 'redemptions' | 'pageSize' | 'member' | 'program'> & {
  scenario: string;
  options: Partial<ClientOptions>;
};
type Story = StoryOf<Args>;

const press = pressing('loyalty-your-rewards');

const list = (args: Partial<Args>) =>
  html`<loyalty-your-rewards
    page-size=${ifDefined(args.pageSize)}
    .redemptions=${args.redemptions}
    .member=${args.member}
    .program=${args.program}
  ></loyalty-your-rewards>`;

const show = (args: Partial<Args>) =>
  args.scenario || args.options
    ? html`<loyalty-provider
        scenario=${ifDefined(args.scenario)}
        .options=${{ storage: memoryStore(), ...args.options }}
        >${list(args)}</loyalty-provider
      >`
    : list(args);

const given = { redemptions: everyState, member: midMember, program: coffee, pageSize: 8 };

const one = (redemption: Redemption) => ({
  redemptions: [redemption],
  member: midMember,
  program: coffee,
  pageSize: 1,
});

export default {
  title: 'Elements/Your rewards',
  component: 'loyalty-your-rewards',
  render: show,
} satisfies StoryMeta<Args>;

export const Given: Story = { args: given };

export const Loaded: Story = {
  args: { scenario: 'coffee-stars/mid', options: shopWith(['cookie', 'extra-shot']) },
};

export const Empty: Story = { args: { scenario: 'coffee-stars/mid' } };

export const Guest: Story = { args: { scenario: 'coffee-stars/guest' } };

export const Blocked: Story = { args: { ...given, member: { ...midMember, status: 'blocked' } } };

export const Pending: Story = {};

export const Failed: Story = { args: { scenario: 'coffee-stars/offline' } };

/** A backend that has no such thing: nothing in its box, and `loyalty-unsupported` once. */
export const Unsupported: Story = {
  args: { scenario: 'coffee-stars/mid' },
  render: () => lacking(html`<loyalty-your-rewards></loyalty-your-rewards>`, 'redemptions.list'),
};

export const Malformed: Story = { args: { scenario: 'coffee-stars/malformed' } };

export const Stale: Story = {
  args: {
    scenario: 'coffee-stars/offline',
    options: {
      initialData: {
        ...anHourAgo(),
        [`${listRedemptions.name} {"limit":20}`]: { value: { items: everyState }, asOf: Date.now() - 3_600_000 },
      },
    },
  },
  play: untilShown('stale'),
};

export const Code: Story = { args: one(issuedLatte), play: press('expires') };

export const QrCode: Story = { args: one(soonOver), play: press('expires') };

export const CodeWithoutDrawing: Story = {
  args: one({ ...issuedLatte, barcode: { format: 'aztec', value: '7KQMX2TA' } }),
  play: press('expires'),
};

export const Copied: Story = { args: one(issuedLatte), play: press('expires', 'copy') };

/** No page has taken it into its cart. */
export const UseItNow: Story = { args: one(issuedLatte), play: press('expires', 'use') };

export const ShowMore: Story = { args: { ...given, pageSize: 2 }, play: press('more') };

export const CanBeUndone: Story = { args: { options: shopWith(['cookie']) }, play: press('expires') };

export const AskedToUndo: Story = { args: { options: shopWith(['cookie']) }, play: press('expires', 'undo-ask') };

export const Undoing: Story = {
  args: { options: shopWith(['cookie'], () => new Promise(() => undefined)) },
  play: press('expires', 'undo-ask', 'undo-confirm'),
};

export const Undone: Story = {
  args: { options: shopWith(['cookie', 'extra-shot']) },
  play: press('expires', 'undo-ask', 'undo-confirm'),
};

export const TooLateToUndo: Story = {
  args: { options: shopWith(['cookie'], refusal('ended')) },
  play: press('expires', 'undo-ask', 'undo-confirm'),
};

export const NotConfirmedToBeUndone: Story = {
  args: { options: shopWith(['cookie'], refusal('server', 500)) },
  play: async (context) => {
    await press('expires', 'undo-ask', 'undo-confirm')(context);
    await press('undo-confirm')(context);
  },
};

export const LongText: Story = {
  args: one({
    ...issuedLatte,
    rewardName: 'Wiederverwendungsbecherpfandrückgabegutschein für die ganze Familie und alle ihre Freunde',
    code: 'WIEDERVERWENDUNGSBECHERPFANDRUECKGABE-0000-1111-2222-3333',
  }),
  play: press('expires'),
};

export const RightToLeft: Story = {
  args: given,
  render: (args) => html`<div dir="rtl" lang="ar">${show(args)}</div>`,
  play: press('expires'),
};

export const Chinese: Story = {
  args: { options: shopWith(['cookie', 'extra-shot']) },
  render: (args) => html`<div lang="zh-CN">${show(args)}</div>`,
  play: press('expires', 'undo-ask'),
};
