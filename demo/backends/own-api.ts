import type { MappingSpec } from '../../src/adapters/mapping.js';
import type { OpenBackend } from './backend.js';
import spec from './own-api/mapping.json' with { type: 'json' };
import { ownApi } from './own-api/own-api.js';

/** An API shaped unlike the kit's contract, which pages reach by a mapping alone. */
export const openBackend: OpenBackend = () => {
  const { fetch, redeemed, points, buy } = ownApi();
  return {
    ...{ mapping: spec as MappingSpec, fetch, redeemed, points },
    ...{ path: 'club/v3', tokenHeader: 'x-club-session', sessionOf: (memberId) => `of-${memberId}` },
    buy: (memberId, total) => {
      buy(memberId, total);
      return Promise.resolve(Math.floor(total / 100));
    },
  };
};
