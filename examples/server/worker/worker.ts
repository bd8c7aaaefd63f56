import { smile } from 'loyalty-elements/adapters/smile';
import { createLoyaltyFetch } from 'loyalty-elements/server';
import { jwtIdentity } from 'loyalty-elements/server/identity/jwt';
import { sqlKeys, type SqlValue } from 'loyalty-elements/server/sql';

/** As much of Cloudflare's `D1Database` as is used. */
interface Database {
  prepare(text: string): {
    bind(...values: SqlValue[]): { all(): Promise<{ results: Readonly<Record<string, unknown>>[] }> };
  };
}

interface Env {
  /** With the tables of `sqlTables`. */
  readonly DB: Database;
  readonly SMILE_API_KEY: string;
  readonly SMILE_URL?: string;
  readonly TOKEN_SECRET: string;
}

let loyalty: ReturnType<typeof createLoyaltyFetch> | undefined;

// Cloudflare Workers, Deno Deploy, Bun and their like. An isolate forgets, and others know nothing of it: so keys of writes
// are where all of them look.
export default {
  fetch(request: Request, env: Env): Promise<Response> {
    loyalty ??= createLoyaltyFetch({
      adapter: smile({
        apiKey: env.SMILE_API_KEY,
        name: 'Tea stars',
        ...(env.SMILE_URL && { baseUrl: env.SMILE_URL }),
      }),
      identify: jwtIdentity({ key: { secret: env.TOKEN_SECRET }, audience: 'shop' }),
      idempotency: sqlKeys({
        query: async (text, values) =>
          (
            await env.DB.prepare(text)
              .bind(...values)
              .all()
          ).results,
        mark: (place) => `?${place}`,
      }),
    });
    return loyalty(request);
  },
};
