import type { Exchanges } from '../../../client/endpoint.js';
import { getShared } from '../asking.js';
import { at } from '../../wire/reading.js';
import { programPath } from './membership.js';
import type { VoucherifyV2Options } from './options.js';

export async function programOf(options: VoucherifyV2Options, { send }: Exchanges): Promise<unknown> {
  const program = await send(getShared(programPath(options)));
  const { cards, tiers = [], timeZone = 'UTC', links = {} } = options;
  return {
    ...{ id: at(program, 'id'), name: at(program, 'name'), timeZone, links },
    currencies: Object.entries(cards).map(([code, name]) => ({ code, name })),
    tiers: tiers.map((tier, place) => ({ ...tier, rank: place + 1, qualification: 'earned' })),
  };
}
