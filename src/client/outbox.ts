import type { RecordStore } from '../browser/record-store.js';
import { withLock } from '../browser/lock.js';
import type { Case } from '../domain/feedback.js';
import { LoyaltyError } from '../domain/errors.js';
import type { ResponseReceipt } from '../domain/survey.js';
import { contractCapabilities } from './adapter.js';
import { isPassing, notTheirs, rejection, tooMuch, unknownFate, type AnswerEvent } from './answer-event.js';
import { inOrder, isTooLong, newer, parse, revision, version, type Answer, type Entry } from './outbox-entry.js';
import { postAnswer } from './post-answer.js';
import { deleteFiles, fileIds, type FeedbackExtras } from './post-feedback.js';
import type { Send } from './send.js';

export type { AnswerEvent } from './answer-event.js';
export type { Answer } from './outbox-entry.js';

export interface OutboxOptions extends FeedbackExtras {
  readonly now?: () => number;
  /** Milliseconds of a clock that nobody sets. */
  readonly elapsed?: () => number;
  readonly random?: () => number;
  /** Runs a task later. */
  readonly later?: (task: () => void, ms: number) => void;
  /** Whether the backend takes an answer that comes twice for one. */
  readonly isIdempotent?: boolean;
}

const fiveMinutes = 300_000;
const hour = 3_600_000;

/** Answers of one member that may wait on a device. */
const most = 200;

/** Bytes that may still go out when the page is left: all scripts of a page together have 64 KiB. */
const farewell = 16_384;

/** Answers and complaints: stored before they are sent, deleted after the server has named them. */
export interface Outbox {
  watch(listener: (event: AnswerEvent) => void): () => void;
  /**
   * Stores an answer; it is safe when this resolves. A lower revision never replaces a higher one.
   *
   * Rejects what is too long, and more answers than a device can be asked to keep.
   */
  put(answer: Answer): Promise<void>;
  /** What the server did not take, of this member, until it is put again. */
  rejected(): Promise<readonly Answer[]>;
  /** Deletes one of those, with its files, less those that are `kept` for another message. */
  forget(id: string, kept?: readonly { readonly id: string }[]): Promise<void>;
  /** Sends one answer now, whatever other tabs do: the server knows it by its id. */
  deliver(id: string): Promise<void>;
  /** Sends an answer that could not be stored, and tells what became of it. */
  sendUnkept(answer: Answer): Promise<void>;
  /** Sends what is due; one run at a time on this page, and where the browser can, over all tabs. */
  drain(): Promise<void>;
  /** The page is left: tries what is due once more, as much as still goes out. It stays stored until it is answered. */
  leave(): Promise<void>;
  /** Sends what waits for this member, due or not, except where the backend has asked to wait. */
  flush(): Promise<void>;
}

