import type { Adapter } from '../../src/client/adapter.js';
import type { Caller } from '../../src/client/endpoint.js';
import { memoryKeys } from '../../src/server/key-store.js';
import { createLoyaltyFetch, type LoyaltyFetchOptions } from '../../src/server/loyalty-fetch.js';
import { openApiChecks } from './openapi.js';

const checks = openApiChecks();

export interface HandlerCall {
  /** Whose request it is; none for a guest. */
  readonly as?: string;
  readonly key?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HandlerReply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The last segment of a problem's type; empty where it is none. */
  readonly slug: string;
}

/** The shop's session, as a test has it: `x-session` names the member. Real shops prove it. */
export const bySession = (request: Request): Caller | null => {
  const id = request.headers.get('x-session');
  return id === null ? null : { id };
};

/** The handler with a shop around it; each answer is held against the contract. */
export function handlerOver(adapter: Adapter, options: Partial<LoyaltyFetchOptions> = {}) {
  const errors: unknown[] = [];
  const handle = createLoyaltyFetch({
    adapter,
    identify: bySession,
    idempotency: memoryKeys(options.now),
    log: () => undefined,
    onError: (error) => errors.push(error),
    ...options,
  });

  async function call(method: string, path: string, asked: HandlerCall = {}): Promise<HandlerReply> {
    const { as, key, body, headers } = asked;
    const isText = typeof body === 'string' || body instanceof FormData;
    const request = new Request(`https://shop.example/loyalty${path}`, {
      method,
      headers: {
        ...(as !== undefined && { 'x-session': as }),
        ...(key !== undefined && { 'idempotency-key': `"${key}"` }),
        ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: isText ? body : JSON.stringify(body) }),
    });
    const response = await handle(request);
    const text = await response.text();
    const { status, headers: told } = response;
    if (status !== 405) checks.checkResponse({ method, path, status, headers: told, body: text });
    return { status, headers: told, text, slug: slugIn(text) };
  }

  return { handle, call, errors };
}

function slugIn(text: string): string {
  return /"urn:loyalty-elements:problem:([a-z-]+)"/.exec(text)?.[1] ?? '';
}
