import { LoyaltyError } from '../domain/errors.js';
import type { Redemption } from '../domain/redemption.js';
import type { LoyaltyClient } from './client.js';
import { cancelRedemption, listRedemptions } from './resources/redemption-history.js';

/** The newest of them: what can still be undone is among these. */
const newest = { limit: 200 };

/**
 * Gives a redemption back, once, whatever the network does: asked twice, a backend answers as it did before.
 *
 * Where no answer comes, the list tells what became of it. Rejects with the reason where it was not given back; a
 * transient one says that it is not known, and that it may be tried again.
 */
export async function giveBack(client: LoyaltyClient, { id }: Redemption): Promise<Redemption> {
  try {
    return await client.write(cancelRedemption, { id });
  } catch (error) {
    if (error instanceof LoyaltyError && error.code === 'ended') client.invalidate('redemptions');
    const isSilent = error instanceof LoyaltyError && (error.transient || error.code === 'invalid-response');
    if (!isSilent) throw error;
    // Sent as it is, not through the cache: what is known there is older than the question.
    const { items } = await client.write(listRedemptions, newest).catch(() => ({ items: [] }));
    const found = items.find((each) => each.id === id);
    if (found?.status !== 'cancelled' && found?.status !== 'refunded') throw error;
    cancelRedemption.changes?.forEach((noun) => client.invalidate(noun));
    return found;
  }
}
