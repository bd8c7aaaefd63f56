import type { Transport } from '../../../src/client/transport/transport.js';
import { LoyaltyError } from '../../../src/domain/errors.js';

/** Answers each operation with what was pasted for it. */
export const pasted =
  (answers: ReadonlyMap<string, unknown>): Transport =>
  ({ operation }) =>
    answers.has(operation)
      ? Promise.resolve({ status: 200, headers: { get: () => null }, body: answers.get(operation) })
      : Promise.reject(new LoyaltyError('not-found', 'no answer was pasted', { operation }));
