import type { Exchanges } from '../../../client/endpoint.js';
import { getShared } from '../asking.js';
import { entryOf, plainPoints } from '../facts.js';
import { at, text } from '../../wire/reading.js';
import { campaignPath } from './card.js';
import { bottomOf, currency, ladderOf } from './member.js';
import type { VoucherifyV1Options } from './options.js';

export async function programOf(options: VoucherifyV1Options, { send }: Exchanges): Promise<unknown> {
  const path = campaignPath(options);
  const [campaign, tiers] = await Promise.all([send(getShared(path)), send(getShared(`${path}/tiers?limit=100`))]);
  const { pointsName = plainPoints, timeZone = 'UTC', links = {}, benefits } = options;
  return {
    ...{ id: text(at(campaign, 'id')), name: at(campaign, 'name'), description: at(campaign, 'description') },
    ...{ timeZone, links, currencies: [{ code: currency, name: pointsName }] },
    tiers: ladderOf(tiers).map((tier, place) => {
      const id = text(tier['id']);
      const amount = bottomOf(tier);
      return {
        ...{ id, name: tier['name'], rank: place + 1, qualification: 'earned' },
        threshold: amount === undefined ? undefined : { anyOf: [{ metric: 'points', amount }] },
        benefits: (entryOf(benefits, id) ?? []).map((description) => ({ id: description, description })),
      };
    }),
  };
}
