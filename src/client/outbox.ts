import type { RecordStore } from '../browser/record-store.js';
import { withLock } from '../browser/lock.js';
import type { Case, Feedback } from '../domain/feedback.js';
import { LoyaltyError } from '../domain/errors.js';
import type { ResponseReceipt, SurveyResponse } from '../domain/survey.js';
import type { Send } from './client.js';
import { submitFeedback } from './resources/feedback.js';
import { submitSurveyResponse } from './resources/surveys.js';

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

/** Codes that say "not now"; any other refusal is final. */
const passing: ReadonlySet<string> = new Set([
  'network',
  'offline',
  'timeout',
  'server',
  'rate-limited',
  'unauthorized',
  'forbidden',
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
    await this.#store.update(`${this.#scope()}answer/${answer.params.id}`, (text) =>
      revision(parse(text)) > revision(entry) ? text : JSON.stringify(entry),
    );
  }

  /** Sends one answer now, whatever other tabs do: the server knows it by its id. */
  async deliver(id: string): Promise<void> {
    const key = `${this.#scope()}answer/${id}`;
    const found = (await this.#store.list(key)).find(([each]) => each === key);
    const entry = parse(found?.[1]);
    if (entry) await this.#deliver(key, entry, false);
  }

  /** Sends what is due; one run at a time on this page, and where the browser can, over all tabs. */
  drain(): Promise<void> {
    const run = async () => void (await withLock(`${this.#scope()}outbox`, () => this.#drain()));
    this.#draining = (this.#draining ?? Promise.resolve()).then(run, run);
    return this.#draining;
  }

  async #drain(): Promise<void> {
    const own = this.#scope();
    // What a guest said stays a guest's, also after a later sign-in.
    const scopes = [...new Set([own, this.#scope('guest')])];
    for (const scope of scopes) {
      for (const [key, text] of await this.#store.list(`${scope}answer/`)) {
        if (this.#scope() !== own) return;
        const entry = parse(text);
        if (entry && entry.nextAt <= this.#times.now()) await this.#deliver(key, entry, scope !== own);
      }
    }
  }

  async #deliver(key: string, entry: Entry, asGuest: boolean): Promise<void> {
    const { answer } = entry;
    const { id } = answer.params;
    try {
      const receipt = await this.#post(answer, asGuest);
      // A newer revision may have been stored while this one was under way.
      await this.#store.update(key, (text) => (revision(parse(text)) > revision(entry) ? text : undefined));
      this.#tell({ type: 'delivered', id, receipt });
    } catch (error) {
      if (!(error instanceof LoyaltyError)) throw error;
      if (passing.has(error.code)) await this.#postpone(key, entry, error);
      else await this.#reject(key, entry, error);
    }
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
    const { now, random, later } = this.#times;
    const backOff = random() * Math.min(1000 * 2 ** entry.attempts, fiveMinutes);
    const ms = error.retryAfter ?? backOff;
    const next: Entry = { ...entry, attempts: entry.attempts + 1, nextAt: now() + ms };
    await this.#store.update(key, (text) =>
      text && revision(parse(text)) <= revision(entry) ? JSON.stringify(next) : text,
    );
    later(() => void this.drain(), ms + 1);
    this.#tell({ type: 'waiting', id: entry.answer.params.id, error });
  }

  async #reject(key: string, entry: Entry, error: LoyaltyError): Promise<void> {
    const { kind, params } = entry.answer;
    await this.#store.update(key.replace('/answer/', '/rejected/'), () => JSON.stringify(entry));
    await this.#store.update(key, () => undefined);
    const text = entry.answer.kind === 'feedback' ? entry.answer.params.message : (entry.answer.params.comment ?? '');
    this.#tell({ type: 'rejected', id: params.id, kind, error, text });
  }

  #tell(event: AnswerEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}

/** Feedback has no revisions; a missing entry is older than any. */
const revision = (entry: Entry | undefined): number =>
  entry === undefined ? -1 : entry.answer.kind === 'response' ? entry.answer.params.revision : 0;

function parse(text: string | undefined): Entry | undefined {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' && value !== null && 'answer' in value ? (value as Entry) : undefined;
  } catch {
    return undefined;
  }
}
