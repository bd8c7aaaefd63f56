import type { Adapter, Caller } from '../client/adapter.js';
import { DecodeError } from '../client/decode.js';
import type { Endpoint } from '../client/endpoint.js';
import { problems } from '../client/transport/problems.js';
import { LoyaltyError } from '../domain/errors.js';
import { digest } from './body.js';
import { Refusal } from './refusal.js';

/** One request on its way to the backend. */
export interface Asking {
  readonly caller: Caller | null;
  /** The languages the page asked for. */
  readonly language: string | null;
  readonly signal: AbortSignal;
  /** The key of a write, as the page gave it. */
  readonly key?: string;
}

/** Asks the backend what an endpoint says, in the backend's way, and gives what its decoder makes of the answer. */
export type Ask = <P, T>(endpoint: Endpoint<P, T>, params: P, asking: Asking) => Promise<T>;

/** @throws LoyaltyError `invalid-configuration` where the adapter cannot be reached from a server. */
export function backendOf(adapter: Adapter): {
  readonly ask: Ask;
  /** The key under which the backend knows a write. */
  readonly keyFor: (caller: Caller | null, key: string) => Promise<string>;
} {
  const { reach, endpoints, capabilities, runsIn } = adapter;
  if (!reach) {
    const message = `the adapter '${adapter.name}' does not say how its backend is reached from a server`;
    throw new LoyaltyError('invalid-configuration', message, { operation: 'server.create' });
  }
  const { idempotency, quotedKey = true, keyField = 'idempotency_key', longestKey = 255 } = capabilities;

  /**
   * Behind one secret all members share the backend's keys: a key of one must not find what another did. So does a key that
   * is longer than the backend takes become one that is not.
   */
  const keyFor = async (caller: Caller | null, key: string): Promise<string> =>
    runsIn === 'server' || key.length > longestKey
      ? (await digest(`${caller?.id ?? ''}\n${key}`)).slice(0, longestKey)
      : key;

  async function placed(body: unknown, asking: Asking): Promise<{ headers: Record<string, string>; body: unknown }> {
    if (asking.key === undefined || idempotency === 'none') return { headers: {}, body };
    const key = await keyFor(asking.caller, asking.key);
    if (idempotency === 'header') return { headers: { 'idempotency-key': quotedKey ? `"${key}"` : key }, body };
    if (body instanceof FormData) body.append(keyField, key);
    return { headers: {}, body: body instanceof FormData ? body : { ...(body as object), [keyField]: key } };
  }

  return {
    keyFor,
    async ask<P, T>(asked: Endpoint<P, T>, params: P, asking: Asking): Promise<T> {
      const { name: operation } = asked;
      const endpoint = (endpoints[operation] as Endpoint<P, T> | undefined) ?? asked;
      if (endpoint.access === 'member' && !asking.caller) {
        throw new LoyaltyError('unauthorized', 'nobody is signed in', { operation });
      }
      const { method, path, headers, body: made } = endpoint.request(params);
      const { headers: keyed, body } = await placed(made, asking);
      const request = {
        ...{ operation, method, path },
        headers: { ...(asking.language !== null && { 'accept-language': asking.language }), ...headers, ...keyed },
        body: body instanceof FormData ? body : body === undefined ? undefined : JSON.stringify(body),
      };
      try {
        const response = await problems(reach(asking.caller))(request, asking.signal);
        return endpoint.decode(response.body, () => undefined);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        if (!(error instanceof LoyaltyError)) {
          const code =
            error instanceof DecodeError ? 'invalid-response' : asking.signal.aborted ? 'timeout' : 'network';
          throw new LoyaltyError(code, String(error), { operation, cause: error });
        }
        // A secret that is refused is no fault of the member's.
        if (runsIn === 'server' && error.code === 'unauthorized') {
          throw new LoyaltyError('server', 'the secret is refused', { operation, cause: error });
        }
        throw error;
      }
    },
  };
}
