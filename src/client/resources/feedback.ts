import type { Case, Feedback } from '../../domain/feedback.js';
import { id, list, object, oneOf, optional, text, time, whole, type Decoder } from '../decode.js';
import type { Endpoint } from '../endpoint.js';

/** What is known of a case. */
export const reply: Decoder<Case> = object({
  id,
  number: text(100),
  kind: oneOf('complaint', 'problem', 'idea', 'praise', 'question'),
  status: oneOf('received', 'assigned', 'answered', 'resolved', 'reopened'),
  promisedAt: optional(time),
  messages: list(object({ from: oneOf('member', 'shop'), text: text(10_000), at: time })),
});

/** Sends feedback, which becomes a case. Must be sent with an idempotency key. */
export const submitFeedback: Endpoint<Feedback, Case> = {
  name: 'feedback.submit',
  changes: ['cases'],
  request: (body) => ({ method: 'POST', path: '/feedback', body }),
  decode: whole(reply),
};
