import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/feedback-form/define.js';
import '../src/elements/provider/define.js';
import type { LoyaltyFeedbackForm } from '../src/elements/feedback-form/feedback-form.js';
import type { Transport } from '../src/client/transport/transport.js';
import { untilShown } from './play.js';
import type { Story as StoryOf, StoryMeta } from './story.js';

type Args = Pick<LoyaltyFeedbackForm, 'id' | 'kind' | 'topics' | 'orderNumber' | 'maxLength'> & {
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
    ?order-number=${args.orderNumber}
    .topics=${args.topics}
    >${args.heading ? html`<h2 slot="heading">${args.heading}</h2>` : ''}</loyalty-feedback-form
  >`;

// Drafts and unsent messages of an earlier visit are another member's.
const memberKey = `stories ${String(Date.now())}`;

const provided = (args: Partial<Args>) =>
  html`<loyalty-provider
    scenario=${args.scenario ?? ''}
    .options=${args.transport ? { memberKey, transport: args.transport } : { memberKey }}
    >${form(args)}</loyalty-provider
  >`;

type Play = NonNullable<Story['play']>;
type Fields = Readonly<Record<string, string>>;

/** What a member does: chooses, types, and presses the button. */
const filled =
  (fields: Fields, press = true): Play =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('loyalty-feedback-form');
    const shadow = element?.shadowRoot;
    for (const [name, value] of Object.entries(fields)) {
      const radio = shadow?.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`);
      const field = shadow?.querySelector<HTMLTextAreaElement>(`[name="${name}"]`);
      if (radio) radio.click();
      else if (field) {
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await element?.updateComplete;
    }
    if (press) shadow?.querySelector<HTMLElement>('[part~=send]')?.click();
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

export const Restored: Story = {
  args: { id: 'restored' },
  play: async (context) => {
    await filled(message, false)(context);
    const form = context.canvasElement.querySelector('loyalty-feedback-form');
    await form?.client?.durable();
    form?.replaceWith(form.cloneNode(true));
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
