import { html, type TemplateResult } from 'lit';
import '../src/elements/provider/define.js';
import { memoryStore } from '../src/browser/record-store.js';
import type { ClientOptions } from '../src/client/client.js';
import type { Survey } from '../src/domain/survey.js';
import type { LoyaltySurveyElement } from '../src/lit/survey/loyalty-survey-element.js';
import { createSandbox } from '../src/sandbox/sandbox.js';
import { adapterLacking } from './lacking.js';
import { untilShown } from './play.js';
import { pseudoLocale } from './pseudo-locale.js';
import type { Story as StoryOf } from './story.js';
import { ofThisVisit, onceAVisit } from './visit.js';

export type SurveyArgs = Pick<
  LoyaltySurveyElement,
  'mode' | 'corner' | 'survey' | 'delay' | 'event' | 'trigger' | 'digitKeys'
> & {
  scenario: string;
  options: Partial<ClientOptions>;
};
type Story = StoryOf<SurveyArgs>;
type Play = NonNullable<Story['play']>;

/** How a story draws the element itself. */
type Draw = (args: Partial<SurveyArgs>) => TemplateResult;

/** What was remembered of earlier stories, so that each may come by itself. */
const forget = () => localStorage.removeItem('loyalty-elements/v1/surveys');

const surveyIn = ({ canvasElement }: Parameters<Play>[0]) =>
  [...canvasElement.querySelectorAll<LoyaltySurveyElement>('*')].find(({ localName }) => localName.endsWith('-survey'));

/** What a member does: a number for each question, then Continue, then words, then the button. */
export const answered =
  (score?: number, comment?: string, press = false): Play =>
  async (context) => {
    // The question is loaded when it is needed.
    await untilShown('scale')(context);
    const element = surveyIn(context);
    const shadow = element?.shadowRoot;
    const click = async (each: HTMLElement | null | undefined) => {
      each?.click();
      await element?.updateComplete;
    };
    for (const group of score === undefined ? [] : (shadow?.querySelectorAll('fieldset') ?? [])) {
      await click(group.querySelector<HTMLElement>(`[value="${String(score)}"]`));
    }
    const primary = () => shadow?.querySelector<HTMLElement>('[part=primary]');
    await click(primary());
    const field = shadow?.querySelector('textarea');
    if (field && comment) {
      field.value = comment;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    if (press) await click(primary());
  };

export const opened: Play = (context) => surveyIn(context)?.open();

export const words = 'The cup was leaking, and nobody had a second one.';

/** A backend that never answers a save, on a device that keeps nothing. */
const silent = (reply: () => Promise<never>): Partial<ClientOptions> => {
  const { transport } = createSandbox();
  return {
    storage: memoryStore(),
    transport: (request, signal) => (request.operation === 'responses.submit' ? reply() : transport(request, signal)),
  };
};

/** A sign-in page where an answer should be. */
const astray: Partial<ClientOptions> = {
  transport: () =>
    Promise.resolve({
      status: 200,
      headers: { get: (name) => (name === 'x-request-id' ? 'r-1' : null) },
      body: '<!doctype html>',
    }),
};

const longText: Partial<Survey> = {
  brand: 'Kaffeehaus und Wiederverwendungsbecherpfandrückgabestelle am Marktplatz',
  subject: 'Ihrem letzten Besuch im Kaffeehaus und in der Wiederverwendungsbecherpfandrückgabestelle am Marktplatz',
  ends: { low: 'auf gar keinen Fall und unter keinen Umständen', high: 'ganz gewiss und bei jeder Gelegenheit' },
};

const reviewLinks = [
  { label: 'Trustpilot', url: 'https://www.trustpilot.example/review/fern' },
  { label: 'Google', url: 'https://maps.google.example/fern' },
];

/** The states that every survey element has. `score` is one in the middle of its scale. */
export function surveyStories(type: Survey['type'], score: number, draw: Draw) {
  const render = (args: Partial<SurveyArgs>) => {
    forget();
    const { survey, scenario, options } = args;
    const own = survey && onceAVisit(survey, () => ({ ...survey, id: ofThisVisit(survey.id) }));
    return scenario
      ? html`<loyalty-provider scenario=${scenario} .options=${{ memberKey: ofThisVisit('member'), ...options }}
          >${draw(args)}</loyalty-provider
        >`
      : draw({ ...args, ...(own && { survey: own }) });
  };
  const given = (name: string, more: Partial<Survey> = {}): Partial<SurveyArgs> => ({
    scenario: '',
    survey: { id: `story-${type}-${name}`, type, ...more },
  });
  const stories = {
    loaded: {},
    given: { args: given('given', { brand: 'Fern & Fig', subject: 'your last order' }) },
    withoutName: { args: given('plain') },
    missing: { play: answered() },
    followUp: { play: answered(score) },
    thanks: {
      play: async (context) => {
        await answered(score, words, true)(context);
        await untilShown('thanks')(context);
      },
    },
    reviewLinks: {
      args: given('reviews', { reviewLinks }),
      play: async (context) => {
        await answered(score, '', true)(context);
        await untilShown('reviews')(context);
      },
    },
    sending: {
      args: { options: silent(() => new Promise(() => undefined)) },
      play: answered(score, words, true),
    },
    notSent: {
      args: { options: silent(() => Promise.reject(new TypeError('no network'))) },
      play: async (context) => {
        await answered(score, words, true)(context);
        await untilShown('copy')(context);
      },
    },
    restored: {
      play: async (context) => {
        await answered(score, words)(context);
        const element = surveyIn(context);
        // What is written behind this is there when this is.
        await (await element?.client?.durable())?.drafts.read('');
        element?.replaceWith(element.cloneNode(true));
        await untilShown('restored')(context);
      },
    },
    modal: { args: { mode: 'modal' }, play: opened },
    modalFollowUp: {
      args: { mode: 'modal' },
      play: async (context) => {
        await opened(context);
        await answered(score)(context);
      },
    },
    popover: { args: { mode: 'popover', delay: 0 }, play: untilShown('popover') },
    popoverFollowUp: {
      args: { mode: 'popover', delay: 0, corner: 'top-start' },
      play: async (context) => {
        await untilShown('popover')(context);
        await answered(score)(context);
      },
    },
    byItself: { args: { delay: 0 }, play: untilShown('later') },
    pending: { args: { scenario: '' } },
    guest: { args: { scenario: 'coffee-stars/guest' } },
    offline: { args: { scenario: 'coffee-stars/offline' } },
    unsupported: { args: { options: { adapter: adapterLacking('surveys.due') } } },
    failedWithReference: { args: { options: astray } },
    malformed: { args: { scenario: 'coffee-stars/malformed' } },
    longText: { args: given('long', longText) },
    longTextInPopover: {
      args: { ...given('long-popover', longText), mode: 'popover', delay: 0 },
      play: untilShown('popover'),
    },
    rightToLeft: {
      render: (args) => html`<div dir="rtl" lang="ar">${render(args)}</div>`,
      play: answered(score),
    },
    chinese: {
      render: (args) => html`<div lang="zh-CN">${render(args)}</div>`,
      play: answered(score),
    },
    pseudoLocale: {
      render: (args) => html`<div lang=${pseudoLocale}>${render(args)}</div>`,
      play: answered(score),
    },
  } satisfies Readonly<Record<string, Story>>;
  return { render, stories };
}
