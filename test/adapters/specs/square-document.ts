import { vendorDocument } from '../../support/vendor-documents.js';
import { cut } from './cut.js';

/** What the adapter asks of Square. */
const operations = [
  'GET /v2/loyalty/programs/{program_id}',
  'GET /v2/loyalty/programs/{program_id}/promotions',
  'POST /v2/loyalty/programs/{program_id}/calculate',
  'POST /v2/loyalty/accounts/search',
  'GET /v2/loyalty/accounts/{account_id}',
  'POST /v2/loyalty/events/search',
  'POST /v2/loyalty/rewards',
  'POST /v2/loyalty/rewards/search',
  'GET /v2/loyalty/rewards/{reward_id}',
  'DELETE /v2/loyalty/rewards/{reward_id}',
  'POST /v2/loyalty/rewards/{reward_id}/redeem',
];

/** Square's own document, cut to what the adapter asks; nothing where it is not there. */
export function squareDocument() {
  const document = vendorDocument('square');
  return document && cut(document, operations);
}
