// Serves a folder, and passes the paths of the demo's API on: node serve.mjs <folder>
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { extname, join, resolve } from 'node:path';

const api = new URL(process.env.LOYALTY_API ?? 'http://127.0.0.1:4173');
const port = Number(process.env.PORT ?? 5173);
const root = resolve(process.argv[2] ?? '.');
const types = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript' };

createServer((asked, answer) => {
  const { pathname } = addressOf(asked);
  if (/^\/(api|demo|images)\//.test(pathname)) return passOn(asked, answer);
  const path = decoded(pathname);
  if (path === undefined) return answer.writeHead(400).end();
  const named = join(root, path);
  const file = existsSync(named) && statSync(named).isDirectory() ? join(named, 'index.html') : named;
  if (!file.startsWith(root) || !existsSync(file)) return answer.writeHead(404).end();
  answer.writeHead(200, { 'content-type': `${types[extname(file)] ?? 'application/octet-stream'}; charset=utf-8` });
  createReadStream(file).pipe(answer);
}).listen(port, '127.0.0.1', () => console.log(`The store is open: http://127.0.0.1:${port}/`));

/** At the API, whatever is asked: `//elsewhere/api/` is a path. */
const addressOf = ({ url }) => new URL(api.origin + url);

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function passOn(asked, answer) {
  const { method, headers } = asked;
  const onward = request(addressOf(asked), { method, headers }, (came) => {
    answer.writeHead(came.statusCode, came.headers);
    came.pipe(answer);
  });
  onward.on('error', () => answer.writeHead(502).end());
  asked.pipe(onward);
}
