// What a CDN does before the site: HTTP/2, and brotli. What does not change is packed once, as small as brotli can.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createSecureServer } from 'node:http2';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);
const pack = (content, quality) => brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });

/** For as long as it runs: a browser speaks HTTP/2 with TLS only. */
function certificate() {
  const options =
    '-x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=127.0.0.1 -keyout - -out -';
  const both = execFileSync('openssl', ['req', ...options.split(' ')], { stdio: ['ignore', 'pipe', 'ignore'] });
  return { key: both, cert: both };
}

/** Its address; it ends with the run. */
export async function openEdge(origin) {
  const kept = new Map();

  async function ask(request) {
    const { method, url } = request;
    const headers = Object.entries(request.headers).filter(([name]) => !/^(:|accept-encoding|connection)/.test(name));
    const body = method === 'GET' ? undefined : Buffer.concat(await request.toArray());
    const response = await fetch(`${origin}${url}`, { method, headers: Object.fromEntries(headers), body });
    const content = Buffer.from(await response.arrayBuffer());
    const isStatic = /javascript|css|svg/.test(response.headers.get('content-type') ?? '');
    const own = [...response.headers].filter(([name]) => /^(content-type|etag|cache-control|retry-after)$/.test(name));
    if (!content.length)
      return { isStatic, status: response.status, headers: Object.fromEntries(own), packed: content };
    const packed = await pack(content, isStatic ? 11 : 5);
    return {
      isStatic,
      status: response.status,
      headers: { ...Object.fromEntries(own), 'content-encoding': 'br', 'content-length': packed.length },
      packed,
    };
  }

  const server = createSecureServer(certificate(), async (request, response) => {
    try {
      const answer = kept.get(request.url) ?? (await ask(request));
      if (answer.isStatic && answer.status === 200) kept.set(request.url, answer);
      response.writeHead(answer.status, answer.headers).end(answer.packed);
    } catch (error) {
      console.error(`${request.url}: ${error.message}`);
      response.writeHead(502).end();
    }
  });
  server.unref();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `https://127.0.0.1:${server.address().port}`;
}
