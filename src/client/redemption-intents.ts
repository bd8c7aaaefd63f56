import type { RecordStore } from '../browser/record-store.js';
import { LoyaltyError } from '../domain/errors.js';
import { isOpen, nextIntentState, type IntentEvent, type IntentState, type Redemption } from '../domain/redemption.js';
import type { Send } from './client.js';
import { newId } from './new-id.js';
import { findRedemption, redeem, type RedemptionRequest } from './resources/redemptions.js';
import { pause } from './transport/retry.js';

/** One wish of a member to spend points, from the press of Confirm until its outcome was seen. */
export interface RedemptionIntent extends RedemptionRequest {
  /** The idempotency key: one for all clicks, tabs, reloads and attempts. */
  readonly key: string;
  readonly state: IntentState;
  /** Milliseconds since the epoch, of the press. */
  readonly at: number;
  readonly redemption?: Redemption;
  readonly error?: LoyaltyError;
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

/** Codes after which the server has surely not acted. Everything else is unknown. */
const undecided: ReadonlySet<string> = new Set([
  'network',
  'offline',
  'timeout',
  'server',
  'rate-limited',
  'invalid-response',
  'idempotency-in-flight',
]);

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

  /** Calls back on every step of every wish. Returns the way out. */
  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Wishes of this member whose outcome was not seen yet, from this page or an earlier one. */
  async list(): Promise<readonly RedemptionIntent[]> {
    const records = await this.#store.list(this.#id(''));
    return records.map(([, text]) => parse(text)).filter((intent) => intent !== undefined);
  }

  /** The press of Confirm. A wish for the same reward that is still on its way is joined, not doubled. */
  async confirm(request: RedemptionRequest): Promise<RedemptionIntent> {
    const fresh = { ...request, key: newId(), state: 'sending', at: this.#times.now() } satisfies RedemptionIntent;
    let joined = false;
    const text = await this.#store.update(this.#id(request.rewardId), (known) => {
      joined = parse(known) !== undefined;
      return joined ? known : JSON.stringify(fresh);
    });
    const intent = parse(text) ?? fresh;
    return this.settle(intent, !joined);
  }

  /** Brings an open wish to its outcome. Resolves with state `unknown` when the server stays silent. */
  settle(intent: RedemptionIntent, unsent = false): Promise<RedemptionIntent> {
    if (!isOpen(intent.state)) return Promise.resolve(intent);
    const running = this.#running.get(intent.key);
    if (running) return running;
    const run = this.#run(intent, unsent).finally(() => this.#running.delete(intent.key));
    this.#running.set(intent.key, run);
    return run;
  }

  /** The member has seen the outcome: the next press is a new wish. */
  async close({ rewardId, key }: RedemptionIntent): Promise<void> {
    await this.#store.update(this.#id(rewardId), (text) => (parse(text)?.key === key ? undefined : text));
  }

  async #run(intent: RedemptionIntent, unsent: boolean): Promise<RedemptionIntent> {
    const scope = this.#scope();
    let current = unsent ? await this.#post(await this.#step(intent, 'confirm')) : await this.#step(intent, 'lost');
    for (const wait of unsent ? waits : [0, ...waits]) {
      if (!isOpen(current.state)) return current;
      await this.#times.pause(wait);
      // Another member has signed in: this wish waits for its own.
      if (this.#scope() !== scope) return current;
      current = await this.#ask(current);
    }
    return current;
  }

  async #post(intent: RedemptionIntent): Promise<RedemptionIntent> {
    const { key, rewardId, amount } = intent;
    try {
      const params = { rewardId, ...(amount === undefined ? {} : { amount }) };
      const redemption = await this.#send(redeem, params, { idempotencyKey: key });
      return await this.#outcome(intent, 'acknowledged', redemption);
    } catch (error) {
      return this.#step(intent, ...verdict(error));
    }
  }

  async #ask(intent: RedemptionIntent): Promise<RedemptionIntent> {
    try {
      const { items } = await this.#send(findRedemption, { idempotencyKey: intent.key });
      const [redemption] = items;
      if (redemption) return await this.#outcome(intent, 'found', redemption);
    } catch (error) {
      return this.#step(intent, ...verdict(error, 'lost'));
    }
    const absent = await this.#step(intent, 'absent');
    if (this.#times.now() - intent.at > keyLife) return this.#step(absent, 'refused', { error: forgotten() });
    return this.#post(await this.#step(absent, 'retry'));
  }

  #outcome(intent: RedemptionIntent, event: IntentEvent, redemption: Redemption): Promise<RedemptionIntent> {
    if (redemption.status !== 'failed') return this.#step(intent, event, { redemption });
    return this.#step(intent, 'refused', { error: failed() });
  }

  async #step(intent: RedemptionIntent, event: IntentEvent, more: Partial<RedemptionIntent> = {}) {
    const next = { ...intent, ...more, state: nextIntentState(intent.state, event) };
    // A refusal moved no points: nothing to find again after a reload.
    const text = next.state === 'refused' ? undefined : JSON.stringify({ ...next, error: undefined });
    await this.#store.update(this.#id(next.rewardId), (known) => (parse(known)?.key === next.key ? text : known));
    for (const listener of [...this.#listeners]) listener(next);
    return next;
  }

  #id(rewardId: string): string {
    return `${this.#scope()}intent/${rewardId}`;
  }
}

/** A question that is refused says nothing of the wish itself, so it is `lost` then. */
function verdict(error: unknown, otherwise: IntentEvent = 'refused'): [IntentEvent, Partial<RedemptionIntent>] {
  if (!(error instanceof LoyaltyError)) throw error;
  return [undecided.has(error.code) ? 'lost' : otherwise, { error }];
}

const failed = () => new LoyaltyError('server', 'the backend could not issue the reward', { operation: redeem.name });

const forgotten = () =>
  new LoyaltyError('not-found', 'the redemption was not confirmed in time', { operation: redeem.name });

function parse(text: string | undefined): RedemptionIntent | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null && 'key' in value ? (value as RedemptionIntent) : undefined;
  } catch {
    return undefined;
  }
}
