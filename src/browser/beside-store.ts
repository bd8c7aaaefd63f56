import { recordKind } from '../domain/record-kind.js';
import type { RecordStore } from './record-store.js';
import { isWish, wishesBeside } from './wishes-beside.js';

/**
 * Before a wish that is on disk, too; JSON may begin with it. Where the disk has it no more it is over: a browser that was
 * killed may have forgotten that here.
 */
const onDisk = ' ';

/** Milliseconds in which another tab may have begun the same. */
const moment = 250;

/**
 * A store that has wishes to spend points also in localStorage: pages whose database does not open still know of each
 * other's, and of those of an earlier page.
 *
 * The database is the truth, and what stands beside it makes nothing safe: browsers lose its last seconds when they are
 * killed. A store that keeps nothing goes on saying so.
 */
export function besideStore(store: RecordStore): RecordStore {
  const isMemory = () => store.mode === 'memory';
  /** Beside memory is what all tabs know; beside a disk what it may have missed. */
  const newest = (key: string, text: string | undefined) =>
    isMemory() ? (read(key) ?? text) : (text ?? read(key, true));

  // One after the other on this page: nobody sends a wish before it is known which of two tabs' wishes stands.
  let turn: Promise<unknown> = Promise.resolve();
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const run = turn.then(task);
    turn = run.catch(() => undefined);
    return run;
  }

  async function list(prefix: string): Promise<readonly (readonly [string, string])[]> {
    const all = new Map(await store.list(prefix));
    for (const key of wishesBeside(prefix)) {
      // What the disk has no more goes from here, too, unless it has come there meanwhile.
      const text = newest(key, all.get(key)) ?? (await update(key, (known) => known));
      if (text !== undefined) all.set(key, text);
    }
    return [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  async function update(key: string, next: Next): Promise<string | undefined> {
    let isNew = false as boolean;
    const text = await store.update(key, (known) => {
      const before = newest(key, known);
      const after = next(before);
      // A wish that somebody has taken away is not put there again by a page that still knows it: they may have signed out.
      const isGone = isMemory() && before !== undefined && read(key) === undefined && keyOf(before) === keyOf(after);
      const isThere = !isGone && write(key, after && (isMemory() ? '' : onDisk) + after);
      // A disk that fails in between has this asked once more.
      isNew ||= isThere && before === undefined && after !== undefined;
      return after;
    });
    if (!isNew || !isMemory()) return text;
    // Nothing keeps two tabs from beginning at once: what stands there in the end is what both go on with.
    await new Promise((resolve) => setTimeout(resolve, moment));
    return store.update(key, (known) => newest(key, known));
  }

  return {
    get mode() {
      return store.mode;
    },
    list: (prefix) => (/^(intent)?$/.test(recordKind(prefix) ?? '') ? inTurn(() => list(prefix)) : store.list(prefix)),
    update: (key, next) => (isWish(key) ? inTurn(() => update(key, next)) : store.update(key, next)),
  };
}

type Next = Parameters<RecordStore['update']>[1];

/** Tells a wish from the next one for the same reward. */
const keyOf = (text: string | undefined): string | undefined => /"key":"([^"]*)/.exec(text ?? '')?.[1];

/** `isOwn`: only what no disk has had. */
function read(key: string, isOwn = false): string | undefined {
  try {
    const text = localStorage.getItem(key) ?? undefined;
    return isOwn && text?.startsWith(onDisk) ? undefined : text?.trimStart();
  } catch {
    return undefined;
  }
}

/** Whether it stands there now. */
function write(key: string, text: string | undefined): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    // Refused or full: then it is in the store alone.
    return false;
  }
}
