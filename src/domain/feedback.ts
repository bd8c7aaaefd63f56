import type { Attachment } from './attachments.js';

export type FeedbackKind = 'complaint' | 'problem' | 'idea' | 'praise' | 'question';

export type ContactBy = 'email' | 'phone' | 'none';

export interface Feedback {
  /** UUID made by the client. */
  readonly id: string;
  readonly kind: FeedbackKind;
  readonly topic?: string;
  readonly message: string;
  /** 1 to 5. */
  readonly rating?: number;
  readonly orderNumber?: string;
  readonly contact?: { readonly by: ContactBy; readonly value?: string };
  /** What the files are that go with it, in their order. */
  readonly attachments?: readonly Attachment[];
}

export type CaseStatus = 'received' | 'assigned' | 'answered' | 'resolved' | 'reopened';

export interface CaseMessage {
  readonly from: 'member' | 'shop';
  readonly text: string;
  /** RFC 3339. */
  readonly at: string;
}

export interface Case {
  readonly id: string;
  /** What a person quotes. */
  readonly number: string;
  readonly kind: FeedbackKind;
  readonly status: CaseStatus;
  /** RFC 3339: the time by which an answer is promised. */
  readonly promisedAt?: string;
  readonly messages: readonly CaseMessage[];
  /** The files that came with the first message. */
  readonly attachments?: readonly Attachment[];
}

/** A form as far as it is filled in. */
export interface FeedbackDraft {
  readonly kind?: FeedbackKind;
  readonly message?: string;
  readonly rating?: number;
  readonly contact?: { readonly by: ContactBy; readonly value?: string };
}

export interface FeedbackLimits {
  /** Longest message in UTF-16 code units, as `maxlength` counts. */
  readonly messageLength: number;
}

export interface FeedbackProblem {
  readonly field: 'kind' | 'message' | 'rating' | 'contact';
  readonly problem:
    | 'kind-missing'
    | 'message-missing'
    | 'message-too-long'
    | 'rating-out-of-range'
    | 'contact-missing'
    | 'contact-invalid';
}

export const defaultFeedbackLimits: FeedbackLimits = { messageLength: 4000 };

/**
 * Whether a person could be reached there. Meant to catch slips, not to judge: a complaint is worth more than a format.
 *
 * An e-mail address has one `@`, no space and at most 254 characters (RFC 5321, section 4.5.3.1.3); a telephone number
 * has 5 to 20 digits of any script and whatever people write between them.
 */
function isReachable(by: ContactBy, value: string): boolean {
  if (by === 'email') return value.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(value);
  const digits = value.match(/\p{Nd}/gu)?.length ?? 0;
  return digits >= 5 && digits <= 20;
}

/** What keeps a form from being sent, in the order of its fields. Empty when nothing does. */
export function feedbackProblems(
  { kind, message = '', rating, contact }: FeedbackDraft,
  { messageLength }: FeedbackLimits = defaultFeedbackLimits,
): readonly FeedbackProblem[] {
  const { by = 'none', value = '' } = contact ?? {};
  const address = value.trim();
  const found: readonly (FeedbackProblem['problem'] | false)[] = [
    !kind && 'kind-missing',
    !message.trim() ? 'message-missing' : message.length > messageLength && 'message-too-long',
    rating !== undefined && !/^[1-5]$/.test(`${rating}`) && 'rating-out-of-range',
    by !== 'none' && (!address ? 'contact-missing' : !isReachable(by, address) && 'contact-invalid'),
  ];
  // A problem begins with the name of its field.
  return found.flatMap((problem) =>
    problem ? [{ field: problem.split('-')[0] as FeedbackProblem['field'], problem }] : [],
  );
}
