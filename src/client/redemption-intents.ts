import { nextChance } from '../browser/next-chance.js';
import type { RecordStore } from '../browser/record-store.js';
import type { LoyaltyError } from '../domain/errors.js';
import { day } from '../domain/instant.js';
import { isOpen, type Redemption } from '../domain/redemption.js';
import {
  isFresh,
  isNews,
  isRefusal,
  nextIntentState,
  nextMove,
  type Heard,
  type IntentEvent,
  type Recourse,
} from '../domain/redemption-intent.js';
import { contractCapabilities, type Capabilities } from './adapter.js';
import { newId } from './new-id.js';
import { asError, failure } from './redemption-failure.js';
import { idOf, parse, waiting, type RedemptionIntent } from './redemption-intent-record.js';
import { findRedemption, redeem, type RedemptionRequest } from './resources/redemptions.js';
import type { Send } from './send.js';
import { pause } from './transport/retry.js';

export interface IntentOptions {
  /** Default: those of the kit's own contract. */
  readonly capabilities?: Capabilities | undefined;
  readonly now?: () => number;
  readonly pause?: (ms: number) => Promise<void>;
  /** When to ask again where the shop has stayed silent. */
  readonly chance?: (signal: AbortSignal) => Promise<void>;
}

type Listener = (intent: RedemptionIntent) => void;

/** Waits between questions, in milliseconds: together about half a minute. */
const waits = [300, 700, 1500, 3000, 5000, 8000, 12_000];

/** The longest a server may make a member wait for the next question. */
const patience = 20_000;

/**
 * Spends points once for each wish, whatever the network does.
 *
 * The wish is stored before it is sent. What is done when no answer comes is decided by `nextMove` after what the backend
 * can do; here it is carried out.
 */
export interface RedemptionIntents {
  /** Calls back on every step of every wish of this member. Returns the way out. */
  watch(listener: Listener): () => void;
  /** Wishes of this member that are open, or spent points that the member has not heard of; also of an earlier page. */
  list(): Promise<readonly RedemptionIntent[]>;
  /**
   * The press of Confirm. A wish for the same reward that is still on its way is joined, not doubled.
   *
   * Rejects, with nothing sent, when the wish cannot be stored.
   */
  confirm(request: RedemptionRequest): Promise<RedemptionIntent>;
  /** Brings an open wish to its outcome. Resolves with state `unknown` when the server stays silent, for now. */
  settle(intent: RedemptionIntent): Promise<RedemptionIntent>;
  /** Goes on bringing it there, until there is an outcome or the signal is aborted. */
  outcome(intent: RedemptionIntent, signal: AbortSignal): Promise<RedemptionIntent>;
  /** The member has seen the outcome: the next press is a new wish. */
  close(intent: RedemptionIntent): Promise<void>;
}

