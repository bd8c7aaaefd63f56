import { voucherify } from '../../src/adapters/voucherify.js';
import type { OpenBackend } from './backend.js';
import { keys } from './voucherify/v1/stand-in.js';
import { definitionId, programId, tiers } from './voucherify/v2/programme.js';
import { voucherifyV2 } from './voucherify/v2/stand-in.js';

/** Voucherify's loyalty programme: the same shop a generation on. */
export const openBackend: OpenBackend = () => {
  const vendor = voucherifyV2();
  return {
    adapter: voucherify({
      ...{ version: 'v2', ...keys, program: programId, fetch: vendor.fetch },
      cards: { [definitionId]: { one: 'point', other: 'points' } },
      tiers: tiers.map(({ id, name, from }) => ({
        ...{ id, name, benefits: [] },
        threshold: { anyOf: [{ metric: 'points', amount: from }] },
      })),
    }),
    members: { mid: 'ada', new: 'bob' },
    buy: (memberId, total) => Promise.resolve(vendor.buy(memberId, total)),
    redeemed: vendor.redeemed,
    points: vendor.points,
  };
};
