import type { Adapter } from '../client/adapter.js';
import type { Call, Caller, Endpoint, EndpointRequest, Report } from '../client/endpoint.js';
import { idempotency } from '../client/transport/idempotency.js';
import { problems } from '../client/transport/problems.js';
import { LoyaltyError } from '../domain/errors.js';
import { digest } from './body.js';
import { guard, type GuardOptions } from './guard.js';
import { sharedLanguage } from './language.js';
import { Refusal } from './refusal.js';

/** One request on its way to the backend. */
export interface Asking {
  readonly caller: Caller | null;
  /** The languages the page asked for. */
  readonly language: string | null;
  readonly signal: AbortSignal;
  /** The key of a write, as the page gave it. */
  readonly key?: string;
  /** Hears of what could not be read and was left out. Default: nobody. */
  readonly report?: Report;
  /** Hears of each exchange whether the backend was asked or spared. */
  readonly onExchange?: (how: 'sent' | 'spared') => void;
}

/** Asks the backend what an endpoint says, in the backend's way, and gives what its decoder makes of the answer. */
export type Ask = <P, T>(endpoint: Endpoint<P, T>, params: P, asking: Asking) => Promise<T>;

/** @throws LoyaltyError `invalid-configuration` where the adapter cannot be reached from a server. */
export function backendOf(
  adapter: Adapter,
  options?: GuardOptions & { readonly languages?: readonly string[] | undefined },
): {
  readonly ask: Ask;
  /** The key under which the backend knows a write. */
  readonly keyFor: (caller: Caller | null, key: string) => Promise<string>;
} {
  const { reach, endpoints, capabilities, runsIn } = adapter;
  if (!reach) {
    const message = `the adapter '${adapter.name}' does not say how its backend is reached from a server`;
    throw new LoyaltyError('invalid-configuration', message, { operation: 'server.create' });
  }
  const { longestKey = 255, lacks = [] } = capabilities;
  const guarded = guard(adapter, options);

  /**
   * Behind one secret all members share the backend's keys: a key of one must not find what another did. So does a key that
   * is longer than the backend takes become one that is not.
   */
  const keyFor = async (caller: Caller | null, key: string): Promise<string> =>
    runsIn === 'server' || key.length > longestKey
      ? (await digest(`${caller?.id ?? ''}\n${key}`)).slice(0, longestKey)
      : key;

  return {
    keyFor,
    async ask<P, T>(asked: Endpoint<P, T>, params: P, asking: Asking): Promise<T> {
      const { name: operation } = asked;
      const own = endpoints[operation] as Call<P, T> | undefined;
      const endpoint = own ?? asked;
      const { caller, language, signal } = asking;
      if (!own && lacks.includes(operation)) throw new LoyaltyError('unsupported', 'no such thing', { operation });
      if ((endpoint.access ?? asked.access) === 'member' && !caller) {
        throw new LoyaltyError('unauthorized', 'nobody is signed in', { operation });
      }
      const layerFor = guarded(!caller, asking.onExchange);
      const send = async ({ method, path, headers, body, shared }: EndpointRequest, key?: string): Promise<unknown> => {
        // What is everybody's is asked in nobody's name: so it cannot be a member's.
        const asker = shared ? null : caller;
        const spoken = asker ? language : sharedLanguage(language, options?.languages);
        const transport = problems(idempotency(capabilities)(layerFor(asker)(reach(asker))));
        const request = {
          ...{ operation, method, path, idempotencyKey: key },
          headers: { ...(spoken !== null && { 'accept-language': spoken }), ...headers },
          body: body instanceof FormData || body === undefined ? body : JSON.stringify(body),
        };
        return (await transport(request, signal)).body;
      };
      try {
        const key = asking.key === undefined ? undefined : await keyFor(caller, asking.key);
        const { report = () => undefined } = asking;
        if ('run' in endpoint) {
          const decode = (body: unknown) => asked.decode(body, report);
          return await endpoint.run(params, { send, caller, key, signal, report, decode });
        }
        return endpoint.decode(await send(endpoint.request(params, caller), key), report);
      } catch (error) {
        if (error instanceof Refusal) throw error;
        if (!(error instanceof LoyaltyError)) {
          // By its name: the decoder of an adapter may come with a copy of its own.
          const isUnread = error instanceof Error && error.name === 'DecodeError';
          const code = isUnread ? 'invalid-response' : asking.signal.aborted ? 'timeout' : 'network';
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
