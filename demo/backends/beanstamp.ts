import { beanstamp } from '../../examples/adapter/beanstamp.js';
import { beanstampStandIn } from '../../examples/adapter/stand-in.js';
import type { OpenBackend } from './backend.js';

/** The vendor of the guide "Write an adapter", which exists only there: two beans for every unit of money. */
export const openBackend: OpenBackend = () => {
  const vendor = beanstampStandIn('usual');
  return {
    adapter: beanstamp({ apiKey: 'a secret', fetch: vendor.fetch }),
    members: { mid: '7731' },
    buy: (_memberId, total) => {
      const beans = Math.floor(total / 50);
      vendor.earn(beans);
      return Promise.resolve(beans);
    },
    redeemed: vendor.redeemed,
    points: vendor.points,
  };
};
