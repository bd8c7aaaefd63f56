import { query, segment, type Exchanges } from '../../../client/endpoint.js';
import { ifThere, listIn } from '../asking.js';
import { noCard, someoneElse, unreadable } from '../refused.js';
import { fields, text, type Fields } from '../../wire/reading.js';
import type { VoucherifyV1Options } from './options.js';

/** A loyalty campaign's own address. */
export const campaignPath = ({ campaign }: VoucherifyV1Options): string => `/v1/loyalties/${segment(campaign)}`;

export interface Card {
  readonly code: string;
  /** The card as Voucherify has it. */
  readonly voucher: Fields;
}

const cardFrom = (voucher: Fields): Card => {
  const code = text(voucher['code']);
  if (code === undefined) throw unreadable('card');
  return { code, voucher };
};

/** The customer as Voucherify knows them: by its own id, or by the shop's. */
export const customerOf = async ({ customerIdOf = ({ id }) => id }: VoucherifyV1Options, exchanges: Exchanges) =>
  exchanges.caller ? customerIdOf(exchanges.caller) : undefined;

/** The loyalty card of the caller; nothing where they have none. */
export async function findCard(options: VoucherifyV1Options, exchanges: Exchanges): Promise<Card | undefined> {
  const { caller } = exchanges;
  if (!caller) return undefined;
  if (options.cardOf) {
    const known = await options.cardOf(caller);
    if (known === null || known === undefined) return undefined;
    const body = await ifThere(exchanges, `${campaignPath(options)}/members/${segment(known)}`);
    const card = body === undefined ? undefined : cardFrom(fields(body));
    if (card && card.code !== known) throw someoneElse();
    return card;
  }
  const customer = await customerOf(options, exchanges);
  // Without a customer the list would be everybody's.
  if (!customer) return undefined;
  const body = await ifThere(exchanges, `${campaignPath(options)}/members${query({ customer, limit: 2 })}`);
  if (body === undefined) return undefined;
  const [first, second] = listIn(body, 'vouchers');
  // A customer joins a campaign once. Were there more, they would be somebody else's.
  if (second) throw someoneElse();
  return first && cardFrom(first);
}

/** @throws LoyaltyError `not-enrolled` where the member has no card. */
export async function cardFor(options: VoucherifyV1Options, exchanges: Exchanges): Promise<Card> {
  const card = await findCard(options, exchanges);
  if (card) return card;
  throw noCard();
}
