import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../src/elements/nps-survey/define.js';
import '../src/elements/provider/define.js';
import { memoryStore } from '../src/browser/record-store.js';
import type { ClientOptions } from '../src/client/client.js';
import type { LoyaltyNpsSurvey } from '../src/elements/nps-survey/nps-survey.js';
import { createSandbox } from '../src/sandbox/sandbox.js';
import { untilShown } from './play.js';
import { pseudoLocale } from './pseudo-locale.js';
import type { Story as StoryOf, StoryMeta } from './story.js';

type Args = Pick<LoyaltyNpsSurvey, 'mode' | 'survey' | 'brand' | 'delay' | 'event' | 'digitKeys'> & {
  scenario: string;
  options: Partial<ClientOptions>;
};
type Story = StoryOf<Args>;
type Play = NonNullable<Story['play']>;

const survey = (args: Partial<Args>) =>
  html`<loyalty-nps-survey
    mode=${ifDefined(args.mode)}
    brand=${ifDefined(args.brand)}
    delay=${ifDefined(args.delay)}
    event=${ifDefined(args.event)}
    ?digit-keys=${args.digitKeys}
    .survey=${args.survey}
  ></loyalty-nps-survey>`;

const provided = (args: Partial<Args>) =>
  args.scenario
    ? html`<loyalty-provider
        scenario=${args.scenario}
        .options=${{ memberKey: `stories ${String(Date.now())}`, ...args.options }}
        >${survey(args)}</loyalty-provider
      >`
    : survey(args);

/** What a member does: a number, then Continue, then words, then the button. */
const answered =
  (score?: number, comment?: string, press = false): Play =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('loyalty-nps-survey');
    const shadow = element?.shadowRoot;
    const click = async (selector: string) => {
      shadow?.querySelector<HTMLElement>(selector)?.click();
      await element?.updateComplete;
    };
    if (score !== undefined) await click(`[value="${String(score)}"]`);
    await click('[part=primary]');
    const field = shadow?.querySelector('textarea');
    if (field && comment) {
      field.value = comment;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    if (press) await click('[part=primary]');
  };

const opened: Play = ({ canvasElement }) => canvasElement.querySelector('loyalty-nps-survey')?.open();

const words = 'The cup was leaking, and nobody had a second one.';

export default {
  title: 'Elements/NPS survey',
  component: 'loyalty-nps-survey',
  args: { scenario: 'coffee-stars/mid' },
  render: provided,
} satisfies StoryMeta<Args>;

export const Loaded: Story = {};

export const Given: Story = { args: { scenario: '', survey: { id: 'story-given', type: 'nps', brand: 'Fern & Fig' } } };

export const WithoutBrand: Story = { args: { scenario: '', survey: { id: 'story-plain', type: 'nps' } } };

export const OwnWords: Story = {
  args: {
    scenario: '',
    survey: {
      id: 'story-own',
      type: 'nps',
      question: 'Would you send your best friend to us for a weekend?',
      ends: { low: 'never', high: 'at once' },
    },
  },
};

export const DigitKeys: Story = { args: { digitKeys: true } };

export const Missing: Story = { play: answered() };

export const Promoter: Story = { play: answered(9) };

export const Detractor: Story = { play: answered(3) };

export const Thanks: Story = {
  play: async (context) => {
    await answered(9, words, true)(context);
    await untilShown('thanks')(context);
  },
};

/** A backend that never answers a save, on a device that keeps nothing. */
const silent = (reply: () => Promise<never>): Partial<ClientOptions> => {
  const { transport } = createSandbox();
  return {
    storage: memoryStore(),
    transport: (request, signal) => (request.operation === 'responses.submit' ? reply() : transport(request, signal)),
  };
};

export const Sending: Story = {
  args: { options: silent(() => new Promise(() => undefined)) },
  play: answered(4, words, true),
};

export const NotSent: Story = {
  args: { options: silent(() => Promise.reject(new TypeError('no network'))) },
  play: async (context) => {
    await answered(4, words, true)(context);
    await untilShown('copy')(context);
  },
};

export const Restored: Story = {
  play: async (context) => {
    await answered(4, words)(context);
    const element = context.canvasElement.querySelector('loyalty-nps-survey');
    // What is written behind this is there when this is.
    await (await element?.client?.durable())?.drafts.read('');
    element?.replaceWith(element.cloneNode(true));
    await untilShown('restored')(context);
  },
};

export const Modal: Story = { args: { mode: 'modal' }, play: opened };

export const ModalFollowUp: Story = {
  args: { mode: 'modal' },
  play: async (context) => {
    await opened(context);
    await untilShown('scale')(context);
    await answered(7)(context);
  },
};

export const ByItself: Story = { args: { delay: 0, options: { consent: 'denied' } }, play: untilShown('later') };

export const AfterAnEvent: Story = { args: { event: 'order-completed' } };

export const Pending: Story = { args: { scenario: '' } };

export const Guest: Story = { args: { scenario: 'coffee-stars/guest' } };

export const Failed: Story = { args: { scenario: 'coffee-stars/offline' } };

/** A sign-in page where an answer should be. */
const astray: Partial<ClientOptions> = {
  transport: () =>
    Promise.resolve({
      status: 200,
      headers: { get: (name) => (name === 'x-request-id' ? 'r-1' : null) },
      body: '<!doctype html>',
    }),
};

export const FailedWithReference: Story = { args: { options: astray } };

export const Malformed: Story = { args: { scenario: 'coffee-stars/malformed' } };

export const LongText: Story = {
  args: {
    scenario: '',
    survey: {
      id: 'story-long',
      type: 'nps',
      brand: 'Kaffeehaus und Wiederverwendungsbecherpfandrückgabestelle am Marktplatz',
      ends: { low: 'auf gar keinen Fall und unter keinen Umständen', high: 'ganz gewiss und bei jeder Gelegenheit' },
    },
  },
};

export const RightToLeft: Story = {
  render: (args) => html`<div dir="rtl" lang="ar">${provided(args)}</div>`,
  play: answered(8),
};

export const Chinese: Story = {
  render: (args) => html`<div lang="zh-CN">${provided(args)}</div>`,
  play: answered(8),
};

export const PseudoLocale: Story = {
  render: (args) => html`<div lang=${pseudoLocale}>${provided(args)}</div>`,
  play: answered(8),
};
