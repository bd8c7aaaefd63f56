/** Starts a PostgreSQL for the tests; undefined where there is none and none can be had. */
export function startPostgres(): { readonly url: string; readonly version: string; stop(): void } | undefined;
