import type { LoyaltyError as OfPage } from '../domain/errors.js';

const { [Symbol.for('loyalty-elements')]: copy } = globalThis as {
  readonly [key: symbol]: { readonly LoyaltyError: typeof OfPage } | undefined;
};

/** The class of the script that has loaded a part beside it: what either throws, the other knows. */
// eslint-disable-next-line @typescript-eslint/no-non-null-assertion -- only the script loads such a part
export const { LoyaltyError } = copy!;
