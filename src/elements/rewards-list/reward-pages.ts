import { listRewards, type RewardsParams } from '../../client/resources/rewards.js';
import type { QueryState } from '../../client/query-state.js';
import type { Page, Reward } from '../../domain/rewards.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import { QueryController } from '../../lit/query-controller.js';

type PageQuery = QueryController<RewardsParams, Page<Reward>>;

/** The rewards so far: page after page, each renewed by itself when it is stale. */
export class RewardPages {
  readonly #host: LoyaltyElement;
  readonly #limit: () => number | false;
  readonly #pages: PageQuery[] = [];

  /** `limit` is the number of rewards a page; false means that there is nothing to load. */
  constructor(host: LoyaltyElement, limit: () => number | false) {
    this.#host = host;
    this.#limit = limit;
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

  get count(): number {
    return this.#pages.length;
  }

  /** Each reward once: a page may have moved since the one before it was loaded. */
  get items(): readonly Reward[] {
    const items = this.#pages.flatMap((page) => page.value?.items ?? []);
    return [...new Map(items.map((reward) => [reward.id, reward])).values()];
  }

  get nextCursor(): string | undefined {
    return this.#pages.at(-1)?.value?.nextCursor;
  }

  /** Asks for the page after the last one. */
  more(): void {
    if (this.nextCursor === undefined) return;
    this.#add(this.nextCursor);
    this.#host.requestUpdate();
  }

  /** Back to the first page. */
  reset(): void {
    for (const page of this.#pages.splice(1)) {
      page.hostDisconnected();
      this.#host.removeController(page);
    }
  }

  #add(cursor?: string): void {
    const params = (): RewardsParams | false => {
      const limit = this.#limit();
      return limit !== false && { limit, ...(cursor !== undefined && { cursor }) };
    };
    this.#pages.push(new QueryController(this.#host, listRewards, params));
  }
}
