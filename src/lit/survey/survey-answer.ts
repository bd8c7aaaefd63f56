import type { LoyaltyClient } from '../../client/client.js';
import { newId } from '../../client/new-id.js';
import type { AnswerEvent } from '../../client/outbox.js';
import type { LoyaltyError } from '../../domain/errors.js';
import { isOnScale } from '../../domain/scale.js';
import type { ResponseReceipt, Survey, SurveyResponse, SurveyScores } from '../../domain/survey.js';
import { hasKept } from '../has-kept.js';
import type { LoyaltyElement } from '../loyalty-element.js';
import type { SurveyKind } from './survey-kind.js';

/** What is kept on this device of an answer that is not complete. */
type Draft = Pick<SurveyResponse, 'id' | 'revision' | 'comment'> & SurveyScores;

/** One answer from the first choice to the thanks: one id, and a higher revision for each save. */
export class SurveyAnswer {
  scores: SurveyScores = {};
  comment = '';
  /** `safe`: the server has it, or this device keeps it until the server has. */
  status: 'open' | 'sending' | 'safe' | 'failed' = 'open';
  /** The numbers are given, the open question is next. */
  isAdvanced = false;
  /** What is said of a failure: more than one answer may have, or than may wait here, or something else. */
  trouble: 'long' | 'full' | 'failed' = 'failed';
  /** Nothing was chosen where something must be. */
  isMissing = false;
  /** No more is to come. */
  isComplete = false;
  /** Words of an earlier visit are in it. */
  isRestored = false;

  readonly survey: Survey;
  readonly #host: LoyaltyElement;
  readonly #kind: SurveyKind;
  readonly #client: LoyaltyClient | undefined;
  readonly #life = new AbortController();
  readonly #start = performance.now();
  #id = newId();
  #revision = 0;
  #stored = '';
  #isChanged = false;

  /** Takes up what was left half-done on this device, if anything was. */
  constructor(host: LoyaltyElement, survey: Survey, kind: SurveyKind) {
    const { signal } = this.#life;
    this.survey = survey;
    this.#host = host;
    this.#kind = kind;
    this.#client = host.client;
    if (!this.#client) return;
    signal.addEventListener('abort', this.#client.watchAnswers(this.#hear));
    addEventListener('pagehide', () => this.store(), { signal });
    void this.#restore(this.#client).catch(() => undefined);
  }

  /** Whether a number was stored. */
  get isGiven(): boolean {
    return this.#revision > 0;
  }

  /** Whether all numbers are there. */
  get isAnswered(): boolean {
    return this.#kind.asks.every((name) => this.scores[name] !== undefined);
  }

  /** Lets go of it; what was stored stays stored. */
  end(): void {
    this.#life.abort();
  }

  /** Takes what is chosen or typed, as a draft. */
  change({ scores, comment = this.comment }: Partial<Pick<SurveyAnswer, 'scores' | 'comment'>>): void {
    this.scores = { ...this.scores, ...scores };
    this.comment = comment;
    this.#isChanged = true;
    this.isMissing = false;
    this.isRestored &&= this.comment !== '';
    void this.#keep(this.#draft).catch(() => undefined);
    this.#host.requestUpdate();
  }

  /** Goes on to the open question, or says that a number is missing. */
  advance(): void {
    this.isAdvanced = this.isAnswered;
    this.isMissing = !this.isAdvanced;
    this.#host.requestUpdate();
  }

  /** Stores and sends what has changed. Says whether there are other numbers. */
  store(): boolean {
    if (!this.#isChanged || !Object.keys(this.scores).length) return false;
    return this.save('partial');
  }

  /** Stores and sends it as it is. Says whether there are other numbers. */
  save(state: 'partial' | 'complete'): boolean {
    const numbers = JSON.stringify(this.scores);
    const isNew = numbers !== this.#stored;
    this.#stored = numbers;
    this.#isChanged = false;
    this.#revision += 1;
    this.isComplete = state === 'complete';
    void this.#send(state);
    return isNew;
  }

  async #send(state: 'partial' | 'complete'): Promise<void> {
    const draft = this.#draft;
    // Without a client the page takes the answer from the event.
    this.#become(this.#client ? 'sending' : 'safe');
    if (!this.#client) return;
    try {
      const { store, outbox } = await this.#client.durable();
      const params: SurveyResponse = {
        ...draft,
        surveyId: this.survey.id,
        state,
        locale: this.#host.language,
        clientTime: new Date().toISOString(),
        elapsedMs: Math.round(performance.now() - this.#start),
        metadata: { path: location.pathname.slice(0, 500) },
      };
      await outbox.put({ kind: 'response', params });
      if (store.mode === 'indexeddb') this.#become('safe', draft.revision);
      // Words may have come meanwhile.
      await this.#keep(state === 'complete' ? undefined : this.#draft);
      await outbox.deliver(draft.id);
    } catch (thrown) {
      if (this.status !== 'sending') return;
      const { operation } = thrown as Partial<LoyaltyError>;
      this.trouble = operation === 'answers.long' ? 'long' : operation === 'answers.full' ? 'full' : 'failed';
      this.#become('failed', draft.revision);
    }
  }

  /** What the server says of it. In memory "not now" is a failure: the answer would be gone with the page. */
  readonly #hear = (event: AnswerEvent): void => {
    if (event.id !== this.#id) return;
    if (event.type === 'delivered') this.#become('safe', (event.receipt as ResponseReceipt).revision);
    else if (event.type === 'rejected' || this.status === 'sending') {
      this.trouble = 'failed';
      this.#become('failed');
    }
  };

  #become(status: SurveyAnswer['status'], revision = this.#revision): void {
    // News of an older revision says nothing of what came after it.
    if (revision < this.#revision) return;
    this.status = status;
    this.#host.requestUpdate();
  }

  async #restore(client: LoyaltyClient): Promise<void> {
    if (!(await hasKept(client))) return;
    const { drafts } = await client.durable();
    const draft = ((await drafts.read(this.#name)) ?? {}) as Partial<Draft>;
    const { id, revision, comment } = draft;
    const given = this.#kind.asks.filter((name) => isOnScale(this.#kind.scale, draft[name]));
    // Whoever has begun to answer goes on with that.
    if (this.#isChanged || this.isGiven || this.#life.signal.aborted) return;
    if (typeof id !== 'string' || !Number.isSafeInteger(revision) || !given.length) return;
    this.#id = id;
    this.#revision = revision ?? 0;
    this.scores = Object.fromEntries(given.map((name) => [name, draft[name]]));
    this.comment = typeof comment === 'string' ? comment : '';
    this.isRestored = this.comment !== '';
    const wasGiven = this.#revision > 0;
    this.isAdvanced = wasGiven && this.isAnswered;
    if (wasGiven) this.#stored = JSON.stringify(this.scores);
    this.#host.requestUpdate();
  }

  async #keep(draft: Draft | undefined): Promise<void> {
    await (await this.#client?.durable())?.drafts.write(this.#name, draft);
  }

  get #draft(): Draft {
    const comment = this.comment.trim();
    return {
      id: this.#id,
      revision: this.#revision,
      ...this.scores,
      ...(comment && { comment }),
    };
  }

  get #name(): string {
    return `survey/${this.survey.id}`;
  }
}
