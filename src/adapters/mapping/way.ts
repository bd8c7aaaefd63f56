import type { Adapter } from '../../client/adapter.js';
import type { Caller } from '../../client/endpoint.js';
import { fetchTransport } from '../../client/transport/fetch-transport.js';
import type { Transport } from '../../client/transport/transport.js';
import type { ReachOptions } from '../reach.js';

export interface WayOptions extends ReachOptions {
  /** What a refusal says, as one of the contract's slugs. */
  readonly slugOf: (body: unknown) => unknown;
}

/** The way to an API that wants the token in a header of its own, or says in its own words why it refuses. */
export function wayTo({ baseUrl, headersFor, slugOf, fetch }: WayOptions): NonNullable<Adapter['reach']> {
  const innermost = async (caller: Caller | null): Promise<Transport> =>
    fetch || !('document' in globalThis)
      ? (await import('../reach.js')).reachOf({ baseUrl, headersFor: () => ({}), fetch })(caller)
      : fetchTransport(baseUrl, caller ? 'omit' : 'same-origin');

  return (caller) => async (request, signal) => {
    const send = await innermost(caller);
    const response = await send({ ...request, headers: { ...request.headers, ...headersFor(caller) } }, signal);
    // What a token or a rest would help against is said by the status.
    if (!/^4(?!01|29)/.test(`${response.status}`)) return response;
    const type = slugOf(response.body);
    return type === undefined ? response : { ...response, body: { type } };
  };
}
