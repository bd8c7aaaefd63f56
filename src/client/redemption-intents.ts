import type { RecordStore } from '../browser/record-store.js';
import { LoyaltyError } from '../domain/errors.js';
import { isOpen, nextIntentState, type IntentEvent, type IntentState, type Redemption } from '../domain/redemption.js';
import { newId } from './new-id.js';
import { findRedemption, redeem, type RedemptionRequest } from './resources/redemptions.js';
import type { Send } from './send.js';
import { pause } from './transport/retry.js';

/** What is kept of a failure: enough to say it in words, and for support to find it. */
export type IntentError = Pick<LoyaltyError, 'code' | 'operation' | 'requestId' | 'retryAfter'>;

/** One wish of a member to spend points, from the press of Confirm until its outcome was seen. */
export interface RedemptionIntent extends RedemptionRequest {
  /** The idempotency key: one for all clicks, tabs, reloads and attempts. */
  readonly key: string;
  readonly state: IntentState;
  /** Milliseconds since the epoch, of the press. */
  readonly at: number;
  /** How often it was sent, by any tab. */
  readonly tries: number;
  readonly redemption?: Redemption;
  /** Why it was refused, or why it is not yet known. */
  readonly error?: IntentError;
}

export interface IntentTimes {
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
}

type Listener = (intent: RedemptionIntent) => void;

/** A server forgets a key after a day; an older wish is only asked for, never sent again. */
const keyLife = 20 * 3_600_000;

/** Waits between questions, in milliseconds: together about half a minute. */
const waits = [300, 700, 1500, 3000, 5000, 8000, 12_000];

/** The longest a server may make a member wait for the next question. */
const patience = 30_000;

/** What a server says of the wish itself, also when it is sent again: its points are surely not spent. */
const outcomes = /^(insufficient-points|out-of-stock|tier-required|limit-reached|ended|idempotency-mismatch)$/;

/** Not transient, and yet the server may have acted. */
const silent = /^(invalid-response|idempotency-in-flight)$/;

/**
 * Spends points once for each wish, whatever the network does.
 *
 * The wish is stored before it is sent, an unknown outcome is asked for by its key, and only a server that knows
 * nothing of the key is sent the same key again.
 */
export class RedemptionIntents {
  readonly #store: RecordStore;
  readonly #send: Send;
  readonly #scope: () => string;
  readonly #times: IntentTimes;
  readonly #listeners = new Set<Listener>();
  readonly #running = new Map<string, Promise<RedemptionIntent>>();

  constructor(store: RecordStore, send: Send, scope: () => string, times: IntentTimes = { now: Date.now, pause }) {
    this.#store = store;
    this.#send = send;
    this.#scope = scope;
    this.#times = times;
  }

  /** Calls back on every step of every wish of this member. Returns the way out. */
  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Wishes of this member that are open, or spent points that the member has not heard of; also of an earlier page. */
  async list(): Promise<readonly RedemptionIntent[]> {
    const records = await this.#store.list(idOf(this.#scope(), ''));
    const intents = records.map(([, text]) => parse(text)).filter((intent) => intent !== undefined);
    return intents.filter((intent) => !isRefused(intent));
  }

