import type { ContactBy, Feedback, FeedbackKind } from '../../domain/feedback.js';

export const kinds: readonly FeedbackKind[] = ['complaint', 'problem', 'idea', 'praise', 'question'];

export const ways: readonly ContactBy[] = ['email', 'phone', 'none'];

type Field = 'kind' | 'topic' | 'message' | 'order' | 'rating' | 'by' | 'email' | 'phone';

/** What stands in the fields, by their names. `id` names the message; `sent` marks one that is on its way. */
export type FeedbackValues = { readonly [Name in Field | 'id' | 'sent']?: string };

/** Values from a form or from storage, where they may be of an older version. */
export const valuesOf = (entries: unknown): FeedbackValues =>
  Object.fromEntries(Object.entries(Object(entries) as object).filter(([, value]) => typeof value === 'string'));

/** The message as the contract has it; what is empty is left out. */
export function feedbackOf({ id, topic, message, order, ...values }: FeedbackValues): Partial<Feedback> {
  const by = ways.find((way) => way === values.by);
  const value = by && by !== 'none' ? values[by]?.trim() : undefined;
  return {
    id,
    kind: kinds.find((kind) => kind === values.kind),
    topic: topic || undefined,
    message: message?.trim(),
    rating: Number(values.rating) || undefined,
    orderNumber: order?.trim() || undefined,
    contact: by && { by, value },
  };
}
