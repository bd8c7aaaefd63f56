import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { memoryStore, type RecordStore, type StorageMode } from '../../src/browser/record-store.js';
import type { Transport } from '../../src/client/transport/transport.js';
import type { Survey, SurveyResponse } from '../../src/domain/survey.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import type { LoyaltySurveyElement } from '../../src/lit/survey/loyalty-survey-element.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';

let last = 0;

/** Each test asks a survey of its own: an answered one is not asked again in a page view. */
export const fern = (more: Partial<Survey> = {}): Survey => ({
  id: `fern-${String((last += 1))}`,
  type: 'nps',
  brand: 'Fern',
  ...more,
});

export const radios = (survey: Element) => [...(survey.shadowRoot?.querySelectorAll('input') ?? [])];
export const radio = (survey: Element, score: number) => radios(survey)[score] as HTMLInputElement;
export const focused = (survey: Element) => survey.shadowRoot?.activeElement;

/** Waits until it no longer moves: a dialog that rises is still pale. */
export const still = (element: Element) => Promise.all(element.getAnimations().map(({ finished }) => finished));

/** A real press of the mouse. */
export async function press(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
}

/** Whether the part that has the questions was asked for. */
export const hasForm = (): boolean =>
  performance.getEntriesByType('resource').some(({ name }) => /\/survey-form(-\w+)?\.[jt]s/.test(name));

/** Waits longer than usual: the first save of a page loads what saves. */
export const until = (isSo: () => unknown): Promise<void> => waitUntil(isSo, isSo.toString(), { timeout: 8000 });

/** The sandbox shop, with its ledger of what was sent and a network that fails on demand. */
export class SurveyPage {
  readonly sent: SurveyResponse[] = [];
  /** The status of answers to saves; undefined: as the shop answers. 0: no network. */
  status: number | undefined;
  readonly store: RecordStore;
  readonly #options: { readonly getToken: () => Promise<string | null>; readonly transport: Transport };

  /** A memory store that claims to last stands in for a database of its own. */
  constructor(mode: StorageMode = 'indexeddb', store = memoryStore()) {
    this.store = { ...store, mode };
    const { transport, getToken } = createSandbox({ scenario: 'mid', latencyMs: 0 });
    this.#options = {
      getToken,
      transport: (request, signal) => {
        if (request.operation !== 'responses.submit') return transport(request, signal);
        this.sent.push(JSON.parse(request.body as string) as SurveyResponse);
        if (this.status === undefined) return transport(request, signal);
        if (this.status === 0) return Promise.reject(new TypeError('no network'));
        return Promise.resolve({ status: this.status, headers: { get: () => null }, body: undefined });
      },
    };
  }

  async show<S extends LoyaltySurveyElement = LoyaltyNpsSurvey>(
    template: TemplateResult = html`<loyalty-nps-survey></loyalty-nps-survey>`,
    consent: 'granted' | 'denied' = 'granted',
  ): Promise<S> {
    const provider = await fixture(html`
      <loyalty-provider .options=${{ ...this.#options, baseUrl: '/sandbox', storage: this.store, consent }}
        >${template}</loyalty-provider
      >
    `);
    return [...provider.children].find(({ localName }) => localName.endsWith('-survey')) as S;
  }
}
