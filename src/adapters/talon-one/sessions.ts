import { segment, type EndpointRequest, type Exchanges } from '../../client/endpoint.js';
import { newId } from '../../client/new-id.js';
import { findRedemption, previewRedemption, redeem } from '../../client/resources/redemptions.js';
import { listRewards } from '../../client/resources/rewards.js';
import { LoyaltyError } from '../../domain/errors.js';
import { asAgreed } from '../wire/agreed.js';
import { composed } from '../wire/endpoints.js';
import { at, fields, points } from '../wire/reading.js';
import { currency, idOfCaller } from './ledger.js';
import { deducted, redemption, rewards, type TalonOneReward } from './rewards.js';

export interface TalonOneShop {
  readonly catalogue: readonly TalonOneReward[];
  /** The attribute of sessions that names the wanted reward. */
  readonly attribute: string;
  readonly programId: number;
  readonly balanceOf: (exchanges: Exchanges) => Promise<unknown>;
}

const session = (id: string) => `/v2/customer_sessions/${segment(id)}`;

/** A session that is only tried, and leaves nothing behind. */
export const dry = (id: string): string => `${session(id)}?dry=true`;

/** The session of a wish: closed at once, with nothing in it but the reward's id. */
const closing = (path: string, profileId: string, attributes: object): EndpointRequest => ({
  ...{ method: 'PUT', path },
  body: { customerSession: { profileId, state: 'closed', cartItems: [], attributes }, responseContent: [] },
});

/** Redeeming as the effect of a session. Its id is the key of the wish. */
export function redeeming({ catalogue, attribute, programId, balanceOf }: TalonOneShop) {
  const refused = (code: ConstructorParameters<typeof LoyaltyError>[0], message: string, operation: string) =>
    new LoyaltyError(code, message, { operation });

  function rewardOf(rewardId: string, operation: string): TalonOneReward {
    const reward = catalogue.find(({ id }) => id === rewardId);
    if (reward) return reward;
    throw refused('not-found', 'no such reward', operation);
  }

  /** What was deducted. Where no rule was met, it was for want of points, or for a reason of the rule's own. */
  async function priceOf(body: unknown, reward: TalonOneReward, exchanges: Exchanges, operation: string) {
    if (!Array.isArray(at(body, 'effects'))) throw refused('invalid-response', 'no effects', operation);
    const amount = deducted(body, programId);
    if (amount !== undefined) return amount;
    const balance = points(at(await balanceOf(exchanges), 'activePoints')) ?? 0;
    throw refused(
      balance < reward.points ? 'insufficient-points' : 'limit-reached',
      'no rule deducts points',
      operation,
    );
  }

  /** What a wish has come to; undefined where it is not the member's, or did not come true. */
  async function foundBy(key: string, { send, caller }: Exchanges): Promise<unknown> {
    const body = await send({ method: 'GET', path: session(key) }).catch((error: unknown) => {
      if (error instanceof LoyaltyError && error.code === 'not-found') return null;
      throw error;
    });
    if (body === null) return undefined;
    const wish = fields(at(body, 'customerSession'));
    if (wish['profileId'] === undefined) throw refused('invalid-response', 'no session', findRedemption.name);
    const id = at(wish['attributes'], attribute);
    const amount = deducted(body, programId);
    const reward = catalogue.find((one) => one.id === id) ?? { id: String(id) };
    const isTheirs = wish['profileId'] === idOfCaller(caller) && wish['state'] === 'closed';
    return isTheirs && amount !== undefined ? redemption(body, key, reward, amount) : undefined;
  }

  return [
    composed(listRewards, async ({ cursor, limit = 12 }, exchanges) => {
      const balance = exchanges.caller ? await balanceOf(exchanges) : undefined;
      return rewards(catalogue, balance, { from: Number(cursor ?? 0) || 0, limit });
    }),
    composed(previewRedemption, async ({ rewardId }, exchanges) => {
      const reward = rewardOf(rewardId, previewRedemption.name);
      const wish = closing(dry('preview'), idOfCaller(exchanges.caller), { [attribute]: rewardId });
      const [body, balance] = await Promise.all([exchanges.send(wish), balanceOf(exchanges)]);
      const amount = await priceOf(body, reward, exchanges, previewRedemption.name);
      const balanceAfter = (points(at(balance, 'activePoints')) ?? NaN) - amount;
      return { rewardId, cost: { currency, amount }, balanceAfter, terms: reward.terms };
    }),
    composed(redeem, async ({ rewardId, amount }, exchanges) => {
      const reward = rewardOf(rewardId, redeem.name);
      const { key = newId(), caller, send } = exchanges;
      const closed = (path: string) => closing(path, idOfCaller(caller), { [attribute]: rewardId });
      // The rule's own price, which a preview has told, and not the list's.
      const priceNow = async () => priceOf(await send(closed(dry('preview'))), reward, exchanges, redeem.name);
      const before = await asAgreed(amount, priceNow, () => foundBy(key, exchanges));
      if (before !== undefined) return before;
      const body = await send(closed(session(key)), key);
      return redemption(body, key, reward, await priceOf(body, reward, exchanges, redeem.name));
    }),
    composed(findRedemption, async ({ idempotencyKey: key }, exchanges) => {
      const found = await foundBy(key, exchanges);
      return { items: found === undefined ? [] : [found] };
    }),
  ];
}
