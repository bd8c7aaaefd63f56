import { voucherify } from 'loyalty-elements/adapters/voucherify';

const { VOUCHERIFY_ID = '', VOUCHERIFY_KEY = '' } = process.env;

// The caller's id is the `source_id` of the customer, or Voucherify's own; what else it is, `customerIdOf` or `cardOf` translate.
export const adapter = voucherify({
  version: 'v1',
  applicationId: VOUCHERIFY_ID,
  secretKey: VOUCHERIFY_KEY,
  campaign: 'Tea stars',
  pointsName: { one: 'star', other: 'stars' },
  currency: 'EUR',
  timeZone: 'Europe/Berlin',
  // A member may give a product back for a day.
  undoFor: 86_400_000,
});
