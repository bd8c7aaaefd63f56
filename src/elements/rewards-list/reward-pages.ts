import { listRewards, type RewardsParams } from '../../client/resources/rewards.js';
import type { QueryState } from '../../client/query-state.js';
import type { Page, Reward } from '../../domain/rewards.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import { QueryController } from '../../lit/query-controller.js';

type PageQuery = QueryController<RewardsParams, Page<Reward>>;

/** Most rewards that one answer has. */
const most = 200;

/** So many answers are looked through for a filter or an order before the member is asked whether to go on. */
const patience = 10;

/** The rewards so far: page after page, each renewed by itself when it is stale. */
export class RewardPages {
  /** How many pages the member wants to see. */
  asked = 1;
  readonly #host: LoyaltyElement;
  readonly #first: () => RewardsParams | false;
  readonly #pages: PageQuery[] = [];
  #reach = patience;
  #values: readonly (Page<Reward> | undefined)[] = [];
  #items: readonly Reward[] = [];

  /** `first` asks for the first page; false means that there is nothing to load. */
  constructor(host: LoyaltyElement, first: () => RewardsParams | false) {
    this.#host = host;
    this.#first = first;
    this.#add();
  }

  /** Of the first page: without it there is no list. */
  get state(): QueryState<Page<Reward>> {
    return this.#pages[0]?.state ?? { status: 'pending' };
  }

  /** Of the page that was asked for last. */
  get last(): QueryState<Page<Reward>> {
    return this.#pages.at(-1)?.state ?? this.state;
  }

  /** Each reward once: a page may have moved since the one before it was loaded. The same list while nothing changes. */
  get items(): readonly Reward[] {
    const values = this.#pages.map(({ value }) => value);
    if (values.length !== this.#values.length || values.some((value, place) => value !== this.#values[place])) {
      this.#values = values;
      const items = values.flatMap((value) => value?.items ?? []);
      this.#items = [...new Map(items.map((reward) => [reward.id, reward])).values()];
    }
    return this.#items;
  }

  get nextCursor(): string | undefined {
    return this.#pages.at(-1)?.value?.nextCursor;
  }

  /** The member wants to see one page more. */
  more(): void {
    this.asked += 1;
    this.#reach = this.#pages.length + patience;
    this.#host.requestUpdate();
  }

  /** Asks for the next page when too few are there; the largest page where it is searched for some. Returns whether it did. */
  fill(isSearching: boolean): boolean {
    const cursor = this.nextCursor;
    if (this.last.status !== 'ready' || cursor === undefined) return false;
    if (this.#pages.length >= (isSearching ? this.#reach : this.asked)) return false;
    this.#add(cursor, isSearching ? most : undefined);
    return true;
  }

  /** Back to the first page. */
  reset(): void {
    this.asked = 1;
    this.#reach = patience;
    for (const page of this.#pages.splice(1)) {
      page.hostDisconnected();
      this.#host.removeController(page);
    }
  }

  #add(cursor?: string, limit?: number): void {
    const params = (): RewardsParams | false => {
      const first = this.#first();
      return first && { ...first, ...(limit && { limit }), ...(cursor !== undefined && { cursor }) };
    };
    const page = new QueryController(this.#host, listRewards, params);
    this.#pages.push(page);
    // One that is added while the element renders has missed its turn.
    if (cursor !== undefined) page.hostUpdate();
  }
}
