import type { Adapter } from '../../client/adapter.js';
import type { Call, Endpoint, Exchanges, Sequence } from '../../client/endpoint.js';

/** One of the contract's endpoints, asked in a vendor's way and answered through `translate`. */
export const translated = <P, T>(
  asked: Endpoint<P, T>,
  request: Endpoint<P, T>['request'],
  translate: (body: unknown) => unknown,
): Endpoint<P, T> => ({ ...asked, request, decode: (body, report) => asked.decode(translate(body), report) });

/** One of the contract's endpoints, answered by what several exchanges come to. */
export const composed = <P, T>(
  asked: Endpoint<P, T>,
  answer: (params: P, exchanges: Exchanges) => Promise<unknown>,
): Sequence<P, T> => ({
  ...asked,
  run: async (params, exchanges) => asked.decode(await answer(params, exchanges), exchanges.report),
});

/** Endpoints as an adapter has them. */
export const byName = (...endpoints: readonly Call<never, unknown>[]): Adapter['endpoints'] =>
  Object.fromEntries(endpoints.map((endpoint) => [endpoint.name, endpoint]));

/** What no loyalty programme of a vendor has a place for. */
export const voice = ['surveys.due', 'responses.submit', 'feedback.submit', 'cases.list'];
