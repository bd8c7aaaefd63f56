import type { FileStore } from '../browser/file-store.js';
import type { RecordStore } from '../browser/record-store.js';
import { within } from '../browser/within.js';
import { lapse } from '../domain/record-age.js';
import { recordKind } from '../domain/record-kind.js';
import { isOpen } from '../domain/redemption.js';
import { keptWish } from '../domain/redemption-intent.js';
import { isForeign, parse } from './outbox-entry.js';
import type { Outbox } from './outbox.js';
import { parse as parseWish, type RedemptionIntent } from './redemption-intent-record.js';
import type { RedemptionIntents } from './redemption-intents.js';
import { isUnsettled } from './unsettled.js';

/** Milliseconds that a sign-out may take to send what waits. */
const patience = 3000;

export interface Leaving {
  readonly store: RecordStore;
  readonly outbox: Outbox;
  readonly intents: RedemptionIntents;
  readonly files: () => Promise<FileStore>;
  /** The starts of the member's keys, and of what they said before it was known who they are. */
  readonly starts: readonly string[];
}

/**
 * Takes a member off this device.
 *
 * What waits is sent, for three seconds. What is then still unsent stays as text under that member's keys, as do wishes
 * to spend points whose outcome is not known; with `discard` nothing stays.
 */
export async function takeLeave(
  { store, outbox, intents, files, starts }: Leaving,
  unsent: 'park' | 'discard',
): Promise<void> {
  const isParked = unsent === 'park';
  if (isParked) {
    const settling = async () => Promise.all((await intents.list()).map((each) => intents.settle(each)));
    await within(
      patience,
      () => Promise.allSettled([outbox.flush(), settling()]),
      () => undefined,
    ).catch(() => undefined);
  }
  const lost: string[] = [];
  const kept = await Promise.all(starts.map((start) => store.list(start)));
  for (const [key, text] of kept.flat()) {
    const answer = parse(text)?.answer;
    if (answer?.kind === 'feedback') lost.push(...(answer.params.attachments ?? []).map(({ id }) => id));
    lost.push(...fileIdsOf(key, text));
    await store.update(key, (now) => (isParked ? parked(key, now) : undefined));
  }
  if (lost.length) await (await files()).delete(lost);
}

/** What stays of a record: the words of an answer, a wish that is not settled, and what a newer kit has written. */
function parked(key: string, text: string | undefined): string | undefined {
  const kind = recordKind(key);
  if (kind === 'intent') return isUnsettled(text) ? text : undefined;
  if (kind !== 'answer' && kind !== 'rejected') return undefined;
  if (isForeign(text)) return text;
  const entry = parse(text);
  if (entry?.answer.kind !== 'feedback') return entry && text;
  const { attachments: _, ...words } = entry.answer.params;
  return JSON.stringify({ ...entry, answer: { kind: 'feedback', params: words } });
}

/** A draft of a form names its files, in a form that only the form knows. */
const fileIdsOf = (key: string, text: string): readonly string[] =>
  recordKind(key) === 'draft' ? (text.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? []) : [];

/**
 * Deletes what is a month old, of any member: what was refused, or has its outcome, and what was parked by whoever did not
 * come back.
 *
 * What waits for who is here is never deleted: answers are sent, however old, and wishes are brought to an end, which is
 * then kept for a month.
 */
export async function forgetOld(
  store: RecordStore,
  scope: string,
  now: number,
  settle?: (wish: RedemptionIntent) => Promise<unknown>,
): Promise<void> {
  for (const [key, text] of await store.list('loyalty-elements/v1/')) {
    const isHere = key.startsWith(scope);
    const wish = recordKind(key) === 'intent' && parseWish(text);
    if (isHere && wish && isOpen(wish.state)) {
      if (keptWish(wish, now) !== wish) await settle?.(wish);
      continue;
    }
    const next = (known: string | undefined) => remembered(key, known, isHere, now);
    if (next(text) !== text) await store.update(key, next);
  }
}

/** What stays of a record. */
function remembered(key: string, text: string | undefined, isHere: boolean, now: number): string | undefined {
  const kind = recordKind(key);
  if (kind === 'intent') {
    const wish = parseWish(text);
    const kept = wish && keptWish(wish, now);
    return kept === wish ? text : kept && JSON.stringify(kept);
  }
  const entry = parse(text);
  if (!entry || (kind !== 'rejected' && (isHere || kind !== 'answer'))) return text;
  const fate = lapse(entry.at, now);
  return fate === 'kept' ? text : fate === 'gone' ? undefined : JSON.stringify({ ...entry, at: now });
}
