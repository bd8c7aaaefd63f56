import { square } from '../../src/adapters/square.js';
import type { OpenBackend } from './backend.js';
import { squareStandIn } from './square/stand-in.js';

/** Square Loyalty: a leaf for every dollar, and what is redeemed is used at the till. */
export const openBackend: OpenBackend = () => {
  const vendor = squareStandIn('usual', { balances: { ada: 1000, ben: 0 } });
  return {
    adapter: square({
      accessToken: 'a secret',
      program: { name: 'Tea circle', timeZone: 'America/New_York' },
      rewards: { tasting: { kind: 'experience' }, 'tenth-off': { kind: 'discount-percent' }, teapot: { kind: 'gift' } },
      fetch: vendor.fetch,
    }),
    members: { mid: 'ada', new: 'ben' },
    buy: (memberId, total) => {
      const leaves = Math.floor(total / 100);
      if (leaves > 0) vendor.earn(memberId, leaves);
      return Promise.resolve(leaves);
    },
    redeemed: vendor.redeemed,
    points: vendor.points,
  };
};
