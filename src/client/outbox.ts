import type { RecordStore } from '../browser/record-store.js';
import { withLock } from '../browser/lock.js';
import type { Case, Feedback } from '../domain/feedback.js';
import { LoyaltyError } from '../domain/errors.js';
import type { ResponseReceipt, SurveyResponse } from '../domain/survey.js';
import { submitFeedback } from './resources/feedback.js';
import { submitSurveyResponse } from './resources/surveys.js';
import type { Send } from './send.js';

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

export interface OutboxTimes {
  readonly now: () => number;
  readonly random: () => number;
  /** Runs a task later. */
  readonly later: (task: () => void, ms: number) => void;
}

const times: OutboxTimes = { now: Date.now, random: Math.random, later: setTimeout };

const fiveMinutes = 300_000;
const hour = 3_600_000;

/** Codes that say "not now"; any other refusal is final. A 401 is a word on the token, not on the answer. */
const passing: ReadonlySet<string> = new Set([
  'network',
  'offline',
  'timeout',
  'server',
  'rate-limited',
  'unauthorized',
  'invalid-response',
  'idempotency-in-flight',
]);

/** Answers and complaints: stored before they are sent, deleted after the server has named them. */
export class Outbox {
  readonly #store: RecordStore;
  readonly #send: Send;
  readonly #scope: (member?: string) => string;
  readonly #times: OutboxTimes;
  readonly #listeners = new Set<(event: AnswerEvent) => void>();
  readonly #underWay = new Map<string, Promise<void>>();
  #draining: Promise<void> | undefined;

  constructor(store: RecordStore, send: Send, scope: (member?: string) => string, clock: OutboxTimes = times) {
    this.#store = store;
    this.#send = send;
    this.#scope = scope;
    this.#times = clock;
  }

