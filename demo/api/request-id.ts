import { randomUUID } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from './api-env.js';

/** Gives every answer an `X-Request-Id`; keeps a sane one of the request, so that one id follows a call everywhere. */
export const requestId: MiddlewareHandler<ApiEnv> = async (c, next) => {
  const asked = c.req.header('X-Request-Id') ?? '';
  const id = /^[\w.:-]{1,128}$/.test(asked) ? asked : randomUUID();
  c.set('requestId', id);
  await next();
  c.header('X-Request-Id', id);
};