/** `scope` gives the start of a member's keys, by default of the one who is signed in. */
export function createOutbox(
  store: RecordStore,
  send: Send,
  scope: (member?: string) => string,
  {
    now = Date.now,
    elapsed = () => performance.now(),
    random = Math.random,
    later = setTimeout,
    isIdempotent = contractCapabilities.responseIdempotency,
    ...extras
  }: OutboxOptions = {},
): Outbox {
  const listeners = new Set<(event: AnswerEvent) => void>();
  const underWay = new Map<string, Promise<void>>();
  /** When this page may try a key again, by a clock that nobody sets. */
  const waits = new Map<string, number>();
  let draining = Promise.resolve();
  /** The backend has asked for quiet until then. */
  let quietUntil = 0;

  /** `start`: of the keys of whoever has said it. What a guest said stays a guest's, also after a later sign-in. */
  function post(answer: Answer, start: string, keepalive = false): Promise<ResponseReceipt | Case> {
    const asGuest = start.startsWith(scope('guest'));
    const theirs: Send = (endpoint, params, more) => {
      // Files and a token against robots take their time: somebody else may have signed in.
      if (!asGuest && !start.startsWith(scope())) throw notTheirs();
      return send(endpoint, params, more);
    };
    return postAnswer(theirs, answer, { ...extras, asGuest, keepalive });
  }

  const tell = (event: AnswerEvent) => [...listeners].forEach((listener) => listener(event));

  function drain(): Promise<void> {
    const run = async () => {
      const done = await withLock(`${scope()}outbox`, () => sendDue(deliver));
      // The tab that is at it may close before it comes to what this one has stored.
      if (!done) drainIn(fiveMinutes * random());
    };
    return (draining = draining.then(run, run));
  }

  const drainIn = (ms: number) => later(() => void drain().catch(() => undefined), ms + 1);

  async function sendDue(deliverOne: (key: string, entry: Entry) => Promise<void>, isForced = false): Promise<true> {
    const own = scope();
    for (const start of new Set([own, scope('guest')])) {
      const found = await store.list(`${start}answer/`);
      // The first said is the first sent; a clock that was set back meanwhile changes nothing but the order.
      for (const [key, entry] of inOrder(found)) {
        if (scope() !== own || elapsed() < quietUntil) return true;
        if (isForced || isDue(key, entry)) await deliverOne(key, entry);
      }
    }
    return true;
  }

  function isDue(key: string, { nextAt }: Entry): boolean {
    const until = waits.get(key);
    const wait = until === undefined ? nextAt - now() : until - elapsed();
    // No wait is longer than an hour: the device's clock was set back.
    return wait <= 0 || wait > hour;
  }

  /** Reads the answer again before it is sent: a newer revision may have come, or another run may have sent it. */
  async function deliver(key: string, _entry?: Entry, keepalive = false): Promise<void> {
    const entry = await read(key);
    if (!entry) return;
    const name = `${key}#${revision(entry)}`;
    const run = underWay.get(name) ?? attempt(key, entry, keepalive).finally(() => underWay.delete(name));
    underWay.set(name, run);
    await run;
  }

  async function attempt(key: string, entry: Entry, keepalive: boolean): Promise<void> {
    const { answer } = entry;
    let receipt: ResponseReceipt | Case;
    try {
      if (!isIdempotent) await mark(key, entry);
      receipt = await post(answer, key, keepalive);
    } catch (error) {
      if (!(error instanceof LoyaltyError)) throw error;
      await (isPassing(error, isIdempotent) ? postpone(key, entry, error) : reject(key, entry, error));
      return;
    }
    // A newer revision may have been stored while this one was under way. What cannot be deleted is sent again.
    await store.update(key, (text) => newer(text, entry)).catch(() => undefined);
    await dropFiles(answer);
    waits.delete(key);
    tell({ type: 'delivered', id: answer.params.id, receipt });
  }

  /**
   * Where a second answer would count twice, it is noted before the first is sent. One whose fate is not known is put
   * aside with its words: whether to say it again is for the member to decide.
   */
  async function mark(key: string, entry: Entry): Promise<void> {
    if (entry.isSent) throw unknownFate();
    await store.update(key, (text) => newer(text, entry) ?? (text && JSON.stringify({ ...entry, isSent: true })));
  }

  async function postpone(key: string, entry: Entry, error: LoyaltyError): Promise<void> {
    // Full jitter: a thousand pages that failed together must not come back together.
    const backOff = random() * Math.min(1000 * 2 ** entry.attempts, fiveMinutes);
    // Who is not let in now will not be in a minute.
    const ms = error.retryAfter ?? (error.code === 'forbidden' ? hour : backOff);
    if (error.retryAfter) quietUntil = Math.max(quietUntil, elapsed() + error.retryAfter);
    waits.set(key, elapsed() + ms);
    const next: Entry = { ...entry, attempts: entry.attempts + 1, nextAt: now() + ms };
    await store.update(key, (text) => newer(text, entry) ?? (text && JSON.stringify(next)));
    drainIn(ms);
    tell({ type: 'waiting', id: entry.answer.params.id, error });
  }

  async function reject(key: string, entry: Entry, error: LoyaltyError): Promise<void> {
    // Another tab may have got it through, or a newer revision stands for itself.
    if (revision(await read(key)) !== revision(entry)) return;
    await store.update(key.replace('/answer/', '/rejected/'), () => JSON.stringify(entry));
    await store.update(key, (text) => newer(text, entry));
    tell(rejection(entry.answer, error));
  }

  const dropFiles = ({ params }: Answer, kept?: readonly { readonly id: string }[]) =>
    deleteFiles(extras, params, kept);

  async function read(key: string): Promise<Entry | undefined> {
    const records = await store.list(key);
    return parse(records.find(([each]) => each === key)?.[1]);
  }

  return {
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async put(answer) {
      if (isTooLong(answer)) throw tooMuch('long');
      const entry: Entry = { version, answer, at: now(), attempts: 0, nextAt: 0 };
      const { id } = answer.params;
      const key = `${scope()}answer/${id}`;
      const waiting = await store.list(`${scope()}answer/`);
      if (waiting.length >= most && !waiting.some(([each]) => each === key)) throw tooMuch('full');
      await store.update(key, (text) => newer(text, entry) ?? JSON.stringify(entry));
      await store.update(`${scope()}rejected/${id}`, () => undefined);
      waits.delete(key);
    },
    async sendUnkept(answer) {
      const { id } = answer.params;
      try {
        if (isTooLong(answer)) throw tooMuch('long');
        tell({ type: 'delivered', id, receipt: await post(answer, scope()) });
        await dropFiles(answer);
      } catch (error) {
        if (!(error instanceof LoyaltyError)) throw error;
        tell(isPassing(error, isIdempotent) ? { type: 'waiting', id, error } : rejection(answer, error));
      }
    },
    async forget(id, kept) {
      const key = `${scope()}rejected/${id}`;
      const entry = await read(key);
      await store.update(key, () => undefined);
      if (entry) await dropFiles(entry.answer, kept);
    },
    async rejected() {
      const records = await store.list(`${scope()}rejected/`);
      return records.flatMap(([, text]) => parse(text)?.answer ?? []);
    },
    deliver: (id) => deliver(`${scope()}answer/${id}`),
    drain,
    async leave() {
      let room = farewell;
      const tries: Promise<void>[] = [];
      await sendDue((key, entry) => {
        const { answer } = entry;
        // Three bytes a character at the most.
        room -= 3 * JSON.stringify(answer).length;
        if (room >= 0 && !fileIds(answer.params).length) tries.push(deliver(key, entry, true));
        return Promise.resolve();
      });
      await Promise.allSettled(tries);
    },
    async flush() {
      await sendDue(deliver, true);
    },
  };
}