  watch(listener: (event: AnswerEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Stores an answer; it is safe when this resolves. A lower revision never replaces a higher one. */
  async put(answer: Answer): Promise<void> {
    const entry: Entry = { answer, at: this.#times.now(), attempts: 0, nextAt: 0 };
    const { id } = answer.params;
    await this.#store.update(`${this.#scope()}answer/${id}`, (text) =>
      revision(parse(text)) > revision(entry) ? text : JSON.stringify(entry),
    );
    await this.#store.update(`${this.#scope()}rejected/${id}`, () => undefined);
  }

  /** What the server did not take, of this member, until it is put again. */
  async rejected(): Promise<readonly Answer[]> {
    const records = await this.#store.list(`${this.#scope()}rejected/`);
    return records.flatMap(([, text]) => parse(text)?.answer ?? []);
  }

  /** Sends one answer now, whatever other tabs do: the server knows it by its id. */
  deliver(id: string): Promise<void> {
    return this.#deliver(`${this.#scope()}answer/${id}`);
  }

  /** Sends what is due; one run at a time on this page, and where the browser can, over all tabs. */
  drain(): Promise<void> {
    const run = async () => {
      const done = await withLock(`${this.#scope()}outbox`, () => this.#drain());
      // The tab that is at it may close before it comes to what this one has stored.
      if (!done) this.#drainIn(fiveMinutes * this.#times.random());
    };
    this.#draining = (this.#draining ?? Promise.resolve()).then(run, run);
    return this.#draining;
  }

  async #drain(): Promise<true> {
    const own = this.#scope();
    for (const scope of new Set([own, this.#scope('guest')])) {
      for (const [key, text] of await this.#store.list(`${scope}answer/`)) {
        if (this.#scope() !== own) return true;
        const wait = (parse(text)?.nextAt ?? Infinity) - this.#times.now();
        // No wait is longer than an hour: the member's clock was set back.
        if (wait <= 0 || (wait > hour && wait < Infinity)) await this.#deliver(key);
      }
    }
    return true;
  }

  #drainIn(ms: number): void {
    const { later } = this.#times;
    later(() => void this.drain().catch(() => undefined), ms + 1);
  }

  /** Reads the answer again before it is sent: a newer revision may have come, or another run may have sent it. */
  async #deliver(key: string): Promise<void> {
    const entry = await this.#read(key);
    if (!entry) return;
    const name = `${key}#${String(revision(entry))}`;
    const run = this.#underWay.get(name) ?? this.#attempt(key, entry).finally(() => this.#underWay.delete(name));
    this.#underWay.set(name, run);
    await run;
  }

  async #attempt(key: string, entry: Entry): Promise<void> {
    const { answer } = entry;
    let receipt: ResponseReceipt | Case;
    try {
      // What a guest said stays a guest's, also after a later sign-in.
      receipt = await this.#post(answer, key.startsWith(this.#scope('guest')));
    } catch (error) {
      if (!(error instanceof LoyaltyError)) throw error;
      await (passing.has(error.code) ? this.#postpone(key, entry, error) : this.#reject(key, entry, error));
      return;
    }
    // A newer revision may have been stored while this one was under way. What cannot be deleted is sent again.
    await this.#store.update(key, (text) => newer(text, entry)).catch(() => undefined);
    this.#tell({ type: 'delivered', id: answer.params.id, receipt });
  }

  async #post(answer: Answer, asGuest: boolean): Promise<ResponseReceipt | Case> {
    const { id } = answer.params;
    if (answer.kind === 'feedback') return this.#send(submitFeedback, answer.params, { idempotencyKey: id, asGuest });
    const receipt = await this.#send(submitSurveyResponse, answer.params, { idempotencyKey: undefined, asGuest });
    if (receipt.id === id && receipt.revision >= answer.params.revision) return receipt;
    throw new LoyaltyError('invalid-response', 'the reply names another answer', {
      operation: submitSurveyResponse.name,
    });
  }

  async #postpone(key: string, entry: Entry, error: LoyaltyError): Promise<void> {
    const { now, random } = this.#times;
    // Full jitter: a thousand pages that failed together must not come back together.
    const ms = error.retryAfter ?? random() * Math.min(1000 * 2 ** entry.attempts, fiveMinutes);
    const next: Entry = { ...entry, attempts: entry.attempts + 1, nextAt: now() + ms };
    await this.#store.update(key, (text) => newer(text, entry) ?? (text && JSON.stringify(next)));
    this.#drainIn(ms);
    this.#tell({ type: 'waiting', id: entry.answer.params.id, error });
  }

  async #reject(key: string, entry: Entry, error: LoyaltyError): Promise<void> {
    // Another tab may have got it through, or a newer revision stands for itself.
    if (revision(await this.#read(key)) !== revision(entry)) return;
    await this.#store.update(key.replace('/answer/', '/rejected/'), () => JSON.stringify(entry));
    await this.#store.update(key, (text) => newer(text, entry));
    const { kind, params } = entry.answer;
    const text = kind === 'feedback' ? params.message : (params.comment ?? '');
    this.#tell({ type: 'rejected', id: params.id, kind, error, text });
  }

  async #read(key: string): Promise<Entry | undefined> {
    const records = await this.#store.list(key);
    return parse(records.find(([each]) => each === key)?.[1]);
  }

  #tell(event: AnswerEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}

/** The stored text if it is of a newer revision than `entry`. */
const newer = (text: string | undefined, entry: Entry): string | undefined =>
  revision(parse(text)) > revision(entry) ? text : undefined;

/** Feedback has no revisions; a missing entry is older than any. */
const revision = (entry: Entry | undefined): number =>
  entry === undefined ? -1 : entry.answer.kind === 'response' ? entry.answer.params.revision : 0;

/** What cannot be read is as if it were not there. */
function parse(text: string | undefined): Entry | undefined {
  try {
    const entry = JSON.parse(text ?? 'null') as {
      readonly answer?: { readonly params?: { readonly id?: unknown } };
    } | null;
    return typeof entry?.answer?.params?.id === 'string' ? (entry as Entry) : undefined;
  } catch {
    return undefined;
  }
}
