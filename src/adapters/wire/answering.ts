import type { Exchanges, Sequence } from '../../client/endpoint.js';

/**
 * An operation of a backend that pages ask themselves, for whoever is signed in: by its name, and not by the contract's
 * endpoint, which a page may never need.
 */
export const answering = <P>(
  name: string,
  answer: (params: P, exchanges: Exchanges) => Promise<unknown>,
): Sequence<P, unknown> => ({
  name,
  access: 'member',
  run: async (params, exchanges) => exchanges.decode(await answer(params, exchanges)),
});
