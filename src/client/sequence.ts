import type { Endpoint, Exchanges, Sequence } from './endpoint.js';

/** An endpoint of the contract, answered by a sequence that gives the contract's own JSON. */
export function sequence<P, T>(
  { request: _request, decode, ...traits }: Endpoint<P, T>,
  run: (params: P, exchanges: Exchanges) => Promise<unknown>,
): Sequence<P, T> {
  return { ...traits, run: async (params, exchanges) => decode(await run(params, exchanges), exchanges.report) };
}
