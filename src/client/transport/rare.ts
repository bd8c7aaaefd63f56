import { idempotency } from './idempotency.js';
import { problems } from './problems.js';
import { retry } from './retry.js';

/** The layers that only some requests need: writes with a key, and whatever has failed. */
export const rare = { idempotency, problems, retry };
