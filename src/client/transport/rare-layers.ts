import { within } from '../../browser/within.js';
import type { LoyaltyError } from '../../domain/errors.js';
import type { Capabilities } from '../adapter.js';
import type { Layer, TransportRequest } from './transport.js';

/** Loads what most requests never need; asked for beforehand by whatever must not be without it. */
export const loadRare = async () => (await import('./rare.js')).rare;

/** Milliseconds that a failed request waits for the part that would send it again. */
const patience = 10_000;

/** Sends again what has failed for a moment; where that part cannot be loaded, the failure stands. */
export const retryLater =
  (keyed: boolean): Layer =>
  (next) =>
  async (request, signal) => {
    try {
      return await next(request, signal);
    } catch (error) {
      if (request.once || !(error as Partial<LoyaltyError> | undefined)?.transient) throw error;
      const { retry } = await within(patience, loadRare, () => error, signal).catch(() => {
        throw error;
      });
      let isTold = false;
      // The first of its attempts has been made.
      const attempt: typeof next = async (...again) => {
        if (isTold) return next(...again);
        isTold = true;
        throw error;
      };
      return retry({ keyed })(attempt)(request, signal);
    }
  };

/**
 * Reads the problem of an answer that is neither 2xx nor 304.
 *
 * Where that part cannot be loaded, what is thrown is no `LoyaltyError`, and so becomes one of the network: as if the
 * answer had not come. A wish to spend points is then asked about by its key.
 */
export const problemsLater: Layer = (next) => async (request, signal) => {
  const response = await next(request, signal);
  const { status } = response;
  if ((status >= 200 && status < 300) || status === 304) return response;
  const { problems } = await loadRare();
  return problems(() => Promise.resolve(response))(request, signal);
};

/** Adds the key of a write; without this part nothing is sent. */
export const keyLater =
  (capabilities: Capabilities | undefined): Layer =>
  (next) =>
  async (request: TransportRequest, signal) => {
    if (!request.idempotencyKey) return next(request, signal);
    const { idempotency } = await loadRare();
    return idempotency(capabilities)(next)(request, signal);
  };
