import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/feedback-form/define.js';
import '../src/elements/provider/define.js';
import type { LoyaltyFeedbackForm } from '../src/elements/feedback-form/feedback-form.js';
import type { Transport } from '../src/client/transport/transport.js';
import { clickOn, dragOver, dropped, filled, refuseFiles, typeElsewhere } from './feedback.js';
import { lacking } from './lacking.js';
import { untilShown } from './play.js';
import { pseudoLocale } from './pseudo-locale.js';
import type { Story as StoryOf, StoryMeta } from './story.js';
import { ofThisVisit } from './visit.js';

type Settings = 'id' | 'kind' | 'topics' | 'orderNumber' | 'order' | 'orderHint' | 'maxLength' | 'minSeconds';
type FileSettings = 'attachments' | 'accept' | 'maxFiles' | 'maxFileSize';
type Args = Pick<LoyaltyFeedbackForm, Settings | FileSettings> & {
  scenario: string;
  heading: string;
  transport: Transport;
};
type Story = StoryOf<Args>;

const form = (args: Partial<Args>) =>
  html`<loyalty-feedback-form
    id=${ifDefined(args.id)}
    kind=${ifDefined(args.kind)}
    max-length=${ifDefined(args.maxLength)}
    min-seconds=${args.minSeconds ?? 0}
    order=${ifDefined(args.order)}
    order-hint=${ifDefined(args.orderHint)}
    accept=${ifDefined(args.accept)}
    max-files=${ifDefined(args.maxFiles)}
    max-file-size=${ifDefined(args.maxFileSize)}
    ?attachments=${args.attachments}
    ?order-number=${args.orderNumber}
    .topics=${args.topics}
    >${args.heading ? html`<h2 slot="heading">${args.heading}</h2>` : ''}</loyalty-feedback-form
  >`;

const provided = (args: Partial<Args>) => {
  const memberKey = ofThisVisit('member');
  return html`<loyalty-provider
    scenario=${args.scenario ?? ''}
    .options=${args.transport ? { memberKey, transport: args.transport } : { memberKey }}
    >${form(args)}</loyalty-provider
  >`;
};

const message = { kind: 'complaint', message: 'The cup was leaking, and nobody had a second one.' };

export default {
  title: 'Elements/Feedback form',
  component: 'loyalty-feedback-form',
  args: { scenario: 'coffee-stars/mid' },
  render: provided,
} satisfies StoryMeta<Args>;

export const FirstQuestion: Story = {};

export const WithHeading: Story = { args: { heading: 'Tell us how it was' } };

export const KindIsSet: Story = { args: { kind: 'complaint' } };

export const Topics: Story = { args: { kind: 'problem', topics: ['Delivery', 'Product', 'Shop'], orderNumber: true } };

export const ShortMessage: Story = { args: { kind: 'praise', maxLength: 140 } };

export const Opened: Story = {
  args: { id: 'opened', topics: ['Delivery', 'Product', 'Shop'], orderNumber: true },
  play: filled({ ...message, rating: '2', by: 'email' }, false),
};

export const Problems: Story = {
  args: { id: 'problems' },
  play: filled({ ...message, by: 'phone' }),
};

export const Sent: Story = { args: { id: 'sent' }, play: filled(message) };

export const Guest: Story = { args: { id: 'guest', scenario: 'coffee-stars/guest' }, play: filled(message) };

export const Sending: Story = {
  args: { id: 'slow', transport: () => new Promise(() => undefined) },
  play: filled(message),
};

/** A backend that has no such thing: nothing in its box, and `loyalty-unsupported` once. */
export const Unsupported: Story = {
  render: () => lacking(html`<loyalty-feedback-form></loyalty-feedback-form>`, 'feedback.submit'),
};

export const Offline: Story = {
  args: { id: 'offline', scenario: 'coffee-stars/offline' },
  play: async (context) => {
    await filled(message)(context);
    await untilShown('text')(context);
  },
};

export const Malformed: Story = {
  args: { id: 'malformed', scenario: 'coffee-stars/malformed' },
  play: filled(message),
};

/** A shop that does not take it. */
const refuses: Transport = () =>
  Promise.resolve({
    status: 422,
    headers: { get: (name) => (name === 'x-request-id' ? 'r-1' : null) },
    body: { type: 'urn:loyalty-elements:problem:invalid-request', detail: 'Please write to the shop in Bern.' },
  });

export const Rejected: Story = { args: { id: 'rejected', transport: refuses }, play: filled(message) };

