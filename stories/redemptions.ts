import { contractCapabilities } from '../src/client/adapter.js';
import type { ClientOptions } from '../src/client/client.js';
import { newId } from '../src/client/new-id.js';
import { cancelRedemption } from '../src/client/resources/redemption-history.js';
import type { Transport } from '../src/client/transport/transport.js';
import type { Redemption, RedemptionPreview } from '../src/domain/redemption.js';
import { createSandbox } from '../src/sandbox/sandbox.js';
import { inDays } from './rewards.js';

const stars = (amount: number) => ({ currency: 'stars', amount });

export const issuedLatte: Redemption = {
  id: 'r-7',
  rewardId: 'latte',
  rewardName: 'Latte',
  status: 'issued',
  code: '7KQM-X2TA',
  barcode: { format: 'code128', value: '7KQMX2TA' },
  expiresAt: inDays(40),
  refundableUntil: inDays(2),
  cost: stars(150),
};

export const soonOver: Redemption = {
  ...issuedLatte,
  id: 'r-6',
  rewardName: 'Oat cookie',
  code: 'B4NN-5RWC',
  barcode: { format: 'qr', value: 'https://shop.test/r/B4NN5RWC' },
  expiresAt: inDays(3),
  refundableUntil: inDays(-1),
  cost: stars(60),
};

const past = (id: string, rewardName: string, status: Redemption['status']): Redemption => ({
  ...{ id, rewardId: id, rewardName, status },
});

/** One for each state. */
export const everyState: readonly Redemption[] = [
  past('r-5', 'Travel tumbler', 'used'),
  issuedLatte,
  past('r-8', 'Cinema ticket', 'pending'),
  past('r-4', 'Bag of beans, 250 g', 'cancelled'),
  soonOver,
  past('r-3', 'Extra shot', 'expired'),
  past('r-2', 'Night at the roastery', 'refunded'),
  past('r-1', 'Cold brew kit', 'failed'),
];

/** A shop where the member has redeemed these rewards; `cancel` answers what is undone in a way of its own. */
export function shopWith(rewardIds: readonly string[], cancel?: Transport): Partial<ClientOptions> {
  const { transport, getToken } = createSandbox({ scenario: 'mid', latencyMs: 0 });
  const { signal } = new AbortController();
  const redeem = async () => {
    for (const rewardId of rewardIds) {
      const headers = { 'idempotency-key': `"${newId()}"` };
      const body = JSON.stringify({ rewardId });
      await transport({ method: 'POST', path: '/redemptions', headers, body, operation: 'story' }, signal);
    }
  };
  const redeemed = redeem();
  return {
    baseUrl: '/sandbox',
    getToken,
    transport: async (request, more) => {
      await redeemed;
      return (cancel && request.operation === cancelRedemption.name ? cancel : transport)(request, more);
    },
  };
}

/** A refusal with this slug. */
export const refusal =
  (slug: string, status = 422): Transport =>
  () =>
    Promise.resolve({
      status,
      headers: { get: (name) => (name === 'x-request-id' ? 'r-1' : null) },
      body: { type: `urn:loyalty-elements:problem:${slug}` },
    });

/** A shop that answers redemptions in a way of its own. */
export function shop(answer: Transport): Partial<ClientOptions> {
  const { transport, getToken } = createSandbox();
  return {
    baseUrl: '/sandbox',
    getToken,
    transport: (request, signal) => (request.operation === 'redemptions.create' ? answer : transport)(request, signal),
  };
}

/** A shop that knows no keys and cannot be asked, and whose answer is lost: nobody can say what became of it. */
export const shopWithoutMemory = (): Partial<ClientOptions> => ({
  ...shop(() => Promise.reject(new TypeError('cut off'))),
  adapter: {
    name: 'plain',
    runsIn: 'browser',
    capabilities: { ...contractCapabilities, idempotency: 'none', redeemStatus: false },
    endpoints: {},
  },
});

/** A shop that raises its prices behind the first preview. */
export function dearer(): Partial<ClientOptions> {
  const { transport, getToken } = createSandbox();
  let asked = 0;
  const raised: Transport = async (request, signal) => {
    const response = await transport(request, signal);
    const { cost, balanceAfter, ...rest } = response.body as RedemptionPreview;
    const more = { cost: { ...cost, amount: cost.amount + 20 }, balanceAfter: balanceAfter - 20 };
    return (asked += 1) > 1 ? { ...response, body: { ...rest, ...more } } : response;
  };
  const answers: Partial<Record<string, Transport>> = {
    'redemptions.preview': raised,
    'redemptions.create': refusal('cost-changed'),
  };
  return {
    baseUrl: '/sandbox',
    getToken,
    transport: (request, signal) => (answers[request.operation] ?? transport)(request, signal),
  };
}
