import type { ReactiveController } from 'lit';
import type { LoyaltyClient } from '../../client/client.js';
import { newId } from '../../client/new-id.js';
import type { Answer, AnswerEvent } from '../../client/outbox.js';
import type { Case, Feedback } from '../../domain/feedback.js';
import { LoyaltyError } from '../../domain/errors.js';
import { hasKept } from '../../lit/has-kept.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import { FeedbackDraft } from './feedback-draft.js';
import { attachmentsOf, feedbackOf, type FeedbackValues } from './feedback-values.js';

/** Where a message is that was not taken yet: on the device, on this page only, or there because the device has no room. */
type Where = 'waiting' | 'unsaved' | 'full';

export type DeliveryState =
  /** `isGone`: another tab has sent or cleared the message. `other`: what another tab has made of it. */
  | {
      readonly status: 'editing';
      readonly isRestored?: boolean;
      readonly isGone?: boolean;
      readonly other?: FeedbackValues;
    }
  | { readonly status: 'sending' }
  /** Not taken yet; will be tried again. */
  | { readonly status: 'waiting'; readonly where: Where }
  | { readonly status: 'sent'; readonly filed: Case; readonly lost: number }
  | { readonly status: 'rejected'; readonly error: LoyaltyError };

/** Keeps what is typed, and brings it to the shop once, under one id, through reloads and dead networks. */
export class FeedbackDelivery implements ReactiveController {
  values: FeedbackValues = {};
  state: DeliveryState = { status: 'editing' };
  /** What was refused on this device, and is not in the form. */
  rejected: readonly Answer[] = [];
  readonly #host: LoyaltyElement;
  readonly #own = new Set<string>();
  readonly #draft: FeedbackDraft;
  #client: LoyaltyClient | undefined;
  #life: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #where: Where = 'unsaved';

  constructor(host: LoyaltyElement) {
    this.#host = host;
    this.#draft = new FeedbackDraft(() => `feedback/${host.id}/`);
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
    const unwatch = client.watchLeaving?.((isDone) => {
      // Whoever signs out takes along what they have typed.
      if (!isDone) this.#reset();
    });
    signal.addEventListener('abort', () => unwatch?.());
    if (this.values.sent) void this.send();
    else if (this.values.id) this.#save();
    void this.#restore(client).catch(() => undefined);
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
    const { values } = this;
    this.#reset();
    if (values.id) void this.#drop(values).catch(() => undefined);
  }

  /** Goes on with other words; those that stood here keep their own draft. */
  open(values: FeedbackValues, seen?: FeedbackValues): void {
    this.#flush();
    this.values = values;
    if (seen) this.#draft.see(seen);
    this.rejected = this.rejected.filter(({ params }) => params.id !== values.was);
    this.#show({ status: 'editing' });
    this.#save();
  }

  /** Deletes a refused message. */
  forget(id: string): void {
    this.rejected = this.rejected.filter(({ params }) => params.id !== id);
    this.#host.requestUpdate();
    void this.#client
      ?.durable()
      .then(({ outbox }) => outbox.forget(id))
      .catch(() => undefined);
  }

  /** Stores the message, waits as long as it must, then sends it. Once stored, it is sent until the shop has answered. */
  async send(wait = 0): Promise<void> {
    const client = this.#client;
    if (!client) {
      this.#refuse(new LoyaltyError('invalid-configuration', 'no client', { operation: 'feedback.submit' }));
      return;
    }
    this.values = { ...this.values, sent: 'true' };
    const params = feedbackOf(this.values) as Feedback;
    const answer: Answer = { kind: 'feedback', params };
    this.#own.add(params.id);
    this.#show({ status: 'sending' });
    try {
      const { outbox } = await client.durable();
      const trouble = await outbox.put(answer).catch((thrown: unknown) => thrown as Partial<LoyaltyError>);
      const isKept = !trouble && client.storageMode === 'indexeddb';
      this.#where = trouble?.operation === 'answers.full' ? 'full' : isKept ? 'waiting' : 'unsaved';
      this.#save();
      await new Promise((resolve) => setTimeout(resolve, wait));
      await (trouble ? outbox.sendUnkept(answer) : outbox.deliver(params.id));
      // Another tab may have been quicker: its page hears the answer.
      if (this.state.status === 'sending') this.#wait();
    } catch {
      this.#where = 'unsaved';
      this.#wait();
    }
  }

