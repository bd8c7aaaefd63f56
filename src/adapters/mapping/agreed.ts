import type { Exchanges } from '../../client/endpoint.js';
import { asAgreed } from '../wire/agreed.js';
import { at, fields, items } from '../wire/reading.js';
import { ask } from './asking.js';
import type { OperationSpec } from './spec.js';

type Operations = Readonly<Record<string, Partial<OperationSpec> | null>>;

/** Pages that are read for one reward. */
const most = 20;

/**
 * What a wish has come to before, where its reward costs something else by now than the member agreed to; nothing where it
 * may be sent. A reward that the list does not have, or not with one price, is left to the API.
 *
 * @throws LoyaltyError `cost-changed`
 */
export async function agreedOn(
  operations: Operations,
  rewardId: unknown,
  agreed: number,
  exchanges: Exchanges,
): Promise<unknown> {
  const { decode, key } = exchanges;
  /** In the contract's shape, and read by no decoder yet: that of these exchanges is another operation's. */
  const asked = (name: string, params: Readonly<Record<string, unknown>>) =>
    ask(name, operations[name] as OperationSpec, params, { ...exchanges, key: undefined, decode: (body) => body });

  async function priceNow(): Promise<unknown> {
    let cursor: unknown;
    for (let page = 1; page <= most; page += 1) {
      const answer = await asked('rewards.list', { limit: 50, cursor });
      const reward = items(at(answer, 'items')).find(({ id }) => id === rewardId);
      cursor = at(answer, 'nextCursor');
      const { amount } = fields(reward?.['cost']);
      if (reward) return amount ?? agreed;
      if (cursor === undefined) break;
    }
    return agreed;
  }
  const earlier = async () => {
    const [found] = items(at(await asked('redemptions.find', { idempotencyKey: key }), 'items'));
    return found && decode(found);
  };
  return asAgreed<unknown>(agreed, priceNow, key !== undefined && operations['redemptions.find'] ? earlier : undefined);
}
