import { LoyaltyError } from '../domain/errors.js';
import type { Case } from '../domain/feedback.js';
import type { ResponseReceipt } from '../domain/survey.js';
import { wordsOf, type Answer } from './outbox-entry.js';

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

/** Codes that say "not now", besides the transient ones. A 401 or 403 is a word on the member, not on the answer. */
const passing = /^(unauthorized|forbidden|invalid-response|idempotency-in-flight)$/;

/** Codes after which an answer was surely not taken, for a backend that takes it twice when it comes twice. */
const safe = /^(unauthorized|forbidden|rate-limited)$/;

/** Whether an answer may be sent again by itself. */
export const isPassing = ({ transient, code }: LoyaltyError, isIdempotent: boolean): boolean =>
  isIdempotent ? transient || passing.test(code) : safe.test(code);

export function rejection(answer: Answer, error: LoyaltyError): AnswerEvent {
  const { kind, params } = answer;
  return { type: 'rejected', id: params.id, kind, error, text: wordsOf(answer) };
}

/** More than is kept: of one answer, or of all that wait. */
export const tooMuch = (why: 'long' | 'full'): LoyaltyError =>
  new LoyaltyError('invalid-request', 'more than is kept', { operation: `answers.${why}` });

export const notTheirs = (): LoyaltyError =>
  new LoyaltyError('unauthorized', 'another member has signed in', { operation: 'answers.send' });

export const unknownFate = (): LoyaltyError =>
  new LoyaltyError('timeout', 'it is not known whether this has arrived', { operation: 'answers.send' });
