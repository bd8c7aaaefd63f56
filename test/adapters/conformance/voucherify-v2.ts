import { keys } from '../../../demo/backends/voucherify/v1/stand-in.js';
import { definitionId, programId, tiers } from '../../../demo/backends/voucherify/v2/programme.js';
import { voucherifyV2 } from '../../../demo/backends/voucherify/v2/stand-in.js';
import { voucherify, type VoucherifyV2Options } from '../../../src/adapters/voucherify.js';
import type { Subject } from '../../../src/conformance/subject.js';

const options: VoucherifyV2Options = {
  version: 'v2',
  ...{ ...keys, program: programId, wait: () => Promise.resolve() },
  cards: { [definitionId]: { one: 'point', other: 'points' } },
  tiers: tiers.map(({ id, name, from }) => ({
    ...{ id, name, benefits: [] },
    threshold: { anyOf: [{ metric: 'points', amount: from }] },
  })),
};

export const subject: Subject = {
  adapter: (fetch) => ({ ...voucherify({ ...options, fetch }), name: 'voucherify v2' }),
  backend: voucherifyV2,
  caller: { id: 'ada' },
  stranger: { id: 'bob' },
  rewardId: 'lrew_01',
  knownFrom: 'documentation',
};
