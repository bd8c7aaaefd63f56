import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Kysely } from 'kysely';
import { createApi } from '../../demo/api/create-api.js';
import { openDatabaseAt } from '../../demo/api/database.js';
import type { Schema } from '../../demo/api/schema.js';
import { seededDatabase, type OwnDatabase } from '../support/database.js';
import { openApiChecks } from '../support/openapi.js';

export const start = new Date('2026-03-02T09:00:00.000Z');
export const secret = 'a secret of the tests, long enough for HS256';

const checks = openApiChecks();

export interface Call {
  /** Whose token to send; none for a guest. */
  readonly as?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: `coffee-stars`. */
  readonly programme?: string;
}

/** What came back. `body` is the parsed JSON, typed by who asks. */
export interface Reply<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

export interface ProblemBody {
  readonly type: string;
  readonly status: number;
}

/** The API behind a real HTTP server, over a database of its own. */
export interface RunningApi {
  readonly db: Kysely<Schema>;
  readonly database: OwnDatabase;
  readonly origin: string;
  /** Sets what the API takes for the present. */
  setNow(now: Date): void;
  /** Calls the contract and holds the answer against it. */
  call<T>(method: string, path: string, options?: Call): Promise<Reply<T>>;
  /** Calls a route of the demo's own. */
  demo<T>(method: string, path: string, options?: Call): Promise<Reply<T>>;
  /** Ends the server; keeps the database where it will be opened again. */
  stop(options?: { readonly keep: boolean }): Promise<void>;
}

export interface StartOptions {
  /** One that was kept. Default: a new one. */
  readonly database?: OwnDatabase;
  readonly faults?: boolean;
}

export async function startApi({ database: kept, faults = true }: StartOptions = {}): Promise<RunningApi> {
  const database = kept ?? (await seededDatabase(start));
  let now = start;
  const db = await openDatabaseAt(database.address);
  // Mounted, as the demo's own server does it.
  const api = new Hono().route('/', createApi({ db, secret, faults, clock: () => now, onError: () => undefined }));
  const server = createAdaptorServer({ fetch: api.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function send<T>(method: string, url: string, { body, headers = {} }: Call, token?: string): Promise<Reply<T>> {
    const response = await fetch(url, {
      method,
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && !(body instanceof FormData) && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && {
        body: typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body),
      }),
    });
    const text = await response.text();
    const { status } = response;
    return { status, headers: response.headers, text, body: (text === '' ? undefined : JSON.parse(text)) as T };
  }

  async function tokenFor(programme: string, member: string | undefined): Promise<string | undefined> {
    if (member === undefined) return undefined;
    const url = `${origin}/demo/${programme}/token`;
    const { body } = await send<{ readonly token: string }>('POST', url, { body: { member } });
    return body.token;
  }

  async function call<T>(area: string, method: string, path: string, options: Call): Promise<Reply<T>> {
    const { programme = 'coffee-stars', as } = options;
    const token = await tokenFor(programme, as);
    const reply = await send<T>(method, `${origin}/${area}/${programme}${path}`, options, token);
    const { status, headers, text } = reply;
    if (area === 'api') checks.checkResponse({ method, path, status, headers, body: text });
    return reply;
  }

  return {
    db,
    database,
    origin,
    setNow: (time) => {
      now = time;
    },
    call: (method, route, options = {}) => call('api', method, route, options),
    demo: (method, route, options = {}) => call('demo', method, route, options),
    stop: async ({ keep } = { keep: false }) => {
      await new Promise((resolve) => server.close(resolve));
      await db.destroy();
      if (!keep) await database.remove();
    },
  };
}

/** The quoted key that the contract asks for. */
export function keyed(key: string): Readonly<Record<string, string>> {
  return { 'Idempotency-Key': `"${key}"` };
}

/** The last segment of a problem's type. */
export function slugOf({ body }: Reply<ProblemBody>): string {
  return body.type.replace('urn:loyalty-elements:problem:', '');
}
