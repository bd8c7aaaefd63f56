import { readFile } from 'node:fs/promises';
import { etag } from 'hono/etag';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createApi, type ApiOptions } from './api/create-api.js';
import { sandboxes } from './sandboxes.js';
import { securityHeaders } from './security-headers.js';
import { shopfronts } from './shopfronts.js';
import { storePage, type DescribedApi } from './store-page.js';
import { tryPage } from './try-page.js';

export interface ShopOptions extends ApiOptions {
  /** What pages ask themselves. Default: the contract at its usual address. */
  readonly described?: (programme: string) => DescribedApi;
}

/** The demo as one site: the shops' pages, one to try everything out, the built kit, and the API they talk to. Paths are those of the project. */
export function createShop(options: ShopOptions): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  for (const path of ['/', '/try', '/terms', '/privacy', '/favicon.ico', '/cdn/*', '/store/*', '/images/*']) {
    app.use(path, etag(), async (c, next) => {
      await next();
      // A page that was just edited is what the next reload shows; unchanged files are answered with 304.
      if (c.res.ok) c.header('Cache-Control', 'no-cache');
    });
  }

  app.get('/', (c) => {
    const all = Object.entries(shopfronts);
    const found = all.find(([programme]) => programme === c.req.query('programme')) ?? all[0];
    return found ? c.html(storePage(...found, options.described?.(found[0]))) : c.notFound();
  });
  app.get('/try', (c) => c.html(tryPage()));
  for (const path of ['/terms', '/privacy']) app.get(path, serveStatic({ path: 'demo/store/rules.html' }));
  // The shop answers these presses itself; a link that is opened in a new tab ends here.
  app.get('/join', (c) => c.redirect('/?member=new#account'));
  app.get('/sign-in', (c) => c.redirect('/?member=mid#account'));
  app.get('/favicon.ico', serveStatic({ path: 'demo/images/coffee-stars/favicon.png' }));
  app.use('/cdn/*', serveStatic({ root: 'dist' }));
  app.use('/store/*', serveStatic({ root: 'demo' }));
  app.use('/images/*', serveStatic({ root: 'demo' }));
  app.route('/sandbox', sandboxes());
  app.route('/', createApi(options));
  app.get('*', async (c) => c.html(await readFile('demo/store/not-found.html', 'utf8'), 404));
  return app;
}
