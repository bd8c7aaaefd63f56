import { SignJWT } from 'jose';

export const tokenSecret = 'a secret of the tests, long enough for HS256';

/** A member's token as the shop signs it; by another secret it is forged. */
export const tokenFor = (member: string, secret = tokenSecret, expires: string | number = '15m'): Promise<string> =>
  new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(member)
    .setAudience('shop')
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(new TextEncoder().encode(secret.padEnd(32, '.')));
