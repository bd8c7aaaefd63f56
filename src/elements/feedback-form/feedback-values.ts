import type { Attachment } from '../../domain/attachments.js';
import type { ContactBy, Feedback, FeedbackKind } from '../../domain/feedback.js';

export const kinds: readonly FeedbackKind[] = ['complaint', 'problem', 'idea', 'praise', 'question'];

export const ways: readonly ContactBy[] = ['email', 'phone', 'none'];

type Field = 'kind' | 'topic' | 'message' | 'order' | 'rating' | 'by' | 'email' | 'phone';

/**
 * What stands in the fields, by their names. `id` names the message; `sent` marks one that is on its way; `files` is the
 * JSON of what goes with it; `was` is the id of the one that was refused and is mended here.
 */
export type FeedbackValues = { readonly [Name in Field | 'id' | 'sent' | 'files' | 'was']?: string };

/** Values from a form or from storage, where they may be of an older version. */
export const valuesOf = (entries: unknown): FeedbackValues =>
  Object.fromEntries(Object.entries(Object(entries) as object).filter(([, value]) => typeof value === 'string'));

/** The files of a message, as they are stored in its values. */
export function attachmentsOf({ files }: FeedbackValues): readonly Attachment[] {
  return files ? (JSON.parse(files) as readonly Attachment[]) : [];
}

/** The message as the contract has it; what is empty is left out. */
export function feedbackOf(all: FeedbackValues): Partial<Feedback> {
  const { id, topic, message, order, ...values } = all;
  const by = ways.find((way) => way === values.by);
  const value = by && by !== 'none' ? values[by]?.trim() : undefined;
  const attachments = attachmentsOf(all);
  return {
    id,
    kind: kinds.find((kind) => kind === values.kind),
    topic: topic || undefined,
    message: message?.trim(),
    rating: Number(values.rating) || undefined,
    orderNumber: order?.trim() || undefined,
    contact: by && { by, value },
    attachments: attachments.length ? attachments : undefined,
  };
}
