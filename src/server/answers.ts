import type { Case, Feedback } from '../domain/feedback.js';
import type { ResponseReceipt, SurveyResponse } from '../domain/survey.js';
import { Refusal } from './refusal.js';

/** What a customer said, as it is kept. */
export interface StoredAnswer {
  readonly kind: 'response' | 'feedback';
  /** The id that the page made. */
  readonly id: string;
  /** The member's id; empty for a guest. */
  readonly owner: string;
  /** 1 for feedback, which is never said anew. */
  readonly revision: number;
  /** `SurveyResponse` or `Feedback`, as JSON. */
  readonly body: string;
  /** RFC 3339. */
  readonly receivedAt: string;
}

/** Where answers go whose backend has no place for them. */
export interface AnswerStore {
  /**
   * Stores an answer where its revision is the highest of its id so far, in one atomic step, and gives what is stored then.
   * What a member has said is never replaced by anybody else.
   */
  put(answer: StoredAnswer): Promise<StoredAnswer>;
  /** Takes the files of a message, in the order of its `attachments`. Without it the words are kept, and the reply says so. */
  putFiles?(feedbackId: string, files: readonly Blob[]): Promise<void>;
}

/** Answers in the memory of one process, for tests. */
export function memoryAnswers(): AnswerStore & { all(): readonly StoredAnswer[] } {
  const answers = new Map<string, StoredAnswer>();
  return {
    all: () => [...answers.values()],
    put(answer) {
      const name = `${answer.kind} ${answer.id}`;
      const before = answers.get(name);
      const isOwn = !before?.owner || before.owner === answer.owner;
      const stored = !before || (isOwn && before.revision < answer.revision) ? answer : before;
      answers.set(name, stored);
      return Promise.resolve(stored);
    },
  };
}

/** @throws Refusal 403 where the response is another member's. */
export async function storeResponse(
  answers: AnswerStore,
  response: SurveyResponse,
  owner: string,
  now: Date,
): Promise<ResponseReceipt> {
  const { id, revision } = response;
  const body = JSON.stringify(response);
  const stored = await answers.put({ kind: 'response', id, owner, revision, body, receivedAt: now.toISOString() });
  if (stored.owner && stored.owner !== owner) throw new Refusal('forbidden', 'This response belongs to somebody else');
  return { id, revision: stored.revision };
}

/** Opens a case: one id is one case. @throws Refusal 422 where the id was used by somebody else. */
export async function storeFeedback(
  answers: AnswerStore,
  feedback: Feedback,
  files: readonly Blob[],
  owner: string,
  now: Date,
): Promise<Case> {
  const { id } = feedback;
  const body = JSON.stringify(feedback);
  const stored = await answers.put({ kind: 'feedback', id, owner, revision: 1, body, receivedAt: now.toISOString() });
  if (stored.owner !== owner) throw new Refusal('invalid-request', 'This id is in use', { status: 422 });
  // Any guest may know the id of another: what was said under it is told to a member alone.
  const isRepeat = stored.body !== body;
  const keepsFiles = files.length > 0 && answers.putFiles && !isRepeat;
  if (keepsFiles) await answers.putFiles?.(id, files);
  const { kind, message, attachments } = JSON.parse(stored.body) as Feedback;
  return {
    id,
    number: `F-${id.replaceAll('-', '').slice(0, 8).toUpperCase()}`,
    kind,
    status: 'received',
    messages: owner || !isRepeat ? [{ from: 'member', text: message, at: stored.receivedAt }] : [],
    ...(keepsFiles && attachments && { attachments }),
  };
}
