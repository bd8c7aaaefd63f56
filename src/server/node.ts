/// <reference types="node" />
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';

/** Bytes that are still read of a body that was refused: a page that is sending does not listen before it is done. */
const patience = 8_388_608;

/**
 * Serves a handler from Node: `createServer(nodeListener(handle))`, or in Express `app.use('/loyalty', nodeListener(handle))`,
 * ahead of anything that reads bodies. Bodies are streamed both ways; where the page goes away, the request's signal says so.
 */
export const nodeListener =
  (handle: (request: Request) => Promise<Response>) =>
  (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    answer(handle, incoming, outgoing).catch(() => outgoing.destroy());
  };

async function answer(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const gone = new AbortController();
  outgoing.once('close', () => gone.abort());
  const request = requestOf(incoming, gone.signal);
  const { status, headers, body } = request ? await handle(request) : new Response(null, { status: 400 });
  // Connections are Node's.
  outgoing.writeHead(status, [...headers].filter(([name]) => name !== 'connection').flat());
  if (!incoming.complete) drain(incoming);
  if (body && incoming.method !== 'HEAD') await pipeline(body as unknown as AsyncIterable<Uint8Array>, outgoing);
  else outgoing.end();
}

/** Nothing for an address or a header that is none. */
function requestOf(incoming: IncomingMessage, signal: AbortSignal): Request | undefined {
  const { method = 'GET', rawHeaders, headers } = incoming;
  // Express cuts the path off where something is mounted.
  const path = 'originalUrl' in incoming ? String(incoming.originalUrl) : (incoming.url ?? '/');
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const pairs = rawHeaders.flatMap((name, at) => (at % 2 || name.startsWith(':') ? [] : [[name, rawHeaders[at + 1]]]));
  try {
    return new Request(new URL(`http://${headers.host ?? 'localhost'}${path}`), {
      ...{ method, headers: pairs as [string, string][], signal },
      ...(hasBody && { body: bodyOf(incoming), duplex: 'half' }),
    });
  } catch {
    return undefined;
  }
}

/** What is left unread must not close the connection: the answer is still to come. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming.iterator({ destroyOnReturn: false });
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = (await chunks.next()) as IteratorResult<Uint8Array, undefined>;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

function drain(incoming: IncomingMessage): void {
  let left = patience;
  incoming.on('data', (chunk: Uint8Array) => {
    left -= chunk.byteLength;
    if (left < 0) incoming.destroy();
  });
  incoming.on('error', () => undefined);
  incoming.resume();
}
