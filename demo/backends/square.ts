import { square } from '../../src/adapters/square.js';
import type { OpenBackend } from './backend.js';
import { squareStandIn } from './square/stand-in.js';

const picture = (name: string) => `/images/coffee-stars/${name}.webp`;

/** What Square does not say of the rewards. */
const rewards = {
  cookie: { kind: 'product', imageUrl: picture('cookie') },
  'tenth-off': { kind: 'discount-percent', imageUrl: picture('ten-percent') },
  machine: { kind: 'gift', imageUrl: picture('espresso-machine') },
} as const;

/** Square Loyalty: a star for every dollar, and what is redeemed is used at the till. */
export const openBackend: OpenBackend = () => {
  const vendor = squareStandIn('usual', { balances: { ada: 1000, ben: 0 } });
  return {
    adapter: square({
      accessToken: 'a secret',
      program: { name: 'Coffee Stars', timeZone: 'America/New_York' },
      rewards,
      fetch: vendor.fetch,
    }),
    members: { mid: 'ada', new: 'ben' },
    buy: (memberId, total) => {
      const stars = Math.floor(total / 100);
      if (stars > 0) vendor.earn(memberId, stars);
      return Promise.resolve(stars);
    },
    redeemed: vendor.redeemed,
    points: vendor.points,
  };
};
