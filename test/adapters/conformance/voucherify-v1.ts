import { keys, voucherifyV1 } from '../../../demo/backends/voucherify/v1/stand-in.js';
import { campaignId } from '../../../demo/backends/voucherify/v1/programme.js';
import { voucherify } from '../../../src/adapters/voucherify.js';
import type { Subject } from '../../../src/conformance/subject.js';

export const subject: Subject = {
  adapter: (fetch) => ({
    ...voucherify({ version: 'v1', ...keys, campaign: campaignId, currency: 'EUR', undoFor: 3_600_000, fetch }),
    name: 'voucherify v1',
  }),
  backend: voucherifyV1,
  caller: { id: 'ada' },
  stranger: { id: 'bob' },
  rewardId: 'rew_cup',
  knownFrom: {
    default: 'specification',
    // The loyalty document has no place for these; the SDK's types have.
    'redemptions.list': 'vendor’s types',
    'redemptions.find': 'vendor’s types',
    'redemptions.cancel': 'vendor’s types',
  },
};
