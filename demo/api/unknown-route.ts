import type { Hono } from 'hono';
import type { ApiContext, ApiEnv } from './api-env.js';
import { problemAnswer, Refusal } from '../../src/server/refusal.js';
import { asResponse } from './as-response.js';

/** 405 where the path exists with another method (RFC 9110 §15.5.6), else 404. */
export function unknownRoute(app: Hono<ApiEnv>, c: ApiContext): Response {
  const path = new URL(c.req.url).pathname;
  const methods = app.routes.filter((route) => route.method !== 'ALL' && covers(route.path, path));
  const allow = [...new Set(methods.map(({ method }) => method))].join(', ');
  const refusal = allow
    ? new Refusal('invalid-request', 'Method not allowed', { status: 405, headers: { Allow: allow } })
    : new Refusal('not-found', 'There is nothing here');
  return asResponse(problemAnswer(refusal));
}

function covers(pattern: string, path: string): boolean {
  const source = pattern.replace(/:\w+(\{[^}]*\})?/g, '[^/]+').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(path);
}
