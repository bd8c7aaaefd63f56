// The shop's own server: who is signed in, what is sold, and the way to the loyalty API, which no browser sees.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createLoyaltyClient, type LoyaltyClient } from 'loyalty-elements';
import { restAdapter } from 'loyalty-elements/adapters/rest';
import { createLoyaltyFetch } from 'loyalty-elements/server';
import { sessionIdentity } from 'loyalty-elements/server/identity/session';

const { HOST = 'localhost', PORT = '3000', SESSION_SECRET = 'only for this example' } = process.env;
/** Where customers find the shop: only a page from there may change something. */
export const { ORIGIN = `http://${HOST}:${PORT}` } = process.env;
/** The demo's API: `npm start` in the kit's own folder. */
const { LOYALTY_API = 'http://127.0.0.1:4173' } = process.env;
const programme = 'coffee-stars';
const baseUrl = `${LOYALTY_API}/api/${programme}`;

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly price: { readonly amount: number; readonly currency: string };
}

/** What the page shows of the shop itself. */
export interface Shown {
  readonly isSignedIn: boolean;
  readonly products: readonly { readonly id: string; readonly name: string; readonly price: string }[];
}

const proofOf = (id: string): string => createHmac('sha256', SESSION_SECRET).update(id).digest('base64url');

/** The member whose session a `Cookie` header carries; null for a guest. */
function signedIn(cookies: string | null | undefined): string | null {
  const [, id = '', proof = ''] = /(?:^|; )session=([\w-]+)\.([\w-]{43})(?:;|$)/.exec(cookies ?? '') ?? [];
  return id && timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(id))) ? id : null;
}

/** What the demo's shop says; yours asks its own database. */
async function ask<T>(path: string, body?: object, headers?: Readonly<Record<string, string>>): Promise<T> {
  const answer = await fetch(`${LOYALTY_API}/demo/${programme}/${path}`, {
    headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} was answered with ${String(answer.status)}`);
  return (await answer.json()) as T;
}

const tokens = new Map<string, { readonly token: string; readonly until: number }>();

/** A short-lived token that speaks for a member. Yours is signed here; the demo signs its own. */
async function tokenOf(member: string): Promise<string> {
  const known = tokens.get(member);
  if (known && known.until > Date.now()) return known.token;
  const { token, expiresAt } = await ask<{ token: string; expiresAt: string }>('token', { member });
  tokens.set(member, { token, until: Date.parse(expiresAt) - 60_000 });
  return token;
}

const bySession = sessionIdentity({ memberOf: ({ headers }) => signedIn(headers.get('cookie')), origins: [ORIGIN] });

async function identify(request: Request) {
  const member = await bySession(request);
  return member && { ...member, token: await tokenOf(member.id) };
}

/** A client in the name of whoever sends these cookies, for one answer of this server. */
export function clientFor(cookies: string | null | undefined): LoyaltyClient {
  const member = signedIn(cookies);
  return createLoyaltyClient({ baseUrl, getToken: () => (member ? tokenOf(member) : Promise.resolve(null)) });
}

/** All that the elements ask, at `/loyalty` of the shop's own origin. */
export const loyalty = createLoyaltyFetch({
  adapter: restAdapter({ baseUrl }),
  identify,
});

/** `/sign-in?member=mid&to=/`: the demo's members are called by what they are an example of. */
export async function signIn(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const role = searchParams.get('member') ?? 'mid';
  const { items } = await ask<{ items: readonly { id: string; role: string }[] }>('members');
  const id = items.find((each) => each.role === role && role !== 'guest')?.id;
  const session = id ? `${id}.${proofOf(id)}` : '; Max-Age=0';
  const cookie = `session=${session}; Path=/; HttpOnly; SameSite=Lax`;
  const location = /^\/\w*$/.exec(searchParams.get('to') ?? '')?.[0] ?? '/';
  return new Response(null, { status: 303, headers: { location, 'set-cookie': cookie } });
}

/** What is in the page that goes to whoever sends these cookies. */
export async function shownTo(cookies: string | null | undefined): Promise<Shown> {
  const { items } = await ask<{ items: readonly Product[] }>('products');
  const products = items.map(({ id, name, price: { amount, currency } }) => ({
    ...{ id, name },
    price: (amount / 100).toLocaleString('en', { style: 'currency', currency }),
  }));
  return { isSignedIn: signedIn(cookies) !== null, products };
}

/** Buys one thing for whoever is signed in. */
export async function placeOrder(request: Request): Promise<Response> {
  const member = await identify(request);
  const { product } = (await request.json()) as { product: string };
  const order = await ask<object>('orders', { product }, member ? { authorization: `Bearer ${member.token}` } : {});
  return Response.json(order);
}

/** The demo's pictures; yours are in your own folder. */
export const picture = (request: Request): Promise<Response> =>
  fetch(new URL(new URL(request.url).pathname, LOYALTY_API));
