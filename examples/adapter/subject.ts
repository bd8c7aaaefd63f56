import type { Subject } from 'loyalty-elements/conformance';
import { beanstamp } from './beanstamp.js';
import { beanstampStandIn } from './stand-in.js';

export const subject: Subject = {
  adapter: (fetch) => beanstamp({ apiKey: 'a secret', fetch }),
  backend: beanstampStandIn,
  caller: { id: '7731' },
  stranger: { id: '7732' },
  rewardId: 'hot-drink',
  knownFrom: 'documentation',
};
