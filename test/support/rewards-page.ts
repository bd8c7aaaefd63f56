import { ContextProvider } from '@lit/context';
import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { memoryStore } from '../../src/browser/record-store.js';
import type { ClientOptions } from '../../src/client/client.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { newId } from '../../src/client/new-id.js';
import { createRedemptionIntents } from '../../src/client/redemption-intents.js';
import type { Send } from '../../src/client/send.js';
import type { Transport, TransportRequest } from '../../src/client/transport/transport.js';
import { LoyaltyError, type LoyaltyErrorCode } from '../../src/domain/errors.js';
import '../../src/elements/provider/define.js';
import '../../src/elements/rewards-list/define.js';
import type { LoyaltyRewardsList } from '../../src/elements/rewards-list/rewards-list.js';
import { clientContext } from '../../src/lit/client-context.js';
import { createSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';
import { hasPart, part } from './element.js';

/** What the network does with the next request of an operation: loses its answer, loses it, holds it, or a refusal. */
export type Fault = 'cut-after' | 'cut' | 'hold' | LoyaltyErrorCode;

/** A browser with a list of rewards, on the sandbox, behind a network that fails as told. `show` again is a reload. */
export class RewardsPage {
  readonly requests: TransportRequest[] = [];
  readonly faults: [operation: string, fault: Fault][] = [];
  readonly sandbox: Sandbox;
  readonly #options: Partial<ClientOptions>;
  readonly #isKeyless: boolean;
  #release: (() => void) | undefined;

  constructor(options: SandboxOptions = {}, more: Partial<ClientOptions> = {}) {
    this.sandbox = createSandbox(options);
    this.#isKeyless = more.adapter?.capabilities.idempotency === 'none';
    const { getToken, memberKey } = this.sandbox;
    const storage = memoryStore();
    this.#options = {
      baseUrl: '/api',
      getToken,
      storage,
      transport: this.#transport,
      ...(memberKey && { memberKey }),
      ...more,
    };
  }

  readonly #transport: Transport = async (request, signal) => {
    this.requests.push(request);
    const { operation } = request;
    const place = this.faults.findIndex(([name]) => name === operation);
    const fault = place < 0 ? undefined : this.faults.splice(place, 1)[0]?.[1];
    if (fault === 'hold') await new Promise<void>((resolve) => (this.#release = resolve));
    if (fault && fault !== 'hold' && fault !== 'cut-after' && fault !== 'cut') {
      throw new LoyaltyError(fault, fault, { operation, requestId: 'r-77' });
    }
    if (fault === 'cut') throw new LoyaltyError('network', 'cut', { operation });
    // A backend that knows no keys takes each request for a new one.
    const headers = this.#isKeyless ? { ...request.headers, 'idempotency-key': `"${newId()}"` } : request.headers;
    const response = await this.sandbox.transport({ ...request, headers }, signal);
    if (fault === 'cut-after') throw new LoyaltyError('network', 'cut', { operation });
    return response;
  };

  /** Lets a held request through. */
  release(): void {
    this.#release?.();
  }

  count(operation: string): number {
    return this.requests.filter((request) => request.operation === operation).length;
  }

  get spent(): number {
    return this.sandbox.ledger().filter(({ type, occurredAt }) => type === 'spend' && Date.parse(occurredAt) > opened)
      .length;
  }

  /** Shows something on this page. */
  provide(content: TemplateResult): Promise<HTMLElement> {
    return fixture(html`<loyalty-provider .options=${this.#options}>${content}</loyalty-provider>`);
  }

  async show(
    list: TemplateResult = html`<loyalty-rewards-list page-size="4"></loyalty-rewards-list>`,
  ): Promise<LoyaltyRewardsList> {
    const provider = await this.provide(list);
    const element = provider.querySelector('loyalty-rewards-list')!;
    await waitUntil(() => !hasPart(element, 'skeleton'), 'the list does not load');
    return element;
  }

  /** The same with a client that asks for lost answers without waiting between the questions. */
  async showWithoutWaits(): Promise<LoyaltyRewardsList> {
    const client = createLoyaltyClient({ baseUrl: '/api', ...this.#options });
    const durable = await client.durable();
    const once: Send = (endpoint, params, more) => client.write(endpoint, params, { ...more, once: true });
    const times = { now: Date.now, pause: () => Promise.resolve() };
    const intents = createRedemptionIntents(durable.store, once, () => 'kit/mid/', times);
    const around = document.createElement('div');
    const initialValue = { ...client, durable: () => Promise.resolve({ ...durable, intents }) };
    new ContextProvider(around, { context: clientContext, initialValue }).hostConnected();
    const list = html`<loyalty-rewards-list page-size="4"></loyalty-rewards-list>`;
    const element = await fixture<LoyaltyRewardsList>(list, { parentNode: around });
    await waitUntil(() => !hasPart(element, 'skeleton'), 'the list does not load');
    return element;
  }
}

const opened = Date.now() - 60_000;

/** The button of the reward of that name. */
export function redeemButton(list: Element, name: string): HTMLElement {
  const found = list.shadowRoot?.querySelector<HTMLElement>(`button[aria-label="Redeem ${name}"]`);
  if (!found) throw new Error(`there is no button to redeem ${name}`);
  return found;
}

/** Waits until the dialog's main button says so and can be pressed. */
export async function confirmButton(list: Element, text: string): Promise<HTMLElement> {
  const ready = () =>
    hasPart(list, 'confirm') &&
    part(list, 'confirm').ariaDisabled === 'false' &&
    part(list, 'confirm').textContent.trim() === text;
  await waitUntil(ready, `the dialog does not offer "${text}"`, { timeout: 8000 });
  return part(list, 'confirm');
}

/** Presses the reward's button, and Confirm. */
export async function redeem(list: Element, name: string, text: string): Promise<void> {
  redeemButton(list, name).click();
  (await confirmButton(list, text)).click();
}

export const focused = (list: Element): Element | null => list.shadowRoot?.activeElement ?? null;

/** The rewards that are in the page. */
export const names = (list: Element): readonly string[] =>
  [...(list.shadowRoot?.querySelectorAll('[part=card] [part=name]') ?? [])].map(({ textContent }) => textContent);

/** Waits until these rewards are shown, and no others. */
export const shows = (list: Element, ...wanted: readonly string[]): Promise<void> =>
  waitUntil(
    () => names(list).join() === wanted.join(),
    `the list does not show ${wanted.join()} but ${names(list).join()}`,
    { timeout: 8000 },
  );

/** What the line above the list says. */
export const counted = (list: Element): string => part(list, 'count').textContent.trim();

/** All that is said by the line above the list, one after the other. */
export function heard(list: Element): readonly string[] {
  const said: string[] = [];
  new MutationObserver(() => {
    if (counted(list) !== said.at(-1)) said.push(counted(list));
  }).observe(part(list, 'count'), { characterData: true, childList: true, subtree: true });
  return said;
}
