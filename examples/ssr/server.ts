import { createServer, type IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createLoyaltyClient } from 'loyalty-elements/client';
import { createPage } from 'loyalty-elements/ssr';

// Not the address that a request names: behind a proxy it is another one, and anybody can write one.
const { LOYALTY_URL = '', PORT = '3000', ORIGIN = `http://localhost:${PORT}` } = process.env;

/** Whom the shop's own session belongs to; here a cookie has the token itself. Null for a guest. */
const tokenOf = ({ headers }: IncomingMessage): string | null =>
  /(?:^|;\s*)loyalty=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? null;

/** The head is on its way while the backend is asked; what follows comes in order, each piece as soon as it is there. */
function accountPage(request: IncomingMessage): AsyncIterable<string> {
  // One client and one page for each request: what they know is this member's alone.
  const client = createLoyaltyClient({ baseUrl: LOYALTY_URL, getToken: () => Promise.resolve(tokenOf(request)) });
  const page = createPage({ client, locale: 'en', url: `${ORIGIN}/account`, onError: console.error });
  return page.texts(
    `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Your stars</title>
    <link rel="stylesheet" href="/loyalty.css" />
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <h1>Your stars</h1>`,
    page.render('points-badge', { attributes: { show: 'value expiring' } }),
    page.render('tier-progress'),
    page.render('rewards-list', { attributes: { 'page-size': 6 } }),
    // When all of them have asked what they wanted to know.
    () => page.dataScript(),
    `</body>
</html>`,
  );
}

const server = createServer((request, response) => {
  // The page is this member's own: no cache between may keep it.
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' });
  pipeline(accountPage(request), response).catch((error: unknown) => {
    console.error(error);
  });
}).listen(Number(PORT), () => {
  console.log('listening', server.address());
});
