import type { Adapter } from '../../client/adapter.js';
import type { Exchanges, Sequence } from '../../client/endpoint.js';
import { asAgreed } from '../wire/agreed.js';
import { at, fields, items } from '../wire/reading.js';
import type { Params } from './asking.js';
import type { MappingSpec } from './spec.js';

/** Pages that are read for one reward. */
const most = 20;

/**
 * What a wish has come to before, where its reward costs something else by now than the member agreed to; nothing where it
 * may be sent. A reward that the list does not have, or not with one price, is left to the API.
 *
 * @throws LoyaltyError `cost-changed`
 */
export async function agreed(
  endpoints: Adapter['endpoints'],
  { operations, capabilities }: Partial<MappingSpec>,
  { rewardId, amount }: Params,
  exchanges: Exchanges,
): Promise<unknown> {
  const { decode, key } = exchanges;
  const { idempotency = 'none' } = capabilities ?? {};
  const canLook = operations?.['redemptions.find'];
  // An API that knows keys alone might be asked for what it has done already.
  if (typeof amount !== 'number' || !operations?.['rewards.list'] || !(idempotency === 'none' || canLook)) {
    return undefined;
  }
  /** In the contract's shape, and read by no decoder yet: that of these exchanges is another operation's. */
  const asked = (name: string, params: Params) =>
    (endpoints[name] as Sequence<Params, unknown>).run(params, {
      ...exchanges,
      key: undefined,
      decode: (body) => body,
    });

  async function priceNow(): Promise<unknown> {
    let cursor: unknown;
    for (let page = 1; page <= most; page += 1) {
      const answer = await asked('rewards.list', { limit: 50, cursor });
      const reward = items(at(answer, 'items')).find(({ id }) => id === rewardId);
      cursor = at(answer, 'nextCursor');
      const { amount: price } = fields(reward?.['cost']);
      if (reward) return price ?? amount;
      if (cursor === undefined) break;
    }
    return amount;
  }
  const earlier = async () => {
    const [found] = items(at(await asked('redemptions.find', { idempotencyKey: key }), 'items'));
    return found && decode(found);
  };
  return asAgreed<unknown>(amount, priceNow, key !== undefined && canLook ? earlier : undefined);
}
