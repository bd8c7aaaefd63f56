import type { Backend, Scene } from '../../../src/conformance/subject.js';
import { keptAnswers, no, page, well, type Answer } from './answers.js';
import { ledgerOf, type Reward } from './ledger.js';
import { dresserOf } from './scenes.js';
import { program, promotions, type Account } from './shop.js';

/** What the stand-in reads of a request's body. */
interface Asked {
  readonly limit?: number;
  readonly cursor?: string;
  readonly idempotency_key?: string;
  readonly location_id?: string;
  readonly reward?: {
    readonly loyalty_account_id: string;
    readonly reward_tier_id: string;
    readonly order_id?: string;
  };
  readonly transaction_amount_money?: { readonly amount?: number };
  readonly query?: {
    readonly customer_ids?: readonly string[];
    readonly loyalty_account_id?: string;
    readonly filter?: {
      readonly loyalty_account_filter?: { readonly loyalty_account_id: string };
      readonly type_filter?: { readonly types: readonly string[] };
    };
  };
}

export interface SquareStandIn extends Backend {
  /** Points for an order, as the seller's own system brings them in. */
  readonly earn: (customer: string, points: number) => void;
}

const usual = { ada: 1000, bob: 1000 };

/** Square's Loyalty API as its document has it, in the memory of this process. `ada` is the member under test. */
export function squareStandIn(
  scene: Scene,
  { balances = usual, now = Date.now }: { balances?: Readonly<Record<string, number>>; now?: () => number } = {},
): SquareStandIn {
  const [member = ''] = Object.keys(balances);
  const books = ledgerOf(scene === 'negative' ? { ...balances, [member]: -50 } : balances, now);
  const dress = dresserOf(scene);
  const once = keptAnswers();
  const absent = () => no(404, 'NOT_FOUND', 'Resource not found');

  function create({ reward: asked }: Asked): Answer {
    const to = books.accounts.get(asked?.loyalty_account_id ?? '');
    const tier = program.reward_tiers.find(({ id }) => id === asked?.reward_tier_id);
    if (!to || !tier) return absent();
    if (tier.points > to.balance) return no(400, 'BAD_REQUEST', 'Insufficient points');
    return well({ reward: books.create(to, tier, asked?.order_id) });
  }

  function onReward(method: string, reward: Reward | undefined, act: string | undefined, asked: Asked): Answer {
    if (!reward) return absent();
    if (act === 'redeem') return once(asked.idempotency_key, JSON.stringify(asked), () => use(reward, asked));
    if (method === 'GET') return well({ reward: dress('reward', reward) });
    if (reward.status !== 'ISSUED') return no(400, 'BAD_REQUEST', `The reward is ${String(reward.status)}`);
    books.remove(reward);
    return well({});
  }

  function use(reward: Reward, { location_id: location = '' }: Asked): Answer {
    if (!program.location_ids.includes(location)) return no(400, 'INVALID_VALUE', 'No such location', 'location_id');
    if (reward.status !== 'ISSUED') return no(400, 'BAD_REQUEST', `The reward is ${String(reward.status)}`);
    return well({ event: books.use(reward, location) });
  }

  function search(noun: string, asked: Asked): Answer {
    const { customer_ids: customers, loyalty_account_id: account, filter } = asked.query ?? {};
    const list = (name: string, item: 'account' | 'reward' | 'event', all: readonly object[]) =>
      page(name, all.map((each) => dress(item, each)), asked); // prettier-ignore
    if (noun === 'accounts') {
      const isAsked = ({ customer_id: id }: Account) => customers?.includes(id ?? '') ?? true;
      return list('loyalty_accounts', 'account', [...books.accounts.values()].filter(isAsked));
    }
    if (noun === 'rewards') {
      return list('rewards', 'reward', books.rewards().filter((each) => each.loyalty_account_id === account)); // prettier-ignore
    }
    const { loyalty_account_filter: whose, type_filter: what } = filter ?? {};
    const events = books.events.filter(
      ({ loyalty_account_id: id, type }) =>
        (!whose || whose.loyalty_account_id === id) && (!what || what.types.includes(type)),
    );
    return list('events', 'event', events);
  }

  function onProgram(part: string | undefined, url: URL, { transaction_amount_money: money }: Asked): Answer {
    if (part === 'calculate') return well({ points: Math.floor((money?.amount ?? 0) / 100), promotion_points: 0 });
    if (part !== 'promotions') return well({ program: dress('program', program) });
    const status = url.searchParams.get('status');
    const asked = promotions.filter((each) => status === null || each.status === status);
    return page('loyalty_promotions', asked.map((each) => dress('promotion', each)), {}); // prettier-ignore
  }

  function answer(method: string, url: URL, asked: Asked): Answer {
    const [, , , noun, id = '', part] = url.pathname.split('/').map(decodeURIComponent);
    if (noun === 'programs') return id === 'main' || id === program.id ? onProgram(part, url, asked) : absent();
    if (id === 'search' && noun !== undefined) return search(noun, asked);
    if (noun === 'accounts') {
      const found = books.accounts.get(id);
      return found ? well({ loyalty_account: dress('account', found) }) : absent();
    }
    if (noun !== 'rewards') return absent();
    if (!id) return once(asked.idempotency_key, JSON.stringify(asked), () => create(asked));
    return onReward(method, books.rewards().find((each) => each.id === id), part, asked); // prettier-ignore
  }

  return {
    earn: books.earn,
    redeemed: () => books.rewards().filter(({ status }) => status !== 'DELETED').length,
    points: () => books.accounts.get(`account-of-${member}`)?.balance ?? 0,
    fetch: (address, { method = 'GET', headers, body }) => {
      const isSeller = /^Bearer ./.test(new Headers(headers).get('authorization') ?? '');
      const asked = (typeof body === 'string' ? JSON.parse(body) : {}) as Asked;
      const { status, body: json } = isSeller
        ? answer(method, new URL(address), asked)
        : no(401, 'UNAUTHORIZED', 'This request could not be authorized.');
      return Promise.resolve(Response.json(json, { status }));
    },
  };
}
