import { cappedText } from './capped-text.js';
import type { Exchanged } from './exchange.js';
import type { TransportResponse } from './transport.js';

const fault = (response: Omit<TransportResponse, 'body'>, message: string, cause?: unknown) =>
  Object.assign(new Error(message, { cause }), { response });

/**
 * The JSON of a response of at most 1 MiB; undefined where it is empty, and for an error page, which need not be JSON.
 *
 * Rejects with an error that has the `response` where that is no such answer.
 */
export async function jsonOf(response: Response): Promise<unknown> {
  const { status, headers } = response;
  const { body } = await withJson(cappedText(response).then((body) => ({ status, headers, body })));
  return body;
}

/** What has come over the network, with JSON for its text. Rejects as `jsonOf` does. */
export async function withJson(asked: Promise<Exchanged>): Promise<TransportResponse> {
  const { body: text, ...response } = await asked.catch((cause: unknown) => {
    throw cause instanceof Response ? fault(cause, 'the answer is too large') : cause;
  });
  let body: unknown;
  try {
    if (text.trim()) body = JSON.parse(text);
  } catch (cause) {
    if (response.status < 300) throw fault(response, 'the answer is not JSON', cause);
  }
  return { ...response, body };
}
