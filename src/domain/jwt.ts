/** What the kit reads of a token. */
export interface TokenClaims {
  /** Whose token it is. */
  readonly sub?: string;
  /** When it ends, in seconds since 1970. */
  readonly exp?: number;
}

/**
 * The claims of a JWT (RFC 7519), read but not verified; nothing when it is none.
 *
 * For keeping members apart in a cache and for the time of a refresh; never as proof of anything.
 */
export function tokenClaims(token: string): TokenClaims | undefined {
  const [, payload = '', signature] = token.split('.');
  try {
    const binary = atob(payload.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
    if (signature === undefined || typeof claims !== 'object') return undefined;
    // Of null nothing can be read: that throws, too.
    const { sub, exp } = claims as { readonly sub?: unknown; readonly exp?: unknown };
    return { ...(typeof sub === 'string' && { sub }), ...(Number.isFinite(exp) && { exp: exp as number }) };
  } catch {
    return undefined;
  }
}
