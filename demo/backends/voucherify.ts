import { voucherify } from '../../src/adapters/voucherify.js';
import type { OpenBackend } from './backend.js';
import { campaignId } from './voucherify/v1/programme.js';
import { keys, voucherifyV1 } from './voucherify/v1/stand-in.js';

/** Voucherify's loyalty campaign: a point for every whole unit of money; a cup can be given back for an hour. */
export const openBackend: OpenBackend = () => {
  const vendor = voucherifyV1();
  return {
    adapter: voucherify({
      ...{ version: 'v1', ...keys, campaign: campaignId, currency: 'USD', undoFor: 3_600_000, fetch: vendor.fetch },
      benefits: { lt_silver: ['Free delivery'], lt_gold: ['Free delivery', 'First pick of every harvest'] },
    }),
    members: { mid: 'ada', new: 'bob' },
    buy: (memberId, total) => Promise.resolve(vendor.buy(memberId, total)),
    redeemed: vendor.redeemed,
    points: vendor.points,
  };
};
