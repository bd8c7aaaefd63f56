import type { LoyaltyClient } from '../../../src/client/client.js';
import { newId } from '../../../src/client/new-id.js';
import type { RedemptionIntent } from '../../../src/client/redemption-intent-record.js';
import type { RedemptionIntents } from '../../../src/client/redemption-intents.js';
import { redeem } from '../../../src/client/resources/redemptions.js';
import { LoyaltyError } from '../../../src/domain/errors.js';

/** A design that must fail: each press has a key of its own, nothing is stored, and a failure is said to be one. */
export function keyPerClick(client: LoyaltyClient): LoyaltyClient {
  const intents: RedemptionIntents = {
    watch: () => () => undefined,
    list: () => Promise.resolve([]),
    settle: (intent) => Promise.resolve(intent),
    outcome: (intent) => Promise.resolve(intent),
    close: () => Promise.resolve(),
    async confirm(request) {
      const wish: RedemptionIntent = { ...request, key: newId(), at: Date.now(), tries: 1, state: 'sending' };
      try {
        const { rewardId } = request;
        const redemption = await client.write(redeem, { rewardId }, { idempotencyKey: wish.key, once: true });
        return { ...wish, state: 'redeemed', redemption };
      } catch (error) {
        const known =
          error instanceof LoyaltyError ? error : new LoyaltyError('server', '', { operation: redeem.name });
        return { ...wish, state: 'refused', error: known };
      }
    },
  };
  const durable = async () => ({ ...(await client.durable()), intents });
  return Object.create(client, { durable: { value: durable } }) as LoyaltyClient;
}
