import type { LoyaltyClient } from '../../client/client.js';
import { valuesOf, type FeedbackValues } from './feedback-values.js';

/**
 * Keeps what is typed, under the id of its message: two tabs with two messages have two drafts. Two tabs with the same one
 * do not overwrite each other, for nothing is stored over words that this tab has not seen.
 */
export class FeedbackDraft {
  /** What is stored, by the id of the message, as far as this tab knows. */
  readonly #seen = new Map<string, string>();
  #last: Promise<unknown> = Promise.resolve();
  readonly #prefix: () => string;

  constructor(prefix: () => string) {
    this.#prefix = prefix;
  }

  /** The words that were typed last on this device, empty where there are none. */
  async newest(client: LoyaltyClient): Promise<FeedbackValues> {
    const { drafts } = await client.durable();
    const [newest] = await drafts.list(this.#prefix());
    return valuesOf(newest);
  }

  /** These words of a message are known to be stored. */
  see(values: FeedbackValues): void {
    this.#seen.set(values.id ?? '', JSON.stringify(values));
  }

  /** Stores words. Resolves with those of another tab where it has stored others meanwhile, empty ones where none are left. */
  save(client: LoyaltyClient, values: FeedbackValues): Promise<FeedbackValues | undefined> {
    return this.#step(client, values, (stored) => (this.#isSeen(values, stored) ? values : stored));
  }

  /** Resolves with the words of another tab where they are no longer those that this tab knows. */
  look(client: LoyaltyClient, values: FeedbackValues): Promise<FeedbackValues | undefined> {
    return this.#step(client, values, (stored) => stored);
  }

  /** Forgets a message, whoever has written it. */
  drop(client: LoyaltyClient, values: FeedbackValues): Promise<unknown> {
    this.#seen.delete(values.id ?? '');
    return this.#step(client, values, () => undefined);
  }

  /** One after another: each must know what the one before has stored. */
  #step(
    client: LoyaltyClient,
    values: FeedbackValues,
    next: (stored: unknown) => unknown,
  ): Promise<FeedbackValues | undefined> {
    const step = async () => {
      const { drafts } = await client.durable();
      let [before, after]: unknown[] = [];
      await drafts.update(this.#prefix() + (values.id ?? ''), (stored) => {
        before = stored;
        return (after = next(stored));
      });
      if (!this.#isSeen(values, before)) return valuesOf(before);
      if (after) this.see(after);
      return undefined;
    };
    const run = this.#last.then(step, step);
    this.#last = run;
    return run;
  }

  /** Nothing that is stored is nothing that was seen, too: neither has JSON. */
  #isSeen({ id = '' }: FeedbackValues, stored: unknown): boolean {
    return JSON.stringify(stored) === this.#seen.get(id);
  }
}
