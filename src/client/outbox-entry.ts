import type { Feedback } from '../domain/feedback.js';
import type { SurveyResponse } from '../domain/survey.js';
import { storedRecord } from './stored-record.js';

/** What a member says, on its way. */
export type Answer =
  | { readonly kind: 'response'; readonly params: SurveyResponse }
  | { readonly kind: 'feedback'; readonly params: Feedback };

/** An answer as it is stored. */
export interface Entry {
  /** The form of this record; one of a newer kit is left alone. */
  readonly version?: number;
  readonly answer: Answer;
  readonly at: number;
  readonly attempts: number;
  /** Not before, in milliseconds since the epoch. */
  readonly nextAt: number;
  /** It was sent to a backend that does not know an answer by its id, and what became of it is not known. */
  readonly isSent?: boolean;
}

/** Characters of an answer as it is stored. */
const longest = 65_536;

export const version = 1;

export function isTooLong(answer: Answer): boolean {
  try {
    return new TextEncoder().encode(JSON.stringify(answer)).length > longest;
  } catch {
    // Too deep to be written down.
    return true;
  }
}

/** The stored text where it must stay: it is of a newer revision than `entry`, or of a newer kit. */
export const newer = (text: string | undefined, entry: Entry): string | undefined =>
  isForeign(text) || revision(parse(text)) > revision(entry) ? text : undefined;

/** Feedback has no revisions; a missing entry is older than any. */
export const revision = (entry: Entry | undefined): number =>
  !entry ? -1 : entry.answer.kind === 'response' ? entry.answer.params.revision : 0;

export const parse = (text: string | undefined): Entry | undefined =>
  storedRecord<Entry>(text, (one) => isOurs(one) && typeof one.answer?.params.id === 'string');

/** The records that are answers, the oldest first. */
export const inOrder = (records: readonly (readonly [key: string, text: string])[]) =>
  records
    .flatMap(([key, text]) => {
      const entry = parse(text);
      return entry ? [[key, entry] as const] : [];
    })
    .sort(([, a], [, b]) => a.at - b.at);

/** Whether a record was written by a newer kit. */
export const isForeign = (text: string | undefined): boolean =>
  storedRecord<Entry>(text, (one) => !isOurs(one)) !== undefined;

const isOurs = (one: Partial<Entry>): boolean => (one.version ?? 0) <= version;

export const wordsOf = ({ kind, params }: Answer): string =>
  kind === 'feedback' ? params.message : (params.comment ?? '');
