/** Decoded bytes a response may have: a page must survive a 256 MiB answer. */
const maxBytes = 1_048_576;

/** The text of a response. Rejects with the response itself where that is of more than 1 MiB. */
export async function cappedText(response: Response): Promise<string> {
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
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what is wrong is said by whoever has the words
      throw response;
    }
  }
  return new Blob(chunks).text();
}
