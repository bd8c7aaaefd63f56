import { smile } from 'loyalty-elements/adapters/smile';
import { createLoyaltyFetch } from 'loyalty-elements/server';
import { jwtIdentity } from 'loyalty-elements/server/identity/jwt';

interface Env {
  readonly SMILE_API_KEY: string;
  readonly SMILE_URL?: string;
  readonly TOKEN_SECRET: string;
}

let loyalty: ReturnType<typeof createLoyaltyFetch> | undefined;

// Cloudflare Workers, Deno Deploy, Bun and their like. An isolate forgets, and others know nothing of it: where the
// backend knows no keys of its own, give `idempotency` a store that all of them share.
export default {
  fetch(request: Request, env: Env): Promise<Response> {
    loyalty ??= createLoyaltyFetch({
      adapter: smile({
        apiKey: env.SMILE_API_KEY,
        name: 'Tea stars',
        ...(env.SMILE_URL && { baseUrl: env.SMILE_URL }),
      }),
      identify: jwtIdentity({ key: { secret: env.TOKEN_SECRET }, audience: 'shop' }),
    });
    return loyalty(request);
  },
};
