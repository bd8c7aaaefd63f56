import type { serialization } from 'square';
import { account, program, type Account } from './shop.js';

type Event = serialization.LoyaltyEvent.Raw;
export type Reward = serialization.LoyaltyReward.Raw & { readonly id: string; readonly points: number };

/** Square's books: accounts, the rewards that were created, and what moved points. */
export interface Ledger {
  readonly accounts: ReadonlyMap<string, Account>;
  /** The last that changed comes first. */
  readonly rewards: () => readonly Reward[];
  /** The newest comes first. */
  readonly events: readonly Event[];
  readonly earn: (customer: string, points: number) => void;
  readonly create: (
    to: Account,
    tier: { readonly id: string; readonly points: number },
    order?: string | null,
  ) => Reward;
  readonly remove: (reward: Reward) => void;
  readonly use: (reward: Reward, location: string) => Event;
}

export function ledgerOf(balances: Readonly<Record<string, number>>, now: () => number): Ledger {
  const all = Object.entries(balances).map(([customer, balance]) => account(customer, balance));
  const accounts = new Map(all.map((each) => [each.id, each]));
  const events: Event[] = [];
  const rewards: Reward[] = [];
  const { id: loyalty_program_id } = program;
  let clock = 0;

  /** No two things happen at once. */
  const time = () => new Date((clock = Math.max(clock + 1, now()))).toISOString();

  function happened(to: string, event: Pick<Event, 'type'> & Partial<Event>): Event {
    const made: Event = {
      ...{ id: `event-${events.length + 1}`, created_at: time(), loyalty_account_id: to, source: 'LOYALTY_API' },
      ...event,
    };
    events.unshift(made);
    return made;
  }

  function move(id: string, points: number): void {
    const moved = accounts.get(id);
    if (!moved) return;
    moved.balance += points;
    moved.updated_at = time();
  }

  function changed(reward: Reward, status: Reward['status'], more: Partial<Reward> = {}): void {
    rewards.splice(rewards.indexOf(reward), 1);
    Object.assign(reward, { status, updated_at: time() }, more);
    rewards.unshift(reward);
  }

  function earn(customer: string, points: number): void {
    const id = `account-of-${customer}`;
    move(id, points);
    const lifetime = accounts.get(id);
    if (lifetime) lifetime.lifetime_points = (lifetime.lifetime_points ?? 0) + points;
    happened(id, { type: 'ACCUMULATE_POINTS', accumulate_points: { loyalty_program_id, points, order_id: 'ORDER' } });
  }

  // Everybody has been here before.
  for (const { id } of all) {
    happened(id, {
      type: 'ACCUMULATE_POINTS',
      accumulate_points: { loyalty_program_id, points: 90, order_id: 'FIRST' },
    });
    happened(id, {
      type: 'ADJUST_POINTS',
      adjust_points: { loyalty_program_id, points: -10, reason: 'Counted twice' },
    });
    happened(id, { type: 'EXPIRE_POINTS', expire_points: { loyalty_program_id, points: 30 } });
  }

  return {
    ...{ accounts, events, earn },
    rewards: () => rewards,
    create({ id: loyalty_account_id }, { id: reward_tier_id, points }, order_id) {
      const at = time();
      const reward: Reward = {
        ...{ id: `reward-${rewards.length + 1}`, status: 'ISSUED', loyalty_account_id, reward_tier_id, points },
        ...(order_id && { order_id }),
        ...{ created_at: at, updated_at: at },
      };
      rewards.unshift(reward);
      move(loyalty_account_id, -points);
      const create_reward = { loyalty_program_id, reward_id: reward.id, points: -points };
      happened(loyalty_account_id, { type: 'CREATE_REWARD', create_reward });
      return reward;
    },
    remove(reward) {
      const { id: reward_id, loyalty_account_id, points } = reward;
      changed(reward, 'DELETED');
      move(loyalty_account_id, points);
      happened(loyalty_account_id, { type: 'DELETE_REWARD', delete_reward: { loyalty_program_id, reward_id, points } });
    },
    use(reward, location_id) {
      const { id: reward_id, loyalty_account_id } = reward;
      changed(reward, 'REDEEMED', { redeemed_at: time() });
      const redeem_reward = { loyalty_program_id, reward_id };
      return happened(loyalty_account_id, { type: 'REDEEM_REWARD', redeem_reward, location_id });
    },
  };
}
