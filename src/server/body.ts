import { Refusal } from './refusal.js';

/** What a request carries: JSON text, and the files of a multipart body. */
export interface Body {
  readonly text: string;
  readonly files: readonly File[];
}

/** @throws Refusal 400, 413 or 415 */
export async function readBody(request: Request, maxBytes: number): Promise<Body> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    throw new Refusal('invalid-request', 'The body must be application/json', { status: 415 });
  }
  return { text: textOf(await bytesOf(request, maxBytes)), files: [] };
}

export const isMultipart = (request: Request): boolean =>
  /^multipart\/form-data\s*;/i.test(request.headers.get('content-type') ?? '');

/** A message in the part `feedback`, and its files. @throws Refusal 400 or 413 */
export async function readMultipart(request: Request, maxBytes: number): Promise<Body> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const bytes = await bytesOf(request, maxBytes);
  const form = await new Response(bytes as BodyInit, { headers }).formData().catch(() => {
    throw new Refusal('invalid-request', 'The body is not multipart');
  });
  const message = form.get('feedback');
  if (message === null) throw new Refusal('invalid-request', 'The part feedback is missing');
  const files = form.getAll('files').filter((part) => typeof part !== 'string');
  return { text: typeof message === 'string' ? message : await message.text(), files };
}

async function bytesOf(request: Request, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLarge();
  const reader = request.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refusal('invalid-request', 'The body broke off');
    });
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
    if (size <= maxBytes) continue;
    void reader.cancel();
    throw tooLarge();
  }
  const bytes = new Uint8Array(size);
  let place = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, place);
    place += chunk.byteLength;
  }
  return bytes;
}

function tooLarge(): Refusal {
  return new Refusal('invalid-request', 'The body is too large', { status: 413, headers: { connection: 'close' } });
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('invalid-request', 'The body is not UTF-8');
  }
}

/** SHA-256 in hex. */
export async function digest(data: string | ArrayBuffer): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What tells one request from another under the same key. Of a multipart body its content, not its boundary. */
export async function fingerprintOf(operation: string, { text, files }: Body): Promise<string> {
  const hashes = await Promise.all(files.map(async (file) => `${file.type} ${await digest(await file.arrayBuffer())}`));
  return digest([operation, text, ...hashes].join('\n'));
}
