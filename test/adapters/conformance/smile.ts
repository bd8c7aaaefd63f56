import { smile } from '../../../src/adapters/smile.js';
import type { Subject } from '../../../src/conformance/subject.js';
import { smileShop } from '../stand-ins/smile.js';

export const subject: Subject = {
  adapter: (fetch) => smile({ name: 'Tea Circle', apiKey: 'secret-key', currency: 'GBP', fetch }),
  backend: smileShop,
  caller: { id: '7' },
  stranger: { id: '8' },
  rewardId: '11',
  knownFrom: 'documentation',
};
