import { LoyaltyError } from '../domain/errors.js';
import type { Case } from '../domain/feedback.js';
import type { ResponseReceipt } from '../domain/survey.js';
import type { Answer } from './outbox-entry.js';
import { postFeedback, type FeedbackExtras } from './post-feedback.js';
import { submitSurveyResponse } from './resources/surveys.js';
import type { Send } from './send.js';

export interface Sending {
  readonly asGuest: boolean;
  readonly keepalive?: boolean;
}

/** Sends an answer; only a reply that names it counts. */
export async function postAnswer(
  send: Send,
  { kind, params }: Answer,
  { asGuest, keepalive, ...extras }: FeedbackExtras & Sending,
): Promise<ResponseReceipt | Case> {
  const how: Sending = { asGuest, ...(keepalive && { keepalive }) };
  if (kind === 'feedback') return postFeedback(send, params, { ...extras, ...how });
  const receipt = await send(submitSurveyResponse, params, how);
  if (receipt.id === params.id && receipt.revision >= params.revision) return receipt;
  throw new LoyaltyError('invalid-response', 'the reply names another answer', {
    operation: submitSurveyResponse.name,
  });
}
