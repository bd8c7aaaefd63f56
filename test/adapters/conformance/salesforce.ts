import { salesforce } from '../../../src/adapters/salesforce.js';
import type { Subject } from '../../../src/conformance/subject.js';
import { salesforceOrg } from '../stand-ins/salesforce.js';

const rewards = ['tea-1', 'tea-2', 'tea-3'].map((id) => ({ id, name: id, points: 200, voucherDefinition: `A ${id}` }));

export const subject: Subject = {
  adapter: (fetch) =>
    salesforce({
      ...{ instanceUrl: 'https://shop.my.salesforce.com', accessToken: () => 'secret', fetch },
      ...{ programName: 'NTO Insider', qualifyingCurrency: 'Tier Points', rewards },
      tiers: [
        { name: 'Silver', points: 0 },
        { name: 'Gold', points: 500 },
      ],
      ...{ redeemProcess: 'Redeem for Voucher', promotionsProcess: 'Get Member Promotions' },
    }),
  backend: salesforceOrg,
  caller: { id: 'M1' },
  stranger: { id: 'M2' },
  rewardId: 'tea-1',
  knownFrom: 'documentation',
};
