import type { Exchanged } from './exchange.js';
import type { TransportResponse } from './transport.js';

const fault = (response: Omit<TransportResponse, 'body'>, message: string, cause?: unknown) =>
  Object.assign(new Error(message, { cause }), { response });

/** It need not be the browser's own: a page may have patched `fetch`. */
const isResponse = (cause: unknown): cause is Response => !!(cause as Partial<Response> | undefined)?.headers;

/**
 * What has come over the network, with JSON for its text; undefined where it is empty, and for an error page, which need not
 * be JSON.
 *
 * Rejects with an error that has the `response` where that is no such answer.
 */
export async function withJson(asked: Promise<Exchanged>): Promise<TransportResponse> {
  const { body: text, ...response } = await asked.catch((cause: unknown) => {
    throw isResponse(cause) ? fault(cause, 'the answer is too large') : cause;
  });
  let body: unknown;
  try {
    if (text.trim()) body = JSON.parse(text);
  } catch (cause) {
    if (response.status < 300) throw fault(response, 'the answer is not JSON', cause);
  }
  return { ...response, body };
}
