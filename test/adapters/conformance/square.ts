import { squareStandIn } from '../../../demo/backends/square/stand-in.js';
import { square } from '../../../src/adapters/square.js';
import type { Subject } from '../../../src/conformance/subject.js';

export const subject: Subject = {
  adapter: (fetch) =>
    square({ accessToken: 'a secret', program: { name: 'Tea circle', timeZone: 'America/New_York' }, fetch }),
  backend: squareStandIn,
  caller: { id: 'ada' },
  stranger: { id: 'bob' },
  rewardId: 'tenth-off',
  knownFrom: 'specification',
};
