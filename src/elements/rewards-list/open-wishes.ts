import type { LoyaltyClient } from '../../client/client.js';
import type { RedemptionIntent } from '../../client/redemption-intent-record.js';
import type { RedemptionIntents } from '../../client/redemption-intents.js';
import { isOpen } from '../../domain/redemption.js';
import { hasKept } from '../../lit/has-kept.js';

type Hear = (intent: RedemptionIntent) => void;

/** Follows the wishes of one member to their outcome, those that another page began, too. */
export class OpenWishes {
  /** Rewards with a wish whose outcome is not known yet. */
  readonly rewards = new Set<string>();
  readonly #step: Hear;
  readonly #outcome: Hear;
  /** Keys of the wishes that are asked for without a press. */
  readonly #asking = new Set<string>();
  /** Another object for another member: what comes late for the last one is not told. */
  #life = new AbortController();
  #stop: (() => void) | undefined;

  /** `outcome` hears of a wish whenever it comes to rest, also while it is still open. */
  constructor(step: Hear, outcome: Hear) {
    this.#step = step;
    this.#outcome = outcome;
  }

  /** Aborted when another member comes. */
  get signal(): AbortSignal {
    return this.#life.signal;
  }

  forget(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.rewards.clear();
    this.#asking.clear();
    this.#life.abort();
    this.#life = new AbortController();
  }

  /** Looks for what other pages have left. A failure to look leaves it where it is: the press of Confirm joins it. */
  async resume(client: LoyaltyClient): Promise<void> {
    const life = this.#life;
    try {
      // Nothing kept: nothing to load, and no database to make.
      if (!(await hasKept(client)) || life !== this.#life) return;
      const { intents } = await client.durable();
      if (life !== this.#life) return;
      this.watch(intents);

      for (const wish of await intents.list()) {
        if (life !== this.#life) return;
        this.rewards.add(wish.rewardId);
        this.#step(wish);
        void this.follow(intents, intents.settle(wish)).catch(() => undefined);
      }
    } catch {
      // As said above.
    }
  }

  watch(intents: RedemptionIntents): void {
    this.#stop ??= intents.watch(this.#step);
  }

  async follow(intents: RedemptionIntents, run: Promise<RedemptionIntent>): Promise<void> {
    const { signal } = this;
    const intent = await run;
    if (signal.aborted) return;
    this.#outcome(intent);
    if (!isOpen(intent.state) || this.#asking.has(intent.key)) return;
    // The shop stays silent: it is asked on, also when the member does not press.
    this.#asking.add(intent.key);
    await this.follow(intents, intents.outcome(intent, signal));
  }
}
