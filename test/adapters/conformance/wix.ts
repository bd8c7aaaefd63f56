import { wix } from '../../../src/adapters/wix.js';
import type { Subject } from '../../../src/conformance/subject.js';
import { wixSite } from '../stand-ins/wix.js';

export const subject: Subject = {
  adapter: (fetch) => wix({ currency: 'GBP', fetch }),
  backend: wixSite,
  caller: { id: 'ada', token: 'of-ada' },
  stranger: { id: 'bob', token: 'of-bob' },
  rewardId: 'tea-1',
  knownFrom: 'vendor’s types',
};