  /**
   * The press of Confirm. A wish for the same reward that is still on its way is joined, not doubled.
   *
   * Rejects, with nothing sent, when the wish cannot be stored.
   */
  async confirm({ rewardId, amount }: RedemptionRequest): Promise<RedemptionIntent> {
    const scope = this.#scope();
    const wish = { rewardId, ...(amount && { amount }), key: newId() };
    const fresh: RedemptionIntent = { ...wish, state: 'sending', at: this.#times.now(), tries: 1 };
    const text = await this.#store.update(idOf(scope, rewardId), (known) => {
      const open = parse(known);
      return open && !isRefused(open) ? known : JSON.stringify(fresh);
    });
    const intent = parse(text) ?? fresh;
    return this.#settle(scope, intent, intent.key === fresh.key);
  }

  /** Brings an open wish to its outcome. Resolves with state `unknown` when the server stays silent. */
  settle(intent: RedemptionIntent): Promise<RedemptionIntent> {
    return this.#settle(this.#scope(), intent, false);
  }

  /** The member has seen the outcome: the next press is a new wish. */
  async close({ rewardId, key }: RedemptionIntent): Promise<void> {
    await this.#store.update(idOf(this.#scope(), rewardId), (text) => (parse(text)?.key === key ? undefined : text));
  }

  #settle(scope: string, intent: RedemptionIntent, isFirst: boolean): Promise<RedemptionIntent> {
    if (!isOpen(intent.state)) return Promise.resolve(intent);
    const running = this.#running.get(intent.key);
    if (running) return running;
    const run = this.#run(scope, intent, isFirst).finally(() => this.#running.delete(intent.key));
    this.#running.set(intent.key, run);
    return run;
  }

  async #run(scope: string, intent: RedemptionIntent, isFirst: boolean): Promise<RedemptionIntent> {
    // Whenever another member has signed in, the wish waits for its own.
    if (this.#scope() !== scope) return intent;
    if (isFirst) this.#tell(intent);
    let current = await (isFirst ? this.#post(scope, intent) : this.#step(scope, intent, 'lost'));
    for (const wait of isFirst ? waits : [0, ...waits]) {
      if (!isOpen(current.state)) break;
      await this.#times.pause(Math.max(wait, Math.min(current.error?.retryAfter ?? 0, patience)));
      if (this.#scope() !== scope) break;
      current = await this.#ask(scope, current);
    }
    return current;
  }

  async #post(scope: string, intent: RedemptionIntent): Promise<RedemptionIntent> {
    const { key, rewardId, amount, tries } = intent;
    try {
      const redemption = await this.#send(redeem, { rewardId, ...(amount && { amount }) }, { idempotencyKey: key });
      return await this.#answered(scope, intent, 'acknowledged', redemption);
    } catch (thrown) {
      const error = asError(thrown);
      // Sent again it may be refused for a reason of this second request; only the wish's own outcome counts then.
      const isNo = outcomes.test(error.code) || (tries === 1 && !error.transient && !silent.test(error.code));
      return this.#step(scope, intent, isNo ? 'refused' : 'lost', { error });
    }
  }

  async #ask(scope: string, intent: RedemptionIntent): Promise<RedemptionIntent> {
    try {
      const { items } = await this.#send(findRedemption, { idempotencyKey: intent.key });
      if (items[0]) return await this.#answered(scope, intent, 'found', items[0]);
    } catch (error) {
      // A question that is refused says nothing of the wish.
      return this.#step(scope, intent, 'lost', { error: asError(error) });
    }
    if (this.#times.now() - intent.at > keyLife) return this.#step(scope, intent, 'refused', { error: forgotten() });
    const tries = intent.tries + 1;
    const again = await this.#step(scope, intent, 'retry', { tries });
    const isOurs = again.state === 'sending' && again.tries === tries && this.#scope() === scope;
    return isOurs ? this.#post(scope, again) : again;
  }

  #answered(scope: string, intent: RedemptionIntent, event: IntentEvent, redemption: Redemption) {
    if (redemption.status === 'failed') return this.#step(scope, intent, 'refused', { error: failed() });
    const isPending = redemption.status === 'pending';
    return this.#step(scope, intent, isPending ? 'lost' : event, { redemption, error: undefined });
  }

  /** Stores a step before it is told. Who has sent it last knows best, but that points were spent is the last word. */
  async #step(scope: string, intent: RedemptionIntent, event: IntentEvent, more: Partial<RedemptionIntent> = {}) {
    const next = { ...intent, ...more, state: nextIntentState(intent.state, event) };
    const stored = await this.#keep(scope, next);
    // Closed elsewhere, or not to be stored any more: it may be asked for, but not sent.
    if (event === 'retry' && !stored) return intent;
    const current = stored ?? next;
    if (this.#scope() === scope) this.#tell(current);
    return current;
  }

  async #keep(scope: string, next: RedemptionIntent): Promise<RedemptionIntent | undefined> {
    try {
      const text = await this.#store.update(idOf(scope, next.rewardId), (known) => {
        const stored = parse(known);
        if (stored?.key !== next.key) return known;
        const isBehind = isOpen(stored.state) && stored.tries <= next.tries;
        return isBehind || next.state === 'redeemed' ? JSON.stringify(next) : known;
      });
      const stored = parse(text);
      return stored?.key === next.key ? stored : undefined;
    } catch {
      // The outcome is the member's also when the disk is full.
      return undefined;
    }
  }

  #tell(intent: RedemptionIntent): void {
    for (const listener of [...this.#listeners]) listener(intent);
  }
}

const idOf = (scope: string, rewardId: string): string => `${scope}intent/${rewardId}`;

const isRefused = ({ state }: RedemptionIntent): boolean => state === 'refused';

const failure = (code: LoyaltyError['code'], message: string, cause?: unknown) =>
  new LoyaltyError(code, message, { operation: redeem.name, cause });

const failed = () => failure('server', 'the backend could not issue the reward');

const forgotten = () => failure('timeout', 'the redemption was not confirmed in time');

/** A host's own client may throw anything; none of it says that the points are safe. */
const asError = (error: unknown): LoyaltyError =>
  error instanceof LoyaltyError ? error : failure('network', String(error), error);

function parse(text: string | undefined): RedemptionIntent | undefined {
  try {
    const value = JSON.parse(text ?? 'null') as Partial<RedemptionIntent> | null;
    return value?.key && value.rewardId && value.state ? (value as RedemptionIntent) : undefined;
  } catch {
    return undefined;
  }
}
