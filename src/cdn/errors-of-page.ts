// Written so that the build takes it as it stands: every other way to these errors leads here.
import { LoyaltyError as Own } from './../domain/errors.js';

const { [Symbol.for('loyalty-elements')]: copy } = globalThis as {
  readonly [key: symbol]: { readonly LoyaltyError?: typeof Own } | undefined;
};

/** The class of the script that has loaded a part beside it: what either throws, the other knows. */
export const LoyaltyError = copy?.LoyaltyError ?? Own;
