import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { TransportRequest } from '../src/client/transport/transport.js';
import { LoyaltyError } from '../src/domain/errors.js';
import { createSandbox, type Sandbox } from '../src/sandbox/sandbox.js';

/** How many are kept; the oldest go first. */
const most = 200;

const told = ['content-type', 'x-request-id', 'etag', 'cache-control', 'retry-after'];

/**
 * The sandbox over HTTP, for the page on which everything can be tried: `/{visit}/{programme}/{member}/{scenario}/…` is a
 * backend of its own, which lasts as long as this process.
 */
export function sandboxes(): Hono<{ Bindings: Partial<HttpBindings> }> {
  const opened = new Map<string, Sandbox>();

  const sandboxOf = (place: string, program: string, member: string, scenario: string): Sandbox => {
    const sandbox = opened.get(place) ?? createSandbox({ program, member, scenario });
    opened.set(place, sandbox);
    const [oldest] = opened.keys();
    if (opened.size > most && oldest !== undefined) opened.delete(oldest);
    return sandbox;
  };

  const app = new Hono<{ Bindings: Partial<HttpBindings> }>();
  app.use(bodyLimit({ maxSize: 64 * 1024 }));
  app.all('/:visit/:programme/:member/:scenario/*', async (c) => {
    const { visit, programme, member, scenario } = c.req.param();
    const place = `/${[visit, programme, member, scenario].join('/')}`;
    const url = new URL(c.req.url);
    try {
      const request: TransportRequest = {
        operation: 'sandbox',
        method: c.req.method as TransportRequest['method'],
        path: url.pathname.slice(url.pathname.indexOf(place) + place.length) + url.search,
        headers: c.req.header(),
        ...(c.req.raw.body && { body: await c.req.text() }),
      };
      const sandbox = sandboxOf(place, programme, member, scenario);
      const { status, headers, body } = await sandbox.transport(request, c.req.raw.signal);
      const answer = new Response(body === undefined ? null : JSON.stringify(body), { status });
      for (const name of told) {
        const value = headers.get(name);
        if (value !== null) answer.headers.set(name, value);
      }
      return answer;
    } catch (error) {
      if (error instanceof LoyaltyError && error.code === 'invalid-configuration') return c.notFound();
      if (!(error instanceof LoyaltyError || c.req.raw.signal.aborted)) throw error;
      // Nobody answers, or nobody waits any more.
      c.env.outgoing?.socket?.destroy();
      return c.body(null, 503);
    }
  });
  return app;
}
