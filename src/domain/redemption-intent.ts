import type { LoyaltyError } from './errors.js';
import { day } from './instant.js';
import { lapse } from './record-age.js';
import { isOpen, type IntentState } from './redemption.js';

/**
 * What can happen to a wish.
 *
 * - `confirm`: the Confirm press; a second press changes nothing.
 * - `acknowledged`, `refused`: a definite answer. Give `refused` as well when a question by key finds a failed
 *   redemption.
 * - `lost`: cut off, timed out, or interrupted by a reload.
 * - `found`, `absent`: the answer to a question by key. While the redemption is pending give neither.
 * - `retry`: sent again with the same key and body; only where the backend honours keys.
 * - `given-up`: there is no way left to learn what became of it.
 */
export type IntentEvent = 'confirm' | 'acknowledged' | 'refused' | 'lost' | 'found' | 'absent' | 'retry' | 'given-up';

const definite = { acknowledged: 'redeemed', found: 'redeemed', refused: 'refused' } as const;

const moves: Readonly<Record<IntentState, Readonly<Partial<Record<IntentEvent, IntentState>>>>> = {
  prepared: { confirm: 'sending' },
  sending: { ...definite, lost: 'unknown', 'given-up': 'unconfirmed' },
  unknown: { ...definite, retry: 'sending', 'given-up': 'unconfirmed' },
  redeemed: {},
  refused: {},
  // A page that was thought dead may still bring the answer.
  unconfirmed: definite,
};

/**
 * The state after an event; the same state when the event means nothing in it.
 *
 * `absent` never ends an intent: a slow request may still be running. It only allows a `retry`.
 */
export function nextIntentState(state: IntentState, event: IntentEvent): IntentState {
  return moves[state][event] ?? state;
}

/** What a backend offers to whom no answer came. */
export interface Recourse {
  /** Whether the same key twice acts once. */
  readonly hasKeys: boolean;
  /** Whether it can be asked what became of a wish. */
  readonly hasStatus: boolean;
  /** Milliseconds for which it remembers a key. */
  readonly keyLife: number;
}

/**
 * What a page knows that follows a wish.
 *
 * - `press`: it was stored just now, and not sent by anybody.
 * - `again`: a page has found it, or has waited.
 * - `silence`: no answer, or none that says anything of the wish. `absent`: the backend knows of none.
 */
export type Heard = 'press' | 'again' | 'silence' | 'absent';

/** What a page does next: `tell` ends its part; `give-up` is an event of the wish. */
export type Move = 'send' | 'ask' | 'resend' | 'wait' | 'give-up' | 'tell';

/** As long as a request without a key may still be under way, in milliseconds. */
const grace = 30_000;

/** Nobody waits longer for a question that is never answered, in milliseconds. */
const week = 7 * day;

interface Pressed {
  /** Milliseconds since the epoch, of the press. */
  readonly at: number;
}

/**
 * Whether a request may still go out for a wish: its key is surely remembered, or without keys it goes out at once.
 *
 * A sixth of the key's life is for the way there, and for clocks that differ. One that was put back says nothing of an
 * age, except where seconds were put right.
 */
export function isFresh({ at }: Pressed, { hasKeys, keyLife }: Recourse, now: number): boolean {
  const age = now - at;
  return age >= -grace && age <= (hasKeys ? (keyLife * 5) / 6 : grace);
}

/**
 * What to do next for a wish, so that it is never sent in a way that could spend twice.
 *
 * Where there are keys and a status it is asked for, and sent again with its key when the backend knows nothing of it;
 * with keys alone it is sent again with its key. With a status alone it is asked for and never sent again; with neither
 * it is sent once. Past the life of the key, and without keys past the time a slow request may take, it is given up:
 * it ends as `unconfirmed`, never as `refused`, because it may have been redeemed.
 */
export function nextMove(
  wish: Pressed & { readonly state: IntentState },
  recourse: Recourse,
  heard: Heard,
  now: number,
): Move {
  const { hasKeys, hasStatus } = recourse;
  if (!isOpen(wish.state)) return 'tell';
  if (heard === 'press') return 'send';
  // A clock that was put back must keep no wish for ever.
  if (heard === 'silence') return (hasKeys || hasStatus) && Math.abs(now - wish.at) < week ? 'wait' : 'give-up';
  if (heard === 'again' && hasStatus) return 'ask';
  if (!isFresh(wish, recourse, now)) return 'give-up';
  return hasKeys ? 'resend' : 'wait';
}

/** What a backend says of the wish itself, also when it is sent again: its points are surely not spent. */
const outcomes =
  /^(insufficient-points|out-of-stock|tier-required|limit-reached|ended|cost-changed|idempotency-mismatch)$/;

/** Not transient, and yet the backend may have acted. */
const silent = /^(invalid-response|idempotency-in-flight)$/;

/**
 * Whether a failed sending says that nothing was spent.
 *
 * Sent again it may be refused for a reason of this second request; only the wish's own outcome counts then.
 */
export function isRefusal({ code, transient }: Pick<LoyaltyError, 'code' | 'transient'>, tries: number): boolean {
  return outcomes.test(code) || (tries === 1 && !transient && !silent.test(code));
}

interface Kept {
  readonly state: IntentState;
  readonly tries: number;
}

/** Whether what a page has learnt replaces what is stored of the same wish. */
export function isNews(stored: Kept, next: Kept): boolean {
  // That points were spent is the last word; else who has sent it last knows best.
  if (next.state === 'redeemed') return true;
  const canChange = isOpen(stored.state) || (stored.state === 'unconfirmed' && next.state === 'refused');
  return canChange && stored.tries <= next.tries;
}

interface Dated extends Pressed {
  readonly state: IntentState;
  /** Milliseconds since the epoch, of its outcome. */
  readonly ended?: number;
}

/**
 * What stays of a stored wish that nobody looks at; undefined: nothing, a month after its outcome, or after the press of
 * one whose member did not come back.
 *
 * One whose time cannot be true begins its month anew. While it is open it is then as old as what is asked for once
 * more, and never sent.
 */
export function keptWish<T extends Dated>(wish: T, now: number): T | undefined {
  const fate = lapse(wish.ended ?? wish.at, now);
  if (fate === 'gone') return undefined;
  if (fate === 'kept') return wish;
  return isOpen(wish.state) ? { ...wish, at: now - week } : { ...wish, ended: now };
}
