import type { Adapter } from '../../client/adapter.js';
import type { Call, Endpoint, Exchanges, Sequence } from '../../client/endpoint.js';

/** Puts a vendor's answer into the contract's words. */
export type Translate<P> = (body: unknown, params: P) => unknown;

/**
 * One of the contract's endpoints, asked in a vendor's way and answered through a translation that comes when it is first
 * needed.
 */
export const translated = <P, T>(
  asked: Endpoint<P, T>,
  request: Endpoint<P, T>['request'],
  load: () => Translate<P> | Promise<Translate<P>>,
): Sequence<P, T> => ({
  ...asked,
  run: async (params, { send, caller, key, report }) => {
    const loading = load();
    // Nothing is spent for an answer that could not be read.
    if (asked.changes) await loading;
    const [body, translate] = await Promise.all([send(request(params, caller), key), loading]);
    return asked.decode(translate(body, params), report);
  },
});

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
