import type { Case, Feedback } from '../../domain/feedback.js';
import { id, integer, list, object, oneOf, optional, text, time, whole, type Decoder } from '../decode.js';
import type { Endpoint } from '../endpoint.js';

/** A message with its files, in the order of `attachments`, and the word of a check against robots. */
export interface FeedbackToSend extends Feedback {
  readonly files?: readonly Blob[] | undefined;
  readonly spamToken?: string | undefined;
}

/** What is known of a case. */
export const reply: Decoder<Case> = object({
  id,
  number: text(100),
  kind: oneOf('complaint', 'problem', 'idea', 'praise', 'question'),
  status: oneOf('received', 'assigned', 'answered', 'resolved', 'reopened'),
  promisedAt: optional(time),
  messages: list(object({ from: oneOf('member', 'shop'), text: text(10_000), at: time })),
  attachments: optional(list(object({ id, name: text(255), type: text(255), size: integer }), 20)),
});

/** Sends feedback, which becomes a case. Must be sent with an idempotency key. */
export const submitFeedback: Endpoint<FeedbackToSend, Case> = {
  name: 'feedback.submit',
  changes: ['cases'],
  request: ({ files, spamToken, ...feedback }) => ({
    method: 'POST',
    path: '/feedback',
    ...(spamToken && { headers: { 'spam-token': spamToken } }),
    body: files?.length ? multipart(feedback, files) : feedback,
  }),
  decode: whole(reply),
};

/** The message in a part of its own, then each file under its name. */
function multipart(feedback: Feedback, files: readonly Blob[]): FormData {
  const form = new FormData();
  form.append('feedback', new Blob([JSON.stringify(feedback)], { type: 'application/json' }));
  files.forEach((file, place) => form.append('files', file, feedback.attachments?.[place]?.name ?? ''));
  return form;
}