  readonly #hear = (event: AnswerEvent): void => {
    const { id, type } = event;
    const isOwn = this.#own.has(id);
    const isShown = isOwn && id === this.values.id;
    if (type === 'delivered' && isOwn) {
      const filed = event.receipt as Case;
      const lost = attachmentsOf(this.values).length - (filed.attachments?.length ?? 0);
      this.#own.delete(id);
      if (isShown) {
        this.clear();
        this.#show({ status: 'sent', filed, lost });
      }
      this.#host.emit('loyalty-feedback-sent', { case: filed });
    } else if (type === 'rejected') {
      if (isShown) this.#refuse(event.error);
      else void this.#listRejected().catch(() => undefined);
    } else if (isShown) this.#wait();
  };

  #wait(): void {
    this.#show({ status: 'waiting', where: this.#where });
  }

  /** The text stays, under an id of its own: the shop may hold the old one to what it said. */
  #refuse(error: LoyaltyError): void {
    const { id: was, was: before, ...values } = this.values;
    void this.#drop({ id: was, was: before, sent: 'true' }, values).catch(() => undefined);
    this.values = { ...values, id: newId(), was, sent: '' };
    this.#save();
    this.#show({ status: 'rejected', error });
    this.#host.report(error);
  }

  /** Nothing is loaded for it where an earlier page has left nothing. */
  async #restore(client: LoyaltyClient): Promise<void> {
    if (!(await hasKept(client))) return;
    // Whoever has begun to type goes on with that.
    if (!this.values.id) {
      const values = await this.#draft.newest(client);
      if (client === this.#client && !this.values.id && values.id) {
        this.values = values;
        this.#draft.see(values);
        if (values.sent) void this.send();
        else this.#show({ status: 'editing', isRestored: true });
      }
    }
    await this.#listRejected();
  }

  async #listRejected(): Promise<void> {
    const client = this.#client;
    const { outbox } = (await client?.durable()) ?? {};
    const rejected = (await outbox?.rejected()) ?? [];
    if (client !== this.#client) return;
    this.rejected = rejected.filter(({ params }) => params.id !== this.values.was);
    this.#host.requestUpdate();
  }

  /** Forgets a draft, and with it the refused message that it mends, but not the files of what is `left`. */
  async #drop(values: FeedbackValues, left: FeedbackValues = {}): Promise<void> {
    const client = this.#client;
    if (!client) return;
    await this.#draft.drop(client, values);
    const ids = attachmentsOf(values).map(({ id }) => id);
    const { outbox, files } = await client.durable();
    if (values.was) await outbox.forget(values.was, attachmentsOf(left));
    // What is on its way takes its files with it.
    if (ids.length && !values.sent) await (await files()).delete(ids);
  }

  readonly #flush = (): void => {
    if (this.#timer) this.#save();
    const { values, state } = this;
    const isBack = document.visibilityState === 'visible' && this.#life && values.id && state.status === 'editing';
    if (isBack && this.#client) void this.#compare(this.#draft.look(this.#client, values), false);
  };

  /** A draft that cannot be kept is no promise broken. */
  #save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { values } = this;
    if (values.id && this.#client) void this.#compare(this.#draft.save(this.#client, values), true);
  }

  /** Two tabs with the same message: neither is overwritten without a word. */
  async #compare(step: Promise<FeedbackValues | undefined>, isTyped: boolean): Promise<void> {
    const { id } = this.values;
    const other = await step.catch(() => undefined);
    if (!other || id !== this.values.id || this.state.status !== 'editing') return;
    if (other.id) this.#show({ ...this.state, other });
    else if (isTyped || this.#timer) this.open({ ...this.values, id: newId() });
    else {
      // Sent or cleared there: what stands here would be the same message once more.
      this.#reset();
      this.#show({ status: 'editing', isGone: true });
    }
  }

  #reset(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.values = {};
    this.#show({ status: 'editing' });
  }

  #show(state: DeliveryState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
