import { salesforce } from 'loyalty-elements/adapters/salesforce';
import { enrolledIdAt } from './ids.js';

const { SALESFORCE_URL = '', SALESFORCE_ID = '', SALESFORCE_SECRET = '' } = process.env;

/** The client credentials flow of a connected app. Asked at the start, and when the last token is taken no more. */
async function accessToken(): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: SALESFORCE_ID,
    client_secret: SALESFORCE_SECRET,
  });
  const response = await fetch(`${SALESFORCE_URL}/services/oauth2/token`, { method: 'POST', body });
  if (!response.ok) throw new Error(`Salesforce gives no token: ${response.status}`);
  return ((await response.json()) as { readonly access_token: string }).access_token;
}

export const adapter = salesforce({
  // https://yourdomain.my.salesforce.com
  instanceUrl: SALESFORCE_URL,
  accessToken,
  programName: 'Tea stars',
  // Left out where the caller's id is the membership number.
  membershipNumberOf: ({ id }) => enrolledIdAt('salesforce', id),
  rewards: [{ id: 'tea', name: 'A tin of tea', points: 200, voucherDefinition: 'Tin of tea' }],
  // Without it nothing is redeemed.
  redeemProcess: 'RedeemForVoucher',
});
