import type { Caller } from '../../client/endpoint.js';
import { misconfigured, unauthorized } from './refused.js';

export interface ShopifyProxyOptions {
  /** The app's client secret. */
  readonly secret: string;
  /** `example.myshopify.com`. The secret signs for every shop that has the app. */
  readonly shop: string;
  /** Seconds for which a signed query is believed. Default 90. */
  readonly within?: number;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}

/**
 * Makes an `identify` for a handler behind a Shopify app proxy, which signs the query of each request and names the
 * customer in it as `logged_in_customer_id`; empty is a guest. A request that did not come through the proxy is nobody's.
 *
 * The signature covers neither path nor body, so a query is believed for a short time only.
 * See https://shopify.dev/docs/apps/build/online-store/app-proxies/authenticate-app-proxies.
 *
 * @throws LoyaltyError `invalid-configuration` without a secret or a shop.
 */
export function shopifyProxyIdentity(options: ShopifyProxyOptions): (request: Request) => Promise<Caller | null> {
  const { secret, shop, within = 90, now = Date.now } = options;
  if (secret === '' || shop === '') throw misconfigured('the proxy needs a secret and a shop');
  const bytes = new TextEncoder().encode(secret);
  const key = crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['verify']);

  return async ({ url }) => {
    const query = new URL(url).searchParams;
    const signature = bytesOf(only(query, 'signature'));
    const text = signedText(query);
    // Nothing stands between what is signed: a value that ends in another name could be taken for that.
    if (text.split('logged_in_customer_id=').length > 2) throw unauthorized('the query names two customers');
    const signed = new TextEncoder().encode(text);
    // Compares in a time that tells nothing of where the two differ.
    const isSigned = signature && (await crypto.subtle.verify('HMAC', await key, signature, signed));
    if (!isSigned) throw unauthorized('the query is not signed');
    if (only(query, 'shop') !== shop) throw unauthorized('the query is another shop’s');
    const timestamp = only(query, 'timestamp');
    const age = /^\d{1,12}$/.test(timestamp) ? Math.abs(now() / 1000 - Number(timestamp)) : Infinity;
    if (age > within) throw unauthorized('the query is too old');
    const id = only(query, 'logged_in_customer_id');
    if (id === '') return null;
    if (!/^\d{1,20}$/.test(id)) throw unauthorized('the query names nobody');
    return { id };
  };
}

/** All but the signature, sorted, `name=value` without anything between; what is named twice is joined by commas. */
function signedText(query: URLSearchParams): string {
  const names = [...new Set(query.keys())].filter((name) => name !== 'signature');
  return names
    .map((name) => `${name}=${query.getAll(name).join(',')}`)
    .toSorted()
    .join('');
}

/** A parameter that may come once only; empty where it is missing. */
function only(query: URLSearchParams, name: string): string {
  const [value = '', ...more] = query.getAll(name);
  if (more.length > 0) throw unauthorized(`${name} is given twice`);
  return value;
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\da-f]{64}$/i.test(hex)) return undefined;
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
