import { SignJWT } from 'jose';

const { TOKEN_SECRET = '' } = process.env;

/** What the shop's own server gives to a page whose visitor is signed in: the page's `getToken` fetches it. */
export const tokenFor = (memberId: string): Promise<string> =>
  new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(memberId)
    .setAudience('shop')
    .setExpirationTime('10 minutes')
    .sign(new TextEncoder().encode(TOKEN_SECRET));
