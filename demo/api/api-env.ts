import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Kysely } from 'kysely';
import type { Programme } from '../../src/sandbox/programme.js';
import type { Faults } from './faults.js';
import type { Schema } from './schema.js';
import type { TokenKey } from './tokens.js';

/** What every route works with. */
export interface Api {
  readonly db: Kysely<Schema>;
  readonly clock: () => Date;
  readonly key: TokenKey;
  readonly faults: Faults;
}

export interface ApiEnv {
  /** Node's own request and answer; missing where the app is called without a server. */
  readonly Bindings: Partial<HttpBindings>;
  readonly Variables: { readonly requestId: string; readonly programme: Programme };
}

export type ApiContext = Context<ApiEnv>;
