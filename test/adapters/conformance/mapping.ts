import spec from '../../../demo/backends/own-api/mapping.json' with { type: 'json' };
import { ownApi } from '../../../demo/backends/own-api/own-api.js';
import { mapping } from '../../../src/adapters/mapping.js';
import type { MappingSpec } from '../../../src/adapters/mapping/spec.js';
import type { Subject } from '../../../src/conformance/subject.js';

export const subject: Subject = {
  adapter: (fetch) => mapping({ ...(spec as MappingSpec), baseUrl: 'https://shop.example/club/v3' }, { fetch }),
  backend: (scene) => ownApi({ scene }),
  caller: { id: '7', token: 'of-7' },
  stranger: { id: '8', token: 'of-8' },
  rewardId: '11',
  // Whoever writes a mapping has the API before them.
  knownFrom: 'specification',
};