/** The shop did not take it, and the member went on: it is there on the next visit. */
export const RefusedBefore: Story = {
  args: { id: 'refused-before', transport: refuses },
  play: async (context) => {
    await filled(message)(context);
    await untilShown('reason')(context);
    const form = context.canvasElement.querySelector('loyalty-feedback-form');
    // The form of another place of the shop does not have the words in it.
    const other = form?.cloneNode(true) as LoyaltyFeedbackForm | undefined;
    if (other) other.id = 'refused-after';
    form?.replaceWith(other ?? '');
    await untilShown('refusal')(context);
    const summary = other?.shadowRoot?.querySelector('summary');
    summary?.click();
    await clickOn('[part=refusals] [part~=copy]')(context);
    await untilShown('copied')(context);
  },
};

export const Robot: Story = {
  args: { id: 'robot' },
  play: async (context) => {
    await filled(message, false)(context);
    const shadow = context.canvasElement.querySelector('loyalty-feedback-form')?.shadowRoot;
    const trap = shadow?.querySelector<HTMLInputElement>('[part=trap]');
    if (trap) trap.value = 'https://spam.test';
    await clickOn('[part~=send]')(context);
  },
};

/** What a message should not tell is shown before it is sent. */
export const Privacy: Story = {
  args: { id: 'privacy' },
  play: async (context) => {
    const text = 'My card 4111 1111 1111 1111 was charged twice. Call +41 44 668 18 00 or write to mia@shop.test.';
    await filled({ kind: 'complaint', message: text })(context);
    await untilShown('privacy')(context);
  },
};

export const OrderIsKnown: Story = {
  args: { id: 'order', order: '100123', orderHint: 'Six digits, as on the receipt.' },
  play: filled(message, false),
};

export const Files: Story = {
  args: { id: 'files', attachments: true },
  play: async (context) => {
    await filled(message, false)(context);
    await dropped()(context);
    await untilShown('file')(context);
  },
};

export const FilesHeldAbove: Story = {
  args: { id: 'files-above', attachments: true },
  play: async (context) => {
    await filled(message, false)(context);
    await untilShown('attachments')(context);
    await dragOver(context);
  },
};

export const FilesLeftOut: Story = {
  args: { id: 'files-left-out', attachments: true, accept: 'image/*', maxFiles: 1, maxFileSize: 2000 },
  play: async (context) => {
    await filled(message, false)(context);
    await dropped(5000)(context);
  },
};

export const FilesBeingSent: Story = {
  args: { id: 'files-slow', attachments: true, transport: () => new Promise(() => undefined) },
  play: async (context) => {
    await filled(message, false)(context);
    await dropped()(context);
    await clickOn('[part~=send]')(context);
    await untilShown('progress')(context);
  },
};

/** The browser has no room: the sentence says how long the files last. */
export const FilesNotKept: Story = {
  args: { id: 'files-not-kept', attachments: true, scenario: 'coffee-stars/offline' },
  play: async (context) => {
    const giveBack = refuseFiles();
    await filled(message, false)(context);
    await dropped()(context);
    await clickOn('[part~=send]')(context);
    await untilShown('note')(context);
    giveBack();
  },
};

/** Somebody goes on with the same message in another tab. */
export const TwoTabs: Story = {
  args: { id: 'tabs' },
  play: async (context) => {
    await filled(message, false)(context);
    await typeElsewhere(context, 'The cup was leaking, and the lid was missing.');
    await untilShown('theirs')(context);
  },
};

export const Restored: Story = {
  args: { id: 'restored' },
  play: async (context) => {
    await filled(message, false)(context);
    const form = context.canvasElement.querySelector('loyalty-feedback-form');
    await form?.client?.durable();
    form?.replaceWith(form.cloneNode(true));
    await untilShown('clear')(context);
  },
};

export const WithoutClient: Story = { args: { kind: 'idea' }, render: form };

export const LongTopic: Story = {
  args: { kind: 'problem', topics: ['Wiederverwendungsbecherpfandrückgabeautomatenstörung beim Kaffeehaus am Markt'] },
};

export const RightToLeft: Story = {
  args: { kind: 'problem', topics: ['التوصيل', 'المنتج'] },
  render: (args) => html`<div dir="rtl" lang="ar">${provided(args)}</div>`,
};

export const Chinese: Story = {
  args: { kind: 'complaint', topics: ['配送', '商品'] },
  render: (args) => html`<div lang="zh-CN">${provided(args)}</div>`,
};

export const PseudoLocale: Story = {
  args: { id: 'pseudo-locale', topics: ['Delivery', 'Product'], orderNumber: true },
  render: (args) => html`<div lang=${pseudoLocale}>${provided(args)}</div>`,
  play: filled({ ...message, by: 'email' }),
};
