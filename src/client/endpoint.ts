/** A field that was left out, or an item that was dropped, because it could not be read. */
export type Report = (problem: string) => void;

export interface EndpointRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Starts with `/`; every value in it is encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a `FormData` as multipart. */
  readonly body?: unknown;
  /**
   * The answer is the same whoever asks, so that a merchant's server may ask in nobody's name and keep it a while. Default
   * false: it is the caller's alone.
   */
  readonly shared?: boolean;
}

/** Who is asking: as the page believes, or as a merchant's own server has found out. */
export interface Caller {
  /** The member. On a server an id that no page can choose; in a page it is a name and no proof. */
  readonly id: string;
  /** What a backend takes as proof of it, where it wants one. */
  readonly token?: string;
}

/** What every endpoint says of itself, however it is answered. */
export interface EndpointTraits<T> {
  /** `noun.verb`; a host overrides an endpoint by this name. */
  readonly name: string;
  /** `member`: never sent for a guest. `public`: sent without an identity. Default: with a token where there is one. */
  readonly access?: 'member' | 'public';
  /** Milliseconds an answer is fresh. Default 30,000. */
  readonly freshFor?: number;
  /** What a guest gets without a request, and what a 401 means. */
  readonly guest?: T;
  /** Nouns that a successful write makes stale. */
  readonly changes?: readonly string[];
}

/** One exchange with a backend, described as data. */
export interface Endpoint<P, T> extends EndpointTraits<T> {
  /** `caller` is null for a guest. */
  readonly request: (params: P, caller?: Caller | null) => EndpointRequest;
  /**
   * Turns untrusted JSON into typed, capped values.
   *
   * Throws a `DecodeError` that names the path; smaller faults are reported and left out.
   */
  readonly decode: (body: unknown, report: Report) => T;
}

/** What a sequence is given to work with. */
export interface Exchanges {
  /**
   * Sends one request and resolves with the parsed body. Rejects with a `LoyaltyError`.
   *
   * With a key it is placed as the backend's capabilities say, and the request may be sent again.
   */
  readonly send: (request: EndpointRequest, key?: string) => Promise<unknown>;
  /** Null for a guest. */
  readonly caller: Caller | null;
  /** The key of the wish, where it must not come true twice. A second write of the same wish needs a key of its own. */
  readonly key?: string | undefined;
  readonly signal: AbortSignal;
  readonly report: Report;
  /** The contract's own decoder of this operation, for an answer that was translated to the contract's shape. */
  readonly decode: (body: unknown) => unknown;
}

/** A short sequence of exchanges that is one call to the page. */
export interface Sequence<P, T> extends EndpointTraits<T> {
  readonly run: (params: P, exchanges: Exchanges) => Promise<T>;
}

/** Either way to answer a call. */
export type Call<P, T> = Endpoint<P, T> | Sequence<P, T>;

/**
 * A path segment from an id that came over the wire.
 *
 * Half a character would make `encodeURIComponent` throw, and a dot or two, however encoded, would be a step in the path.
 */
export const segment = (id: string | number): string =>
  encodeURIComponent(`${id}`.replace(/^\.\.?$|\p{Surrogate}/gu, '\uFFFD'));

/** `?a=1&b=2` from what is there, or nothing. */
export function query(values: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(values).filter((pair): pair is [string, string | number] => pair[1] !== undefined);
  const text = given.map(([name, value]) => `${name}=${segment(value)}`).join('&');
  return text && `?${text}`;
}
