import type { Exchanges } from '../../../client/endpoint.js';
import { listIn, pageFrom, post, within } from '../asking.js';
import { entryOf } from '../facts.js';
import { at, items, number, text, type Fields } from '../../wire/reading.js';
import { identificationOf } from './membership.js';
import type { VoucherifyV2Options } from './options.js';

function eligibilityOf(estimation: Fields) {
  if (estimation['status'] === 'AVAILABLE') return { state: 'redeemable' };
  const short = items(estimation['unavailability_reasons']).find(({ reason }) => reason === 'insufficient_balance');
  const points = number(at(short, 'details', 'missing'));
  return short ? { state: 'insufficient-points', missing: { points } } : { state: 'unknown' };
}

/** What the member may have in this programme, card by card, in the order that Voucherify has it. */
export async function rewardsOf(
  { cursor, limit = 12, category }: { readonly cursor?: string; readonly limit?: number; readonly category?: string },
  exchanges: Exchanges,
  options: VoucherifyV2Options,
): Promise<unknown> {
  const body = { customer_identification: await identificationOf(options, exchanges) };
  const answer = await exchanges.send(post('/v2/loyalties/examine/rewards', body));
  const details = new Map(items(at(answer, 'rewards')).map((reward) => [reward['id'], reward]));
  const cards = listIn(answer, 'memberships')
    .filter((membership) => at(membership, 'program', 'id') === options.program)
    .flatMap((membership) => items(membership['cards']));
  const rewards = cards.flatMap(({ card, rewards: estimations }) => {
    const currency = text(at(card, 'card_definition_id')) ?? '';
    if (!Object.hasOwn(options.cards, currency)) return [];
    return items(estimations).map((estimation) => {
      const id = text(at(estimation, 'reward', 'id'));
      const detail = details.get(id);
      return {
        ...{ id, name: detail?.['name'], kind: detail?.['type'] === 'MATERIAL' ? 'product' : 'gift' },
        cost: { currency, amount: at(estimation, 'cost', 'points') },
        eligibility: eligibilityOf(estimation),
        ...entryOf(options.rewards, id),
      };
    });
  });
  const wanted = rewards.filter((reward) => category === undefined || reward.category === category);
  return pageFrom(wanted, cursor, within(limit));
}
