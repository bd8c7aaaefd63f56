import { createServer, type IncomingMessage } from 'node:http';
import { createLoyaltyClient } from 'loyalty-elements/client';
import { createPage } from 'loyalty-elements/ssr';

// Not the address that a request names: behind a proxy it is another one, and anybody can write one.
const { LOYALTY_URL = '', PORT = '3000', ORIGIN = `http://localhost:${PORT}` } = process.env;

/** Whom the shop's own session belongs to; here a cookie has the token itself. Null for a guest. */
const tokenOf = ({ headers }: IncomingMessage): string | null =>
  /(?:^|;\s*)loyalty=([^;]+)/.exec(headers.cookie ?? '')?.[1] ?? null;

async function accountPage(request: IncomingMessage): Promise<string> {
  // One client and one page for each request: what they know is this member's alone.
  const client = createLoyaltyClient({ baseUrl: LOYALTY_URL, getToken: () => Promise.resolve(tokenOf(request)) });
  const page = createPage({ client, locale: 'en', url: `${ORIGIN}/account` });
  const [badge, tier, rewards] = await Promise.all([
    page.render('points-badge', { attributes: { show: 'value expiring' } }),
    page.render('tier-progress'),
    page.render('rewards-list', { attributes: { 'page-size': 6 } }),
  ]);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Your stars</title>
    <link rel="stylesheet" href="/loyalty.css" />
    <script type="module" src="/page.js"></script>
  </head>
  <body>
    <h1>Your stars</h1>
    ${badge}${tier}${rewards}
    ${page.dataScript()}
  </body>
</html>`;
}

const server = createServer((request, response) => {
  void accountPage(request).then(
    // The page is this member's own: no cache between may keep it.
    (html) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' })
        .end(html),
    () => response.writeHead(500).end(),
  );
}).listen(Number(PORT), () => {
  console.log('listening', server.address());
});
