import type { RecordStore } from '../browser/record-store.js';
import { withLock } from '../browser/lock.js';
import type { Case, Feedback } from '../domain/feedback.js';
import { LoyaltyError } from '../domain/errors.js';
import type { ResponseReceipt, SurveyResponse } from '../domain/survey.js';
import { fileIds, postFeedback, type FeedbackExtras } from './post-feedback.js';
import { submitSurveyResponse } from './resources/surveys.js';
import type { Send } from './send.js';
import { storedRecord } from './stored-record.js';

/** What a member says, on its way. */
export type Answer =
  | { readonly kind: 'response'; readonly params: SurveyResponse }
  | { readonly kind: 'feedback'; readonly params: Feedback };

export type AnswerEvent =
  | { readonly type: 'delivered'; readonly id: string; readonly receipt: ResponseReceipt | Case }
  /** Will be tried again. */
  | { readonly type: 'waiting'; readonly id: string; readonly error: LoyaltyError }
  /** The server does not take it; `text` is what the member wrote. */
  | {
      readonly type: 'rejected';
      readonly id: string;
      readonly kind: Answer['kind'];
      readonly error: LoyaltyError;
      readonly text: string;
    };

interface Entry {
  readonly answer: Answer;
  readonly at: number;
  readonly attempts: number;
  /** Not before, in milliseconds since the epoch. */
  readonly nextAt: number;
}

export interface OutboxOptions extends FeedbackExtras {
  readonly now?: () => number;
  readonly random?: () => number;
  /** Runs a task later. */
  readonly later?: (task: () => void, ms: number) => void;
}

const fiveMinutes = 300_000;
const hour = 3_600_000;

/** Codes that say "not now", besides the transient ones. A 401 is a word on the token, not on the answer. */
const passing = /^(unauthorized|invalid-response|idempotency-in-flight)$/;

/** Answers and complaints: stored before they are sent, deleted after the server has named them. */
export interface Outbox {
  watch(listener: (event: AnswerEvent) => void): () => void;
  /** Stores an answer; it is safe when this resolves. A lower revision never replaces a higher one. */
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
}

/** `scope` gives the start of a member's keys, by default of the one who is signed in. */
export function createOutbox(
  store: RecordStore,
  send: Send,
  scope: (member?: string) => string,
  { now = Date.now, random = Math.random, later = setTimeout, ...extras }: OutboxOptions = {},
): Outbox {
  const listeners = new Set<(event: AnswerEvent) => void>();
  const underWay = new Map<string, Promise<void>>();
  let draining = Promise.resolve();

  const tell = (event: AnswerEvent) => [...listeners].forEach((listener) => listener(event));

  function drain(): Promise<void> {
    const run = async () => {
      const done = await withLock(`${scope()}outbox`, drainOnce);
      // The tab that is at it may close before it comes to what this one has stored.
      if (!done) drainIn(fiveMinutes * random());
    };
    return (draining = draining.then(run, run));
  }

  const drainIn = (ms: number) => later(() => void drain().catch(() => undefined), ms + 1);

  async function drainOnce(): Promise<true> {
    const own = scope();
    for (const start of new Set([own, scope('guest')])) {
      for (const [key, text] of await store.list(`${start}answer/`)) {
        if (scope() !== own) return true;
        const wait = (parse(text)?.nextAt ?? Infinity) - now();
        // No wait is longer than an hour: the member's clock was set back.
        if (wait <= 0 || (wait > hour && wait < Infinity)) await deliver(key);
      }
    }
    return true;
  }

  /** Reads the answer again before it is sent: a newer revision may have come, or another run may have sent it. */
  async function deliver(key: string): Promise<void> {
    const entry = await read(key);
    if (!entry) return;
    const name = `${key}#${revision(entry)}`;
    const run = underWay.get(name) ?? attempt(key, entry).finally(() => underWay.delete(name));
    underWay.set(name, run);
    await run;
  }

  async function attempt(key: string, entry: Entry): Promise<void> {
    const { answer } = entry;
    let receipt: ResponseReceipt | Case;
    try {
      // What a guest said stays a guest's, also after a later sign-in.
      receipt = await post(answer, key.startsWith(scope('guest')));
    } catch (error) {
      if (!(error instanceof LoyaltyError)) throw error;
      await (isPassing(error) ? postpone(key, entry, error) : reject(key, entry, error));
      return;
    }
    // A newer revision may have been stored while this one was under way. What cannot be deleted is sent again.
    await store.update(key, (text) => newer(text, entry)).catch(() => undefined);
    await dropFiles(answer);
    tell({ type: 'delivered', id: answer.params.id, receipt });
  }

  async function post({ kind, params }: Answer, asGuest: boolean): Promise<ResponseReceipt | Case> {
    if (kind === 'feedback') return postFeedback(send, params, { ...extras, asGuest });
    const receipt = await send(submitSurveyResponse, params, { asGuest });
    if (receipt.id === params.id && receipt.revision >= params.revision) return receipt;
    throw new LoyaltyError('invalid-response', 'the reply names another answer', {
      operation: submitSurveyResponse.name,
    });
  }

  async function postpone(key: string, entry: Entry, error: LoyaltyError): Promise<void> {
    // Full jitter: a thousand pages that failed together must not come back together.
    const ms = error.retryAfter ?? random() * Math.min(1000 * 2 ** entry.attempts, fiveMinutes);
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

  async function dropFiles({ kind, params }: Answer, kept: readonly { readonly id: string }[] = []): Promise<void> {
    const all = kind === 'feedback' ? fileIds(params) : [];
    const ids = all.filter((id) => !kept.some((file) => file.id === id));
    if (ids.length)
      await extras.files?.().then(
        (files) => files.delete(ids),
        () => undefined,
      );
  }

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
      const entry: Entry = { answer, at: now(), attempts: 0, nextAt: 0 };
      const { id } = answer.params;
      await store.update(`${scope()}answer/${id}`, (text) => newer(text, entry) ?? JSON.stringify(entry));
      await store.update(`${scope()}rejected/${id}`, () => undefined);
    },
    async sendUnkept(answer) {
      const { id } = answer.params;
      try {
        tell({ type: 'delivered', id, receipt: await post(answer, scope() === scope('guest')) });
        await dropFiles(answer);
      } catch (error) {
        if (!(error instanceof LoyaltyError)) throw error;
        tell(isPassing(error) ? { type: 'waiting', id, error } : rejection(answer, error));
      }
    },
    async forget(id, kept = []) {
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
  };
}

const isPassing = ({ transient, code }: LoyaltyError): boolean => transient || passing.test(code);

function rejection({ kind, params }: Answer, error: LoyaltyError): AnswerEvent {
  const text = kind === 'feedback' ? params.message : (params.comment ?? '');
  return { type: 'rejected', id: params.id, kind, error, text };
}

/** The stored text if it is of a newer revision than `entry`. */
const newer = (text: string | undefined, entry: Entry): string | undefined =>
  revision(parse(text)) > revision(entry) ? text : undefined;

/** Feedback has no revisions; a missing entry is older than any. */
const revision = (entry: Entry | undefined): number =>
  !entry ? -1 : entry.answer.kind === 'response' ? entry.answer.params.revision : 0;

const parse = (text: string | undefined): Entry | undefined =>
  storedRecord<Entry>(text, ({ answer }) => typeof answer?.params.id === 'string');
