import type { Exchanges } from '../../../client/endpoint.js';
import type { CartLine } from '../../../domain/earning.js';
import { listIn, post } from '../asking.js';
import { at, items, text } from '../../wire/reading.js';
import { identificationOf } from './membership.js';
import type { VoucherifyV2Options } from './options.js';

const path = '/v2/loyalties/examine/earning-rules';

/** The names of the ways to earn points that are open to the member. What they bring depends on the act. */
export async function rulesOf(options: VoucherifyV2Options, exchanges: Exchanges): Promise<unknown> {
  const body = { trigger: { type: 'ALL' }, customer_identification: await identificationOf(options, exchanges) };
  const rules = listIn(await exchanges.send(post(path, body)), 'earning_rules');
  return { items: rules.map(({ id, name }) => ({ ...{ id: text(id), name }, kind: 'custom', state: 'available' })) };
}

/** Points that a paid order would bring, card by card. */
export async function estimateOf(lines: readonly CartLine[], exchanges: Exchanges, options: VoucherifyV2Options) {
  const amount = lines.reduce((sum, { total }) => sum + total.amount, 0);
  const body = {
    trigger: { type: 'SPECIFIC', specific: { event: 'customer.order.paid' } },
    customer_identification: await identificationOf(options, exchanges),
    customer_order_paid: {
      order: {
        amount,
        items: lines.map(({ id, quantity, total }) => ({
          source_id: id,
          related_object: 'product',
          quantity,
          amount: total.amount,
        })),
      },
    },
  };
  const cards = listIn(await exchanges.send(post(path, body)), 'memberships')
    .filter((membership) => at(membership, 'program', 'id') === options.program)
    .flatMap((membership) => items(membership['cards']));
  return {
    items: cards
      .map(({ card, points_estimation }) => ({
        currency: text(at(card, 'card_definition_id')),
        amount: points_estimation,
      }))
      .filter(({ currency }) => currency !== undefined && Object.hasOwn(options.cards, currency)),
  };
}
