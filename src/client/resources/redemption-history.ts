import type { Redemption } from '../../domain/redemption.js';
import type { Page } from '../../domain/rewards.js';
import { whole } from '../decode.js';
import { query, segment, type Endpoint } from '../endpoint.js';
import { changes, redemption } from './redemptions.js';
import { page } from './rewards.js';

export interface RedemptionsParams {
  readonly cursor?: string;
  /** Redemptions a page. Default: as many as the backend likes. */
  readonly limit?: number;
}

/** What the member has redeemed, newest first. */
export const listRedemptions: Endpoint<RedemptionsParams, Page<Redemption>> = {
  name: 'redemptions.list',
  access: 'member',
  request: ({ cursor, limit }) => ({ method: 'GET', path: `/redemptions${query({ cursor, limit })}` }),
  decode: whole(page(redemption)),
};

/** Gives the points back while the programme allows it. */
export const cancelRedemption: Endpoint<{ readonly id: string }, Redemption> = {
  name: 'redemptions.cancel',
  access: 'member',
  changes,
  request: (params) => ({ method: 'DELETE', path: `/redemptions/${segment(params.id)}` }),
  decode: whole(redemption),
};
