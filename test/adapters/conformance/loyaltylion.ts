import { loyaltyLion } from '../../../src/adapters/loyaltylion.js';
import type { Subject } from '../../../src/conformance/subject.js';
import { lionSite } from '../stand-ins/loyaltylion.js';

export const subject: Subject = {
  adapter: (fetch) => loyaltyLion({ siteId: 123, fetch }),
  backend: lionSite,
  caller: { id: '1001', token: 'of-1001' },
  stranger: { id: '1002', token: 'of-1002' },
  rewardId: 'product_cart:11',
  knownFrom: 'documentation',
};
