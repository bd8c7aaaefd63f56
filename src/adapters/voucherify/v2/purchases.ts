import { query, segment, type Exchanges } from '../../../client/endpoint.js';
import type { RedemptionRequest } from '../../../client/resources/redemptions.js';
import { pause } from '../../../client/transport/retry.js';
import { get, listIn, post, within } from '../asking.js';
import { noSuch } from '../refused.js';
import { asAgreed } from '../../wire/agreed.js';
import { at, fields, number, text, type Fields } from '../../wire/reading.js';
import { definitionOf, membershipFor, programPath } from './membership.js';
import type { VoucherifyV2Options } from './options.js';

const statuses: Readonly<Record<string, string>> = {
  PENDING: 'pending',
  PROCESSING: 'pending',
  APPROVED: 'issued',
  REJECTED: 'failed',
  REFUNDED: 'refunded',
};

/** The redemption of the kit's contract. A status that nobody knows stays one, and the decoder leaves the item out. */
function redemptionOf(transaction: Fields) {
  const { id, reward_id, status, card_definition_id: currency, details } = transaction;
  const name = text(status) ?? '';
  const amount = number(at(details, 'points', 'total'));
  return {
    ...{ id: text(id), rewardId: text(reward_id), status: Object.hasOwn(statuses, name) ? statuses[name] : name },
    cost: amount === undefined ? undefined : { currency, amount },
  };
}

const purchasesOf = (options: VoucherifyV2Options, member: string): string =>
  `${programPath(options)}/members/${segment(member)}/rewards/purchases`;

/** A purchase as it would be, tried and not done. */
async function tried(rewardId: string, member: string, { send }: Exchanges, options: VoucherifyV2Options) {
  const answer = await send(post(purchasesOf(options, member), { reward_id: rewardId, mode: 'DRY_RUN' }));
  return redemptionOf(fields(at(answer, 'transaction')));
}

/** What a purchase would cost and leave. */
export async function previewOf(
  rewardId: string,
  exchanges: Exchanges,
  options: VoucherifyV2Options,
): Promise<unknown> {
  const { id, cards } = await membershipFor(options, exchanges);
  const { cost } = await tried(rewardId, id, exchanges, options);
  const card = cards.find((each) => definitionOf(each) === cost?.currency);
  const balance = number(at(card, 'card', 'balance', 'points'));
  return { rewardId, cost, balanceAfter: (balance ?? NaN) - (cost?.amount ?? NaN) };
}

const isUnderWay = ({ status }: Fields): boolean => status === 'PENDING' || status === 'PROCESSING';

/** One purchase of the member's own; nothing where there is none of that id. */
async function purchaseOf(id: string, member: string, { send }: Exchanges, options: VoucherifyV2Options) {
  const body = await send(get(purchasesOf(options, member) + query({ 'filters[id][conditions][$is]': id })));
  return listIn(body, 'data').find((each) => text(each['id']) === id && each['member_id'] === member);
}

/** Voucherify carries a purchase out about a second after it was taken down. */
const looks = [400, 800, 1600, 2000];

/** What became of a purchase. It is made: where that cannot be found out, it is still under way. */
async function settled(made: Fields, member: string, exchanges: Exchanges, options: VoucherifyV2Options) {
  const id = text(made['id']);
  let known = made;
  for (const ms of looks) {
    if (id === undefined || !isUnderWay(known) || exchanges.signal.aborted) break;
    await (options.wait ?? pause)(ms, exchanges.signal).catch(() => undefined);
    known = (await purchaseOf(id, member, exchanges, options).catch(() => undefined)) ?? known;
  }
  return known;
}

/** Buys once: Voucherify takes neither a key nor a reference. It takes the wish down, and then it is looked for. */
export async function purchase(wish: RedemptionRequest, exchanges: Exchanges, options: VoucherifyV2Options) {
  const { rewardId, amount } = wish;
  const { id } = await membershipFor(options, exchanges);
  await asAgreed(amount, async () => (await tried(rewardId, id, exchanges, options)).cost?.amount);
  const body = { reward_id: rewardId, mode: 'TRANSACTION' };
  const made = fields(at(await exchanges.send(post(purchasesOf(options, id), body)), 'transaction'));
  return { ...redemptionOf(await settled(made, id, exchanges, options)), rewardId };
}

export async function redemptionsOf(
  { cursor, limit = 20 }: { readonly cursor?: string; readonly limit?: number },
  exchanges: Exchanges,
  options: VoucherifyV2Options,
): Promise<unknown> {
  const { id } = await membershipFor(options, exchanges);
  const asked = query({ limit: within(limit), order: '-id', cursor });
  const body = await exchanges.send(get(purchasesOf(options, id) + asked));
  const own = listIn(body, 'data').filter(({ member_id }) => member_id === undefined || member_id === id);
  return { items: own.map(redemptionOf), nextCursor: text(at(body, 'cursor', 'next')) };
}

/** Gives points back of what is the member's own, where the reward's own rule allows it; an issued coupon is deleted. */
export async function refund(id: string, exchanges: Exchanges, options: VoucherifyV2Options): Promise<unknown> {
  const { id: member } = await membershipFor(options, exchanges);
  const made = await purchaseOf(id, member, exchanges, options);
  if (!made) throw noSuch('redemption');
  if (made['status'] !== 'REFUNDED') {
    await exchanges.send(post(`${programPath(options)}/rewards/purchases/${segment(id)}/refund`, {}));
  }
  return { ...redemptionOf(made), status: 'refunded' };
}
