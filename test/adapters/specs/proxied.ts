import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Fetch } from '../../../src/conformance/subject.js';
import type { VendorDocument } from '../../support/vendor-documents.js';
import { startPrism, type Prism } from './prism.js';

/** Prism in front of a stand-in, which both sides' every word is held to the document by. */
export async function startProxied(document: VendorDocument, standIn: Fetch): Promise<Prism> {
  const answer = getRequestListener(async ({ url, method, headers, body }) => {
    const text = body && (await new Response(body).text());
    return standIn(url, { method, headers: Object.fromEntries(headers), ...(text && { body: text }) });
  });
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const prism = await startPrism(document, {
    upstream: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
  });
  return {
    ...prism,
    async close() {
      await prism.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}
