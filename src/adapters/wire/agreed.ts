import { LoyaltyError } from '../../domain/errors.js';

export const costChanged = (): LoyaltyError =>
  new LoyaltyError('cost-changed', 'the reward costs something else by now', {
    operation: 'redemptions.create',
    status: 422,
  });

/**
 * Holds a price to what the member agreed to, before anything is spent; without an amount there is nothing to hold it to.
 *
 * `earlier`: what the same wish has come to before, for an answer that was lost. It is resolved with where the price is
 * another one by now; with nothing where the wish may be sent.
 *
 * @throws LoyaltyError `cost-changed`
 */
export async function asAgreed<T = never>(
  agreed: number | undefined,
  priceNow: () => Promise<unknown>,
  earlier?: () => Promise<T | undefined>,
): Promise<T | undefined> {
  if (agreed === undefined) return undefined;
  let refusal: unknown;
  try {
    if ((await priceNow()) === agreed) return undefined;
    refusal = costChanged();
  } catch (error) {
    refusal = error;
  }
  const before = await earlier?.();
  if (before === undefined) throw refusal;
  return before;
}
