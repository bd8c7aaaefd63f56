import type { Scene } from '../../../../src/conformance/subject.js';
import { openCard, pendingOf, tiersOf, transactionOf, voucherOf, type LoyaltyCard } from './cards.js';
import { campaign, earningRules, rate, rewards, seen, tiers } from './programme.js';
import { openRedemptions, redemptionOf, rollbackOf, VoucherifyRefusal } from './redemptions.js';

const list = (data: readonly unknown[], name = 'data') => ({
  object: 'list',
  data_ref: name,
  [name]: data,
  total: data.length,
});

function paged(all: readonly unknown[], query: URLSearchParams, name = 'data') {
  const [limit, page] = [Number(query.get('limit') ?? 10), Number(query.get('page') ?? 1)];
  return { ...list(all.slice((page - 1) * limit, page * limit), name), total: all.length };
}

function after(all: readonly { readonly id: string }[], query: URLSearchParams) {
  const start = all.findIndex(({ id }) => id === query.get('starting_after_id')) + 1;
  const data = all.slice(start, start + Number(query.get('limit') ?? 10));
  const more = start + data.length < all.length;
  return {
    ...{ object: 'list', data_ref: 'data', data, has_more: more },
    ...(more && { more_starting_after: data.at(-1)?.id }),
  };
}

/** One project of Voucherify: its campaign, its cards and what is asked of them. */
export function openProject(scene: Scene, now: () => number) {
  const bare = scene === 'bare';
  const cards = new Map(['ada', 'bob'].map((id) => [id, openCard(id, bare ? 0 : 30, now)]));
  const redemptions = openRedemptions(now);
  for (const card of cards.values()) {
    if (scene === 'negative') card.post('POINTS_REMOVAL', 50);
    else for (const points of [600, 300, 100]) card.post(scene === 'odd' ? 'POINTS_GOSSIP' : 'POINTS_ACCRUAL', points);
  }
  const withCode = (code: string): LoyaltyCard => {
    const found = [...cards.values()].find((card) => card.code === code);
    if (found) return found;
    throw new VoucherifyRefusal(404, 'not_found');
  };
  const ofCustomer = (id: string | null) =>
    [...cards.values()].filter(({ customer }) => customer.id === id || customer.source_id === id);
  const offers = rewards.map(({ reward, ...rest }) => ({
    ...rest,
    reward: seen(scene, reward, { type: 'SPACESHIP' }, ['attributes']),
  }));
  return {
    ...{ cards, redemptions },
    campaign: () =>
      bare
        ? Object.fromEntries(
            Object.entries(campaign).filter(([name]) => name !== 'description' && name !== 'loyalty_tiers_expiration'),
          )
        : campaign,
    tiers: () => list(bare ? [] : tiers),
    members: (query: URLSearchParams) =>
      paged(
        ofCustomer(query.get('customer')).map((card) => voucherOf(card, bare)),
        query,
        'vouchers',
      ),
    member: (code: string) => voucherOf(withCode(code), bare),
    ownTiers: (code: string) => list(bare ? [] : tiersOf(withCode(code))),
    pending: (code: string) => ({ object: 'list', data_ref: 'data', data: pendingOf(withCode(code)), has_more: false }),
    ownRewards: (code: string) => {
      withCode(code);
      return list(offers.map(({ reward, assignment }) => ({ reward, assignment, object: 'loyalty_reward' })));
    },
    assignments: (query: URLSearchParams) =>
      paged(
        rewards.map(({ assignment }) => assignment),
        query,
      ),
    details: (id: string) => offers.find(({ assignment }) => assignment.id === id)?.reward,
    transactions: (code: string, query: URLSearchParams) => {
      const card = withCode(code);
      return after(
        card.lines.map((line) => ({ ...transactionOf(card, line), id: line.id })),
        query,
      );
    },
    redeem: (code: string, body: unknown) => redemptionOf(redemptions.redeem(withCode(code), body as object), bare),
    rules: (query: URLSearchParams) =>
      paged(
        earningRules.map((rule) =>
          seen(scene, rule, { event: 'customer.danced', loyalty: { type: 'SONG' } }, ['segment']),
        ),
        query,
      ),
    estimate: (body: unknown) => {
      const { order } = body as { readonly order: { readonly amount: number } };
      const points = Math.floor(order.amount / rate.every) * rate.points;
      return { campaign: { id: campaign.id, name: campaign.name, object: 'campaign' }, points_estimation: points };
    },
    made: (query: URLSearchParams) => {
      const own = redemptions.made.filter(({ card }) => ofCustomer(query.get('customer')).includes(card));
      const all = own.flatMap((one) => [
        ...(one.rolledBack === undefined ? [] : [rollbackOf(one)]),
        redemptionOf(one, bare),
      ]);
      return paged(all, query, 'redemptions');
    },
    one: (id: string) => {
      const found = redemptions.made.find((each) => each.id === id);
      return found && redemptionOf(found, bare);
    },
    rollback: (id: string) => rollbackOf(redemptions.rollback(id)),
  };
}

export type Project = ReturnType<typeof openProject>;
