// The kit's own sandbox, spoken to over HTTP: every peer has the same data from the same API.
/* global AbortController */
import { createSandbox } from '../dist/sandbox/testing.js';

export async function openApi(options) {
  const open = () => createSandbox({ latencyMs: 0, ...options });
  let { transport } = open();
  const token = await open().getToken();
  /** What a page has done is nothing to the next. */
  const renew = () => void ({ transport } = open());

  async function answer(request, response) {
    const chunks = await request.toArray();
    const { status, headers, body } = await transport(
      {
        method: request.method,
        path: request.url.replace(/^\/api/, ''),
        headers: request.headers,
        ...(chunks.length && { body: Buffer.concat(chunks).toString() }),
        operation: 'bench',
      },
      new AbortController().signal,
    );
    for (const name of ['etag', 'cache-control', 'retry-after']) {
      const value = headers.get(name);
      if (value) response.setHeader(name, value);
    }
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  const get = async (path) => {
    const request = { method: 'GET', path, headers: { authorization: `Bearer ${token}` }, operation: 'bench' };
    return (await transport(request, new AbortController().signal)).body;
  };
  return { token, answer, get, renew };
}
