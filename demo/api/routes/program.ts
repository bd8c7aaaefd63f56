import { Hono } from 'hono';
import type { Api, ApiEnv } from '../api-env.js';
import { cached, publicCache } from '../caching.js';
import { inLanguage } from '../language.js';

export function programRoutes({ faults }: Api): Hono<ApiEnv> {
  return new Hono<ApiEnv>().get('/program', faults.at('program.get'), (c) =>
    cached(c, inLanguage(c, c.var.programme.program), publicCache),
  );
}
