import {
  asAgreed,
  at,
  fields,
  items,
  LoyaltyError,
  number,
  query,
  segment,
  type Exchanges,
  type RedemptionRequest,
} from 'loyalty-elements/adapter';
import { claim } from './translate.js';

/** Whether the vendor has said no, and not merely nothing. */
const isNo = (error: unknown): boolean =>
  error instanceof LoyaltyError && [400, 404, 409, 422].includes(error.status ?? 0);

/**
 * Holds the beans, then prints the voucher: two writes, each with a key that comes from the wish's.
 *
 * Run again with the same key it goes the same way: what was done is answered as it was the first time.
 */
export async function redeemTreat(
  { rewardId, amount }: RedemptionRequest,
  claims: string,
  { send, key = '' }: Exchanges,
): Promise<unknown> {
  const get = (path: string) => send({ method: 'GET', path });
  const priceNow = async () => {
    const treats = items(at(await get(`/treats${query({ count: 100 })}`), 'treats'));
    return number(treats.find(({ ref }) => ref === rewardId)?.['beans']);
  };
  // What this wish holds already was had for the old price: it goes on.
  const earlier = async () => items(at(await get(claims + query({ request_ref: key })), 'claims'))[0];
  await asAgreed(amount, priceNow, earlier);

  const held = await send({ method: 'POST', path: claims, body: { treat: rewardId } }, key);
  const path = `${claims}/${segment(String(at(held, 'claim', 'ref')))}`;
  try {
    const printed = await send({ method: 'POST', path: `${path}/print`, body: {} }, `${key}-print`);
    return claim(fields(at(printed, 'claim')));
  } catch (error) {
    // Beans without a voucher help nobody. Where no answer came, the next run finds out.
    if (isNo(error)) await send({ method: 'POST', path: `${path}/return`, body: {} }, `${key}-return`);
    throw error;
  }
}
