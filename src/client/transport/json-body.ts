/** Decoded bytes a response may have: a page must survive a 256 MiB answer. */
const maxBytes = 1_048_576;

const fault = (response: Response, message: string, cause?: unknown) =>
  Object.assign(new Error(message, { cause }), { response });

/**
 * The JSON of a response of at most 1 MiB; undefined where it is empty, and for an error page, which need not be JSON.
 *
 * Rejects with an error that has the `response` where that is no such answer.
 */
export async function jsonOf(response: Response): Promise<unknown> {
  const text = await readText(response);
  if (!text.trim()) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (response.ok) throw fault(response, 'the answer is not JSON', cause);
    return undefined;
  }
}

async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const chunks: BlobPart[] = [];
  let room = maxBytes;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    room -= value.byteLength;
    if (room < 0) {
      void reader.cancel();
      throw fault(response, 'the answer is too large');
    }
  }
  return new Blob(chunks).text();
}
