import { jwtVerify, SignJWT, errors } from 'jose';

/** Life of a member token. */
export const tokenSeconds = 300;

export interface TokenKey {
  /** At least 32 bytes of secret text. */
  readonly secret: string;
  readonly clock: () => Date;
}

export interface SignedToken {
  readonly token: string;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** Signs a token (JWT, HS256) that speaks for one member of one programme for five minutes. */
export async function signToken(key: TokenKey, programId: string, memberId: string): Promise<SignedToken> {
  const issued = Math.floor(key.clock().getTime() / 1000);
  const expires = issued + tokenSeconds;
  const token = await new SignJWT()
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setAudience(programId)
    .setSubject(memberId)
    .setIssuedAt(issued)
    .setExpirationTime(expires)
    .sign(bytes(key.secret));
  return { token, expiresAt: new Date(expires * 1000).toISOString() };
}

/** The member a token speaks for, or nothing where it is expired, foreign, forged or no token at all. */
export async function verifyToken(key: TokenKey, programId: string, token: string): Promise<string | undefined> {
  try {
    const { payload } = await jwtVerify(token, bytes(key.secret), {
      algorithms: ['HS256'],
      audience: programId,
      currentDate: key.clock(),
      requiredClaims: ['sub', 'exp'],
    });
    return payload.sub;
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

function bytes(secret: string): Uint8Array {
  return new TextEncoder().encode(secret);
}
