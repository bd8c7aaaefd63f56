import type { Kysely } from 'kysely';
import { attachmentProblem, defaultAttachmentLimits, type Attachment } from '../../src/domain/attachments.js';
import { Refusal } from '../../src/server/refusal.js';
import type { Schema } from './schema.js';

/** Bytes a body with files may have: all files, the message, and what stands between them. */
export const uploadBytes = defaultAttachmentLimits.totalBytes + 128 * 1024;

/** A file as it came, with what the message says of it. */
export interface ReceivedFile extends Attachment {
  readonly bytes: Uint8Array;
}

/**
 * Puts the files of a body beside what the message says of them.
 *
 * @throws Refusal 400 where they are not the same files, 413 or 415 where the shop takes no such file.
 */
export async function receivedFiles(named: readonly Attachment[], files: readonly File[]): Promise<ReceivedFile[]> {
  if (named.length !== files.length) throw new Refusal('invalid-request', 'attachments must name each of files');
  const received: ReceivedFile[] = [];
  for (const [place, file] of files.entries()) {
    const attachment = named[place];
    if (attachment?.size !== file.size) throw new Refusal('invalid-request', 'The size of a file is another one');
    const problem = attachmentProblem({ ...attachment, size: file.size }, received);
    if (problem === 'type') throw new Refusal('invalid-request', 'No such files are taken', { status: 415 });
    if (problem) throw new Refusal('invalid-request', `The files are refused: ${problem}`, { status: 413 });
    received.push({ ...attachment, bytes: new Uint8Array(await file.arrayBuffer()) });
  }
  return received;
}

export async function storeFiles(trx: Kysely<Schema>, caseId: string, files: readonly ReceivedFile[]): Promise<void> {
  if (files.length === 0) return;
  await trx
    .insertInto('caseAttachments')
    .values(
      files.map(({ id, name, type, size, bytes }, place) => ({
        caseId,
        position: place + 1,
        id,
        name,
        type,
        size,
        bytes,
      })),
    )
    .execute();
}

/** What is known of a case's files, without their bytes. */
export async function filesOf(db: Kysely<Schema>, caseId: string): Promise<readonly Attachment[]> {
  return db
    .selectFrom('caseAttachments')
    .select(['id', 'name', 'type', 'size'])
    .where('caseId', '=', caseId)
    .orderBy('position')
    .execute();
}
