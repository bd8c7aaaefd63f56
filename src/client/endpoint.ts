/** A field that was left out, or an item that was dropped, because it could not be read. */
export type Report = (problem: string) => void;

export interface EndpointRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Starts with `/`; every value in it is encoded. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a `FormData` as multipart. */
  readonly body?: unknown;
}

/** One exchange with a backend, described as data. */
export interface Endpoint<P, T> {
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
  readonly request: (params: P) => EndpointRequest;
  /**
   * Turns untrusted JSON into typed, capped values.
   *
   * Throws a `DecodeError` that names the path; smaller faults are reported and left out.
   */
  readonly decode: (body: unknown, report: Report) => T;
}

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
