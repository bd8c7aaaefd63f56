import { contractCapabilities, type Adapter } from '../client/adapter.js';
import type { Caller } from '../client/endpoint.js';
import { reachOf } from './reach.js';

export interface RestOptions {
  /** Where a backend serves the kit's own contract. */
  readonly baseUrl: string;
  /** What each request carries as proof. Default: the caller's token as `Authorization: Bearer`. */
  readonly headersFor?: (caller: Caller | null) => Readonly<Record<string, string>>;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

const bearer = (caller: Caller | null): Readonly<Record<string, string>> =>
  caller?.token === undefined ? {} : { authorization: `Bearer ${caller.token}` };

/** A backend that speaks the kit's own contract, so that nothing needs to be translated. */
export function restAdapter({ baseUrl, headersFor = bearer, fetch }: RestOptions): Adapter {
  const reach = reachOf({ baseUrl, headersFor, fetch });
  return { name: 'rest', runsIn: 'browser', capabilities: contractCapabilities, endpoints: {}, reach };
}
