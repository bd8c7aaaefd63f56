import { Hono } from 'hono';
import type { Api, ApiEnv } from '../api-env.js';
import { readBody, shapeOf } from '../contract.js';
import { faultKinds, type Fault } from '../faults.js';

const fault = shapeOf<Pick<Fault, 'operation' | 'kind'> & Partial<Fault>>({
  type: 'object',
  required: ['operation', 'kind'],
  properties: {
    operation: { type: 'string', minLength: 1, maxLength: 80 },
    kind: { enum: faultKinds },
    times: { type: 'integer', minimum: 1, maximum: 10_000 },
    ms: { type: 'integer', minimum: 0, maximum: 60_000 },
  },
});

/** Lets a test plan failures. Mounted only where `createApi` was told so. */
export function faultRoutes({ faults }: Api): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .post('/', async (c) => {
      const { value } = await readBody(c, fault);
      faults.plan({ times: 1, ms: 0, ...value });
      return c.body(null, 204);
    })
    .delete('/', (c) => {
      faults.clear();
      return c.body(null, 204);
    });
}
