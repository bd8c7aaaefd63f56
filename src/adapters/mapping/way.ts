import type { Adapter } from '../../client/adapter.js';
import type { Caller } from '../../client/endpoint.js';
import { fetchTransport } from '../../client/transport/fetch-transport.js';
import type { Transport } from '../../client/transport/transport.js';
import type { ReachOptions } from '../reach.js';
import type { MappingSpec } from './spec.js';
import { textsOf } from './template.js';
import { moreFor, valueOf } from './value.js';

/** The way to an API that wants the token in a header of its own, or says in its own words why it refuses. */
export function wayTo(
  { headers = { authorization: 'Bearer {token}' }, errors }: Partial<MappingSpec>,
  baseUrl: string,
  fetch: ReachOptions['fetch'],
): NonNullable<Adapter['reach']> {
  const innermost = async (caller: Caller | null): Promise<Transport> =>
    fetch || !('document' in globalThis)
      ? (await import('../reach.js')).reachOf({ baseUrl, headersFor: () => ({}), fetch })(caller)
      : fetchTransport(baseUrl, caller ? 'omit' : 'same-origin');

  return (caller) => async (request, signal) => {
    const [send, more] = await Promise.all([innermost(caller), moreFor(errors)]);
    const own = textsOf(headers, { token: caller?.token, caller: caller?.id });
    const response = await send({ ...request, headers: { ...request.headers, ...own } }, signal);
    // What a token or a rest would help against is said by the status.
    if (!errors || !/^4(?!01|29)/.test(`${response.status}`)) return response;
    const type = valueOf(errors, [response.body], more);
    return type === undefined ? response : { ...response, body: { type } };
  };
}
