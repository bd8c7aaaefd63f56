import { once } from 'node:events';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What stands in for the kit where the store is served without it: its page says whose it is. */
const nobody = 'window.LoyaltyElements = { configure() {} };';

/** The page as it would be if nobody had ever put the kit into it. */
const withoutKit = (page) =>
  page.replaceAll(/<(loyalty-[a-z-]+)[^>]*>\s*<\/\1>/g, '').replace('/cdn/loyalty-elements.iife.js', '/nobody.js');

/** The store as a shop's host would serve it, packed, with the kit or without it; both ways are the same but for that. */
export async function serve(origin, hasKit) {
  const server = createServer(async (request, response) => {
    if (request.url === '/nobody.js') return respond(200, { 'content-type': 'text/javascript' }, Buffer.from(nobody));
    const body = request.method === 'POST' ? Buffer.concat(await request.toArray()) : undefined;
    const headers = { ...request.headers };
    for (const name of ['host', 'accept-encoding', 'connection']) delete headers[name];
    const answer = await fetch(origin + request.url, { method: request.method, headers, body, redirect: 'manual' });
    const kept = Object.fromEntries(answer.headers);
    for (const name of ['content-length', 'content-encoding', 'transfer-encoding', 'connection']) delete kept[name];
    let bytes = Buffer.from(await answer.arrayBuffer());
    const type = kept['content-type'] ?? '';
    if (type.startsWith('text/html') && !hasKit) bytes = Buffer.from(withoutKit(bytes.toString()));
    respond(answer.status, kept, bytes, /text|json|javascript|svg/.test(type));

    function respond(status, headers, content, packs = false) {
      if (packs && status === 200) response.writeHead(status, { ...headers, 'content-encoding': 'gzip' });
      else response.writeHead(status, headers);
      response.end(packs && status === 200 ? gzipSync(content) : content);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
