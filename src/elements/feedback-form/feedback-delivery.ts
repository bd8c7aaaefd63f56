import type { ReactiveController } from 'lit';
import type { LoyaltyClient } from '../../client/client.js';
import { newId } from '../../client/new-id.js';
import type { AnswerEvent } from '../../client/outbox.js';
import type { Case, Feedback } from '../../domain/feedback.js';
import { LoyaltyError } from '../../domain/errors.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import { feedbackOf, valuesOf, type FeedbackValues } from './feedback-values.js';

export type DeliveryState =
  | { readonly status: 'editing'; readonly restored?: boolean }
  | { readonly status: 'sending' }
  /** Not taken yet; will be tried again. */
  | { readonly status: 'waiting'; readonly isSaved: boolean }
  | { readonly status: 'sent'; readonly filed: Case }
  | { readonly status: 'rejected'; readonly error: LoyaltyError };

/** Keeps what is typed, and brings it to the shop once, under one id, through reloads and dead networks. */
export class FeedbackDelivery implements ReactiveController {
  values: FeedbackValues = {};
  state: DeliveryState = { status: 'editing' };
  readonly #host: LoyaltyElement;
  readonly #own = new Set<string>();
  #client: LoyaltyClient | undefined;
  #life: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LoyaltyElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const { client, isConnected } = this.#host;
    if (!isConnected || (client === this.#client && this.#life)) return;
    this.hostDisconnected();
    // Another client is another member: what was typed stays with the one who typed it.
    if (this.#client && client !== this.#client) this.#reset();
    this.#client = client;
    const { signal } = (this.#life = new AbortController());
    addEventListener('pagehide', this.#flush, { signal });
    document.addEventListener('visibilitychange', this.#flush, { signal });
    if (!client) return;
    signal.addEventListener('abort', client.watchAnswers(this.#hear));
    if (this.values.sent) void this.send();
    else if (this.values.id) this.#save();
    else void this.#restore(client);
  }

  hostDisconnected(): void {
    this.#flush();
    this.#life?.abort();
    this.#life = undefined;
  }

  /** Takes what was typed. */
  change(values: FeedbackValues): void {
    this.values = { ...this.values, ...values, id: this.values.id ?? newId() };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#flush, 250);
  }

  /** Begins an empty message, and forgets the draft. */
  clear(): void {
    this.#reset();
    this.#save();
  }

  /** Stores the message, then sends it. Once it is stored, it is sent again until the shop has answered. */
  async send(): Promise<void> {
    const client = this.#client;
    if (!client) {
      this.#refuse(new LoyaltyError('unsupported', 'no client', { operation: 'feedback.submit' }));
      return;
    }
    this.values = { ...this.values, sent: 'true' };
    const params = feedbackOf(this.values) as Feedback;
    this.#own.add(params.id);
    this.#show({ status: 'sending' });
    try {
      const { outbox } = await client.durable();
      await outbox.put({ kind: 'feedback', params });
      this.#save();
      await outbox.deliver(params.id);
      // Another tab may have been quicker: its page hears the answer.
      if (this.state.status === 'sending') this.#wait();
    } catch {
      this.#show({ status: 'waiting', isSaved: false });
    }
  }

  readonly #hear = (event: AnswerEvent): void => {
    const { id, type } = event;
    if (!this.#own.has(id)) return;
    const isShown = id === this.values.id;
    if (type === 'delivered') {
      const filed = event.receipt as Case;
      this.#own.delete(id);
      if (isShown) {
        this.clear();
        this.#show({ status: 'sent', filed });
      }
      this.#host.emit('loyalty-feedback-sent', { case: filed });
    } else if (isShown) {
      if (type === 'rejected') this.#refuse(event.error);
      else this.#wait();
    }
  };

  #wait(): void {
    this.#show({ status: 'waiting', isSaved: this.#client?.storageMode === 'indexeddb' });
  }

  /** The text stays, under an id of its own: the shop may hold the old one to what it said. */
  #refuse(error: LoyaltyError): void {
    this.values = { ...this.values, id: newId(), sent: '' };
    this.#save();
    this.#show({ status: 'rejected', error });
    this.#host.report(error);
  }

  async #restore(client: LoyaltyClient): Promise<void> {
    const values = await client
      .durable()
      .then(({ drafts }) => drafts.read(this.#name))
      .then(valuesOf, () => valuesOf({}));
    // Whoever has begun to type goes on with that.
    if (client !== this.#client || this.values.id || !values.id) return;
    this.values = values;
    if (values.sent) await this.send();
    else this.#show({ status: 'editing', restored: true });
  }

  get #name(): string {
    return `feedback/${this.#host.id}`;
  }

  readonly #flush = (): void => {
    if (this.#timer) this.#save();
  };

  /** A draft that cannot be kept is no promise broken. */
  #save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { values } = this;
    this.#client
      ?.durable()
      .then(({ drafts }) => drafts.write(this.#name, values.id ? values : undefined))
      .catch(() => undefined);
  }

  #reset(): void {
    this.values = {};
    this.#show({ status: 'editing' });
  }

  #show(state: DeliveryState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
