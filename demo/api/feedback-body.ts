import { createHash } from 'node:crypto';
import type { Feedback } from '../../src/domain/feedback.js';
import type { ApiContext } from './api-env.js';
import { receivedFiles, type ReceivedFile } from './attachments.js';
import { contractShape, readBody, shaped, type Body } from './contract.js';

const shape = contractShape<Feedback>('Feedback');

export interface FeedbackBody extends Body<Feedback> {
  readonly files: readonly ReceivedFile[];
}

export const isMultipart = (c: ApiContext): boolean =>
  /^multipart\/form-data\s*;/i.test(c.req.header('Content-Type') ?? '');

/**
 * Reads a message: JSON, or the part `feedback` of a multipart body with its `files`. Its text, which a key's fingerprint
 * is made of, stands for the bytes of the files, too.
 *
 * @throws Refusal as `readBody` and `receivedFiles`.
 */
export async function readFeedback(c: ApiContext): Promise<FeedbackBody> {
  if (!isMultipart(c)) {
    const body = await readBody(c, shape);
    return { ...body, files: await receivedFiles(body.value.attachments ?? [], []) };
  }
  const parts = await c.req.parseBody({ all: true });
  const message = [parts['feedback']].flat()[0] ?? '';
  const text = typeof message === 'string' ? message : await message.text();
  const value = shaped(text, shape);
  const sent = [parts['files'] ?? []].flat().filter((part) => typeof part !== 'string');
  const files = await receivedFiles(value.attachments ?? [], sent);
  const prints = files.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  return { value, files, text: [text, ...prints].join('\n') };
}
