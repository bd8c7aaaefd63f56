import type { Caller } from '../../client/endpoint.js';
import { fetchTransport } from '../../client/transport/fetch-transport.js';
import type { Transport } from '../../client/transport/transport.js';
import type { ReachOptions } from '../reach.js';
import type { Asking } from './asking.js';
import type { MappingSpec } from './spec.js';
import type { each, filled } from './template.js';
import type { valueOf } from './value.js';

/**
 * The way to an API that wants the token in a header of its own, or says in its own words why it refuses. What is on the page
 * already is handed in, so that it is there once.
 */
export function wayTo(
  { baseUrl = '', headers = { authorization: 'Bearer {token}' }, errors }: Partial<MappingSpec>,
  fetch: ReachOptions['fetch'],
  caller: Caller | null,
  fill: typeof filled,
  eachOf: typeof each,
  value: typeof valueOf,
  moreFor: (name: string, spec: unknown) => Promise<Asking>,
): Transport {
  const innermost = async (): Promise<Transport> =>
    fetch || !('document' in globalThis)
      ? (await import('../reach.js')).reachOf({ baseUrl, headersFor: () => ({}), fetch })(caller)
      : fetchTransport(baseUrl, caller ? 'omit' : 'same-origin');

  return async (request, signal) => {
    const [send, more] = await Promise.all([innermost(), errors === undefined ? {} : moreFor('errors.get', errors)]);
    const holes = { token: caller?.token, caller: caller?.id };
    const own = eachOf(headers, (text) => fill(text, holes)) as Record<string, string> | undefined;
    const response = await send({ ...request, headers: { ...request.headers, ...own } }, signal);
    // What a token or a rest would help against is said by the status.
    if (errors === undefined || !/^4(?!01|29)/.test(`${response.status}`)) return response;
    const type = value(errors, [response.body], more);
    return type === undefined ? response : { ...response, body: { type } };
  };
}
