import { at, fields, LoyaltyError, segment, type Exchanges, type RedemptionRequest } from 'loyalty-elements/adapter';
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
  { rewardId }: RedemptionRequest,
  claims: string,
  { send, key = '' }: Exchanges,
): Promise<unknown> {
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
