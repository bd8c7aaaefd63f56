import { query, segment, type Exchanges } from '../../../client/endpoint.js';
import { get, getShared, listIn, pageFrom, pageOf, within } from '../asking.js';
import { entryOf } from '../facts.js';
import { noSuch, tooFewPoints } from '../refused.js';
import { at, fields, number, text, type Fields } from '../../wire/reading.js';
import { campaignPath, cardFor, findCard } from './card.js';
import { currency } from './member.js';
import type { VoucherifyV1Options } from './options.js';

/** A reward and what it costs in this campaign. */
interface Offer {
  readonly reward: Fields;
  readonly cost: number | undefined;
}

/** What is paid with in a cart (`COIN`) needs an order, and is none to choose from a list. */
const isChosen = ({ reward }: Offer): boolean => reward['type'] !== 'COIN';

const offerOf = (reward: unknown, assignment: unknown): Offer => ({
  reward: fields(reward),
  cost: number(at(assignment, 'parameters', 'loyalty', 'points')),
});

function kindOf({ type, parameters }: Fields): string {
  if (type !== 'CAMPAIGN') return 'product';
  const campaign = at(parameters, 'campaign', 'type');
  return campaign === 'GIFT_VOUCHERS' ? 'store-credit' : campaign === 'DISCOUNT_COUPONS' ? 'discount-amount' : 'gift';
}

function eligibilityOf({ cost }: Offer, left: number | undefined, balance: number | undefined) {
  if (balance === undefined) return undefined;
  if (left !== undefined && left <= 0) return { state: 'out-of-stock' };
  const missing = (cost ?? NaN) - balance;
  return missing > 0 ? { state: 'insufficient-points', missing: { points: missing } } : { state: 'redeemable' };
}

function rewardOf(offer: Offer, balance: number | undefined, options: VoucherifyV1Options) {
  const { id, name, attributes, stock, redeemed } = offer.reward;
  const units = number(stock);
  const left = units === undefined ? undefined : Math.max(units - (number(redeemed) ?? 0), 0);
  return {
    ...{ id: text(id), name, kind: kindOf(offer.reward), stock: left },
    ...{ description: at(attributes, 'description'), imageUrl: at(attributes, 'image_url') },
    cost: { currency, amount: offer.cost },
    eligibility: eligibilityOf(offer, left, balance),
    ...entryOf(options.rewards, id),
  };
}

/** What a member may have, whether they can afford it or not. It comes whole. */
async function offersFor(code: string, { send }: Exchanges): Promise<readonly Offer[]> {
  const body = await send(get(`/v1/loyalties/members/${segment(code)}/rewards`));
  return listIn(body, 'data')
    .map(({ reward, assignment }) => offerOf(reward, assignment))
    .filter(isChosen);
}

/** What becomes of a reward's name is asked seldom: a list for everybody has ids only. */
type Details = (assignmentId: string, exchanges: Exchanges) => Promise<unknown>;

/** Remembers what a reward is for five minutes. */
export function detailsOf(options: VoucherifyV1Options): Details {
  const known = new Map<string, { readonly reward: unknown; readonly until: number }>();
  const { now = Date.now } = options;
  return async (id, { send }) => {
    const before = known.get(id);
    if (before && before.until > now()) return before.reward;
    const reward = await send(getShared(`${campaignPath(options)}/reward-assignments/${segment(id)}/reward`));
    known.set(id, { reward, until: now() + 300_000 });
    return reward;
  };
}

export async function rewardsOf(
  { cursor, limit = 12, category }: { readonly cursor?: string; readonly limit?: number; readonly category?: string },
  exchanges: Exchanges,
  options: VoucherifyV1Options,
  details: Details,
): Promise<unknown> {
  const size = within(limit);
  const isWanted = ({ category: own }: { readonly category?: string | undefined }) =>
    category === undefined || own === category;
  const card = await findCard(options, exchanges);
  if (card) {
    const balance = number(at(card.voucher, 'loyalty_card', 'balance'));
    const offers = await offersFor(card.code, exchanges);
    return pageFrom(offers.map((offer) => rewardOf(offer, balance, options)).filter(isWanted), cursor, size);
  }
  const page = pageOf(cursor);
  const body = await exchanges.send(getShared(`${campaignPath(options)}/rewards${query({ page, limit: size })}`));
  const offers = await Promise.all(
    listIn(body, 'data').map(async (each) => offerOf(await details(String(each['id']), exchanges), each)),
  );
  return {
    items: offers
      .filter(isChosen)
      .map((offer) => rewardOf(offer, undefined, options))
      .filter(isWanted),
    nextCursor: page * size < (number(at(body, 'total')) ?? 0) ? `${page + 1}` : undefined,
  };
}

/** What a reward costs at this moment. */
export async function priceOf(rewardId: string, code: string, exchanges: Exchanges): Promise<number | undefined> {
  const found = (await offersFor(code, exchanges)).find(({ reward }) => reward['id'] === rewardId);
  if (found) return found.cost;
  throw noSuch('reward');
}

/** Voucherify foretells no redemption: what it would cost and leave is counted from what it says now. */
export async function previewOf(
  rewardId: string,
  exchanges: Exchanges,
  options: VoucherifyV1Options,
): Promise<unknown> {
  const card = await cardFor(options, exchanges);
  const balance = number(at(card.voucher, 'loyalty_card', 'balance')) ?? NaN;
  const amount = (await priceOf(rewardId, card.code, exchanges)) ?? NaN;
  if (amount > balance) throw tooFewPoints();
  return { rewardId, cost: { currency, amount }, balanceAfter: balance - amount };
}
