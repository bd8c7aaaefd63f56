import {
  createRemoteJWKSet,
  errors,
  importJWK,
  jwtVerify,
  type JWK,
  type JWTPayload,
  type JWTVerifyOptions,
} from 'jose';
import type { Caller } from '../../client/endpoint.js';
import { LoyaltyError } from '../../domain/errors.js';
import { misconfigured, unauthorized } from './refused.js';

/**
 * What proves a token: a secret that signs it by HS256, a public key that it is signed for by ES256, or the address where
 * an identity provider publishes its keys (ES256 or RS256).
 */
export type JwtKey = { readonly secret: string } | { readonly publicKey: JWK } | { readonly jwks: string };

export interface JwtOptions {
  readonly key: JwtKey;
  /** What `aud` must name. A token for another service is none. */
  readonly audience: string;
  /** What `iss` must be. Default: it is not looked at. */
  readonly issuer?: string;
  /** Seconds by which the clocks of the two servers may differ. Default 5. */
  readonly clockSkew?: number;
  /** Whether the token is handed on to the backend, as its own proof. Default false. */
  readonly handOn?: boolean;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}

/**
 * Makes an `identify` that takes the member from the `sub` of a bearer token (RFC 7519), which must have an end. Without
 * one the caller is a guest; with one that is forged, expired or meant for others, nobody. The algorithm is that of the
 * key, never that of the token.
 *
 * @throws LoyaltyError `invalid-configuration` without an audience, for a secret under 32 bytes, or an address that is not
 * `https:`.
 */
export function jwtIdentity({ handOn = false, ...options }: JwtOptions): (request: Request) => Promise<Caller | null> {
  const { key } = options;
  if ('secret' in key && new TextEncoder().encode(key.secret).length < 32) {
    throw misconfigured('a secret for HS256 needs 32 bytes');
  }
  const verify = jwtVerifier(options);
  return async (request) => {
    const token = bearerOf(request);
    if (token === null) return null;
    const { sub } = await verify(token);
    // Whoever signs may write anything there: an object would be one member to every table of keys.
    if (typeof sub !== 'string' || sub === '') throw unauthorized('the token names nobody');
    return { id: sub, ...(handOn && { token }) };
  };
}

/** The token of `Authorization: Bearer`; null without that header. */
export function bearerOf({ headers }: Request): string | null {
  const header = headers.get('authorization');
  if (header === null) return null;
  const token = /^Bearer +([\w.~+/=-]+)$/i.exec(header)?.[1];
  if (token === undefined) throw unauthorized('the proof is no bearer token');
  return token;
}

/** Gives what a valid token says. */
export function jwtVerifier({ key, audience, issuer, clockSkew = 5, now = Date.now }: Omit<JwtOptions, 'handOn'>) {
  // Without one a token for any other service would do.
  if (!audience) throw misconfigured('a token needs an audience');
  const verify = verifyBy(key);
  return async (token: string): Promise<JWTPayload> => {
    const rules = {
      ...{ audience, clockTolerance: clockSkew, requiredClaims: ['sub', 'exp', 'aud'] },
      ...(issuer !== undefined && { issuer }),
      currentDate: new Date(now()),
    };
    try {
      return await verify(token, rules);
    } catch (error) {
      // Keys that cannot be fetched say nothing of the token. What it says of a person is in no error.
      if (!(error instanceof errors.JOSEError) || isOfTheKeys(error)) {
        throw new LoyaltyError('server', 'the keys could not be read', { operation: 'server.identify', cause: error });
      }
      throw unauthorized(`the token is refused: ${error.code}`);
    }
  };
}

const isOfTheKeys = ({ code }: errors.JOSEError): boolean =>
  ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(code);

function verifyBy(key: JwtKey): (token: string, rules: JWTVerifyOptions) => Promise<JWTPayload> {
  if ('secret' in key) {
    const bytes = new TextEncoder().encode(key.secret);
    return async (token, rules) => (await jwtVerify(token, bytes, { ...rules, algorithms: ['HS256'] })).payload;
  }
  if ('publicKey' in key) {
    const imported = importJWK(key.publicKey, 'ES256');
    // Told to whoever asks first, and to nobody before.
    imported.catch(() => undefined);
    return async (token, rules) =>
      (await jwtVerify(token, await imported, { ...rules, algorithms: ['ES256'] })).payload;
  }
  const url = URL.canParse(key.jwks) ? new URL(key.jwks) : undefined;
  const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (!url || (url.protocol !== 'https:' && !isLocal)) throw misconfigured('the address of keys must be https:');
  const keys = createRemoteJWKSet(url);
  return async (token, rules) => (await jwtVerify(token, keys, { ...rules, algorithms: ['ES256', 'RS256'] })).payload;
}