/** `scopeNow` gives the start of the keys of the member who is signed in. */
export function createRedemptionIntents(
  store: RecordStore,
  send: Send,
  scopeNow: () => string,
  { capabilities = contractCapabilities, now = Date.now, pause: wait = pause, chance = nextChance }: IntentOptions = {},
): RedemptionIntents {
  // A backend that does not say remembers a key for a day.
  const { idempotency, redeemStatus: hasStatus, keyLife = day } = capabilities;
  const recourse: Recourse = { hasKeys: idempotency !== 'none', hasStatus, keyLife };
  const listeners = new Set<Listener>();
  const running = new Map<string, Promise<RedemptionIntent>>();

  const tell = (intent: RedemptionIntent) => [...listeners].forEach((listener) => listener(intent));

  async function settle(scope: string, intent: RedemptionIntent, isFirst: boolean): Promise<RedemptionIntent> {
    if (!isOpen(intent.state)) return intent;
    const { key } = intent;
    const under = running.get(key) ?? run(scope, intent, isFirst).finally(() => running.delete(key));
    running.set(key, under);
    return under;
  }

  async function run(scope: string, intent: RedemptionIntent, isFirst: boolean): Promise<RedemptionIntent> {
    // Whenever another member has signed in, the wish waits for its own.
    const isTheirs = () => scopeNow() === scope;
    if (!isTheirs()) return intent;
    if (isFirst) tell(intent);
    let current = isFirst ? intent : await step(scope, intent, 'lost');
    let heard: Heard = isFirst ? 'press' : 'again';
    for (const left = [...waits]; isTheirs();) {
      const move = nextMove(current, recourse, heard, now());
      if (move === 'tell') break;
      if (move === 'wait') {
        const ms = left.shift();
        if (ms === undefined) break;
        await wait(Math.max(ms, Math.min(current.error?.retryAfter ?? 0, patience)));
        if (!isTheirs()) break;
        // Another page may know by now.
        current = await step(scope, current, 'lost');
        heard = 'again';
      } else if (move === 'ask') {
        [current, heard] = await ask(scope, current);
      } else if (move === 'give-up') {
        const error = current.error ?? failure('timeout', 'not confirmed');
        current = await step(scope, current, 'given-up', { error });
        // Where it was sent again meanwhile, there is hope.
        heard = 'silence';
      } else {
        current = await (move === 'send' ? post(scope, current) : resend(scope, current));
        heard = 'silence';
      }
    }
    return current;
  }

  async function post(scope: string, intent: RedemptionIntent): Promise<RedemptionIntent> {
    const { key, rewardId, amount, tries } = intent;
    try {
      const what = { rewardId, ...(amount && { amount }) };
      // A page may be frozen for days between the press and the request.
      const isTheirs = () => isFresh(intent, recourse, now());
      const redemption = await send(redeem, what, { idempotencyKey: key, isAgain: tries > 1, isTheirs });
      return await answered(scope, intent, 'acknowledged', redemption);
    } catch (thrown) {
      const error = asError(thrown);
      return step(scope, intent, isRefusal(error, tries) ? 'refused' : 'lost', { error });
    }
  }

  async function resend(scope: string, intent: RedemptionIntent): Promise<RedemptionIntent> {
    const tries = intent.tries + 1;
    const again = await step(scope, intent, 'retry', { tries });
    const isOurs = again.state === 'sending' && again.tries === tries && scopeNow() === scope;
    return isOurs ? post(scope, again) : again;
  }

  async function ask(scope: string, intent: RedemptionIntent): Promise<[RedemptionIntent, Heard]> {
    let error: LoyaltyError;
    try {
      const { items } = await send(findRedemption, { idempotencyKey: intent.key });
      const [found, another] = items;
      // A backend that does not look at the key answers with what else the member has redeemed.
      if (!another && (!found || found.rewardId === intent.rewardId)) {
        return found ? [await answered(scope, intent, 'found', found), 'silence'] : [intent, 'absent'];
      }
      error = failure('invalid-response', 'not the redemption of this key');
    } catch (thrown) {
      // A question that is refused says nothing of the wish.
      error = asError(thrown);
      if (error.code === 'not-found') return [intent, 'absent'];
    }
    return [await step(scope, intent, 'lost', { error }), 'silence'];
  }

  function answered(scope: string, intent: RedemptionIntent, event: IntentEvent, redemption: Redemption) {
    const { status } = redemption;
    return status === 'failed'
      ? step(scope, intent, 'refused', { error: failure('server', 'the backend could not issue the reward') })
      : step(scope, intent, status === 'pending' ? 'lost' : event, { redemption, error: undefined });
  }

  /** Stores a step before it is told; what another page has stored may be newer. */
  async function step(
    scope: string,
    intent: RedemptionIntent,
    event: IntentEvent,
    more?: Partial<RedemptionIntent>,
  ): Promise<RedemptionIntent> {
    const state = nextIntentState(intent.state, event);
    const next = { ...intent, ...more, state, ...(!isOpen(state) && { ended: now() }) };
    const stored = await keep(scope, next);
    // Its end was seen elsewhere, where it may also have been sent: here nobody can say any more.
    if (stored === null && (event === 'retry' || event === 'refused')) return step(scope, intent, 'given-up', more);
    // Not to be stored any more: it may be asked for, but not sent.
    if (event === 'retry' && !stored) return intent;
    const current = stored ?? next;
    if (scopeNow() === scope) tell(current);
    return current;
  }

  /** What is stored of it then: null when it is gone, or another wish stands in its place. */
  async function keep(scope: string, next: RedemptionIntent): Promise<RedemptionIntent | null | undefined> {
    try {
      const text = await store.update(idOf(scope, next.rewardId), (known) => {
        const stored = parse(known);
        return stored?.key === next.key && isNews(stored, next) ? JSON.stringify(next) : known;
      });
      const stored = parse(text);
      return stored?.key === next.key ? stored : null;
    } catch {
      // The outcome is the member's also when the disk is full.
      return undefined;
    }
  }

  return {
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async list() {
      const records = await store.list(idOf(scopeNow(), ''));
      return records.flatMap(([, text]) => waiting(text) ?? []);
    },
    async confirm({ rewardId, amount }) {
      const scope = scopeNow();
      const key = newId();
      const wish: RedemptionIntent = {
        rewardId,
        ...(amount && { amount }),
        key,
        state: 'sending',
        at: now(),
        tries: 1,
      };
      const text = await store.update(idOf(scope, rewardId), (known) =>
        waiting(known) ? known : JSON.stringify(wish),
      );
      const intent = parse(text);
      // Taken away already: who was here has signed out.
      if (!intent) throw failure('unauthorized', 'nobody is signed in');
      return settle(scope, intent, intent.key === key);
    },
    settle: (intent) => settle(scopeNow(), intent, false),
    async outcome(intent, signal) {
      const scope = scopeNow();
      let current = intent;
      for (; isOpen(current.state); current = await settle(scope, current, false)) {
        await chance(signal);
        if (signal.aborted) break;
      }
      return current;
    },
    async close({ rewardId, key }) {
      await store.update(idOf(scopeNow(), rewardId), (text) => (parse(text)?.key === key ? undefined : text));
    },
  };
}
