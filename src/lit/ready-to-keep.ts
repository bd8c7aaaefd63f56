import type { LoyaltyClient } from '../client/client.js';

/**
 * Loads what keeps words and answers, without opening it: whoever is about to write is safe when the network goes meanwhile.
 * Where it cannot be loaded, it is loaded when there is something to keep.
 */
export async function readyToKeep(client: LoyaltyClient | undefined): Promise<void> {
  if (!client) return;
  await Promise.all([client.whole?.(), import('../client/durable.js'), import('../client/transport/rare.js')]).catch(
    () => undefined,
  );
}
