import { LoyaltyError } from '../domain/errors.js';

/** A piece of a page: what is a function is called when all before it is written. */
export type Piece = string | Promise<string> | (() => string | Promise<string>);

const nothing = (): undefined => undefined;

/** Pieces of a page, one after the other. */
export function textsOf(
  pieces: readonly Piece[],
  onError: ((error: LoyaltyError) => void) | undefined,
): AsyncIterableIterator<string> {
  // What fails before its turn is heard in its turn: unheard, it would end a server.
  for (const piece of pieces) if (typeof piece === 'object') piece.catch(nothing);
  return written(pieces, onError);
}

async function* written(
  pieces: readonly Piece[],
  onError: ((error: LoyaltyError) => void) | undefined,
): AsyncGenerator<string, void, undefined> {
  for (const piece of pieces) {
    try {
      const text = await (typeof piece === 'function' ? piece() : piece);
      if (text) yield text;
    } catch (error) {
      if (!onError || !(error instanceof LoyaltyError)) throw error;
      onError(error);
    }
  }
}

/** As bytes of UTF-8, as fast as they are read. */
export function toStream(texts: AsyncIterableIterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await texts.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
    async cancel() {
      await texts.return?.();
    },
  });
}
