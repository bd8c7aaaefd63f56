// backend/loyalty.web.js in Wix Studio: signs a token of the member who is there, empty for a visitor.
// Put what your loyalty server shares with it (32 characters or more) into the Secrets Manager as `loyalty-secret`.
import { createHmac } from 'crypto';
import { currentMember } from 'wix-members-backend';
import { getSecret } from 'wix-secrets-backend';
import { Permissions, webMethod } from 'wix-web-module';

const text = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

export const loyaltyToken = webMethod(Permissions.Anyone, async () => {
  const member = await currentMember.getMember();
  if (!member) return '';
  const now = Math.floor(Date.now() / 1000);
  const claims = { aud: 'shop', sub: member._id, iat: now, exp: now + 600 };
  const signed = `${text({ alg: 'HS256', typ: 'JWT' })}.${text(claims)}`;
  const signature = createHmac('sha256', await getSecret('loyalty-secret'))
    .update(signed)
    .digest('base64url');
  return `${signed}.${signature}`;
});
