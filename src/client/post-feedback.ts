import type { FileStore } from '../browser/file-store.js';
import { within } from '../browser/within.js';
import { LoyaltyError } from '../domain/errors.js';
import type { Case, Feedback } from '../domain/feedback.js';
import { submitFeedback } from './resources/feedback.js';
import type { Send } from './send.js';

export interface FeedbackExtras {
  /** Where the files of feedback are. */
  readonly files?: () => Promise<FileStore>;
  readonly getSpamToken?: (() => Promise<string>) | undefined;
}

/** Milliseconds a check against robots may take: a message is worth more. */
const patience = 5000;

/** What somebody says; an answer to a survey has no files. */
type Said = Pick<Feedback, 'id' | 'attachments'>;

export const fileIds = ({ attachments = [] }: Said): readonly string[] => attachments.map(({ id }) => id);

/**
 * Sends feedback with what goes with it, each try with a token of its own.
 *
 * A file that is gone from this device is no reason to keep the words back. Another body needs another key; that it is
 * one case all the same is what its id is for.
 */
export async function postFeedback(
  send: Send,
  feedback: Feedback,
  {
    files,
    getSpamToken,
    asGuest,
    keepalive,
  }: FeedbackExtras & { readonly asGuest: boolean; readonly keepalive?: boolean },
): Promise<Case> {
  const { attachments: listed = [], ...words } = feedback;
  const found = listed.length && files ? await blobsOf(files, feedback) : [];
  const attachments = listed.filter((_, place) => found[place]);
  const isWhole = attachments.length === listed.length;
  const spamToken = getSpamToken && (await within(patience, getSpamToken, Error).catch(() => undefined));
  const filed = await send(
    submitFeedback,
    {
      ...words,
      ...(attachments.length && { attachments, files: found.filter((file) => file !== undefined) }),
      ...(spamToken && { spamToken }),
    },
    {
      idempotencyKey: isWhole ? feedback.id : `${feedback.id}/${attachments.length}`,
      asGuest,
      ...(keepalive && { keepalive }),
    },
  );
  // Whoever sent files wants to know which have arrived; a shop need not say so.
  return listed.length ? { attachments, ...filed } : filed;
}

/** A part of the kit that could not be loaded is asked for again with the next try. */
async function blobsOf(files: () => Promise<FileStore>, feedback: Feedback): Promise<readonly (Blob | undefined)[]> {
  try {
    return await (await files()).get(fileIds(feedback));
  } catch (cause) {
    throw new LoyaltyError('network', 'not loaded', { operation: submitFeedback.name, cause });
  }
}

/** Deletes the files of what was said, less those that are kept for another message. */
export async function deleteFiles(
  { files }: FeedbackExtras,
  said: Said,
  kept: readonly { readonly id: string }[] = [],
): Promise<void> {
  const ids = fileIds(said).filter((id) => !kept.some((file) => file.id === id));
  if (!ids.length) return;
  await files?.().then(
    (store) => store.delete(ids),
    () => undefined,
  );
}
