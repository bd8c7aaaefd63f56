import type { Adapter, Capabilities } from '../../src/client/adapter.js';
import type { TransportRequest, TransportResponse } from '../../src/client/transport/transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';

/** What happens to the next redemption: it is refused, lost before it is done, or done and its answer lost. */
export type Mishap = 'refused' | 'invalid' | 'busy' | 'lost-before' | 'lost-after' | 'page';

/** A backend behind one secret that knows no keys: each call is a redemption of its own. */
export function plainShop(capabilities: Partial<Capabilities> = {}) {
  const redeemed: { readonly key: string | null; readonly id: string; readonly rewardId: string }[] = [];
  const calls: TransportRequest[] = [];
  let mishap: Mishap | undefined;
  let gate: Promise<void> | undefined;
  let entered: () => void = () => undefined;

  const answer = (status: number, body: unknown): TransportResponse => ({ status, headers: new Headers(), body });
  const problem = (status: number, slug: string) =>
    answer(status, { type: `urn:loyalty-elements:problem:${slug}`, title: 'secret words of the backend', status });

  async function redeem(request: TransportRequest): Promise<TransportResponse> {
    const now = mishap;
    mishap = undefined;
    entered();
    await gate;
    if (now === 'refused') return problem(422, 'insufficient-points');
    if (now === 'invalid') return problem(400, 'invalid-request');
    if (now === 'busy') return problem(409, 'busy');
    if (now === 'lost-before') throw new LoyaltyError('network', 'no answer', { operation: request.operation });
    const { rewardId } = JSON.parse(request.body as string) as { readonly rewardId: string };
    const key = request.headers['idempotency-key'] ?? null;
    const before = redeemed.find((each) => key !== null && each.key === key);
    const made = before ?? { key, id: `r-${redeemed.length + 1}`, rewardId };
    if (!before) redeemed.push(made);
    if (now === 'lost-after') throw new LoyaltyError('timeout', 'no answer', { operation: request.operation });
    if (now === 'page') return answer(200, undefined);
    return answer(201, { id: made.id, rewardId, status: 'issued', code: 'ABCD', secretField: 'for the shop only' });
  }

  const adapter: Adapter = {
    name: 'plain',
    runsIn: 'server',
    capabilities: { idempotency: 'none', redeemStatus: false, responseIdempotency: false, ...capabilities },
    endpoints: {},
    reach: () => async (request) => {
      calls.push(request);
      if (request.operation === 'redemptions.create') return redeem(request);
      const key = new URL(request.path, 'https://x.invalid').searchParams.get('idempotencyKey');
      const found = redeemed.filter((each) => each.key === (key === null ? each.key : `"${key}"`));
      return answer(200, { items: found.map(({ id, rewardId }) => ({ id, rewardId, status: 'issued' })) });
    },
  };
  return {
    adapter,
    redeemed,
    calls,
    next: (what: Mishap) => {
      mishap = what;
    },
    /** Holds the next redemption until it is let go; `reached` tells that it has come. */
    hold() {
      let letGo: () => void = () => undefined;
      gate = new Promise((resolve) => {
        letGo = resolve;
      });
      const reached = new Promise<void>((resolve) => {
        entered = resolve;
      });
      return { reached, letGo };
    },
  };
}
