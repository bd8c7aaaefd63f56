import type { Fetch } from '../../../src/conformance/subject.js';

/** One request, as a stand-in sees it. */
export interface Asked {
  /** What stood in the path where the route has a `:`. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Nothing is a 404, a `Response` itself, and all else JSON. */
export type Answer = (asked: Asked) => unknown;

/** A `fetch` that answers by method and path: `GET /v1/customers/:`. A longer path comes before a shorter one. */
export function routed(routes: Readonly<Record<string, Answer>>): Fetch {
  const known = Object.entries(routes).map(([route, answer]) => ({
    pattern: new RegExp(`^${route.replaceAll(':', '([^/]+)')}$`),
    answer,
  }));
  return (address, { method = 'GET', headers, body }) => {
    const url = new URL(address);
    for (const { pattern, answer } of known) {
      const found = pattern.exec(`${method} ${decodeURI(url.pathname)}`);
      if (!found) continue;
      const json = typeof body === 'string' ? (JSON.parse(body) as Asked['body']) : {};
      const parts = found.slice(1).map(decodeURIComponent);
      const said = answer({ parts, query: url.searchParams, headers: new Headers(headers), body: json });
      if (said instanceof Response) return Promise.resolve(said);
      if (said !== undefined) return Promise.resolve(Response.json(said));
      break;
    }
    return Promise.resolve(Response.json({}, { status: 404 }));
  };
}

/** A refusal as the vendor says it. */
export const refusal = (status: number, body: unknown): Response => Response.json(body, { status });

/** What of a list is on the page that begins at `from`. */
export const slice = <T>(items: readonly T[], from: number, size: number): { page: readonly T[]; next?: number } => ({
  page: items.slice(from, from + size),
  ...(from + size < items.length && { next: from + size }),
});
