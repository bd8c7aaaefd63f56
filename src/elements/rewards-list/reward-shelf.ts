import type { PropertyValues } from 'lit';
import type { RewardsParams } from '../../client/resources/rewards.js';
import type { Reward } from '../../domain/rewards.js';
import { warn } from '../../lit/attributes.js';
import { Lazy } from '../../lit/lazy.js';
import type { BrowsableElement } from './browsable-element.js';
import { loadBrowse } from './browse-loading.js';
import type { RewardBrowse } from './reward-browse.js';
import type { CardContext } from './reward-card.js';
import { RewardPages } from './reward-pages.js';

/** What a list shows: rewards that are given or loaded, that fit, in order, and no more than were asked for. */
export class RewardShelf {
  shown: readonly Reward[] = [];
  /** How many fit so far. */
  found = 0;
  readonly pages: RewardPages;
  readonly #host: BrowsableElement;
  readonly #browse: Lazy<RewardBrowse>;

  constructor(host: BrowsableElement) {
    this.#host = host;
    this.#browse = new Lazy(host, async () => new (await loadBrowse()).RewardBrowse(host));
    this.pages = new RewardPages(host, (): RewardsParams | false => {
      const { rewards, category } = host;
      return !rewards && { limit: this.limit, ...(category && { category }) };
    });
  }

  /** Rewards a page. */
  get limit(): number {
    const { pageSize = 12 } = this.#host;
    if (Number.isInteger(pageSize) && pageSize >= 1 && pageSize <= 200) return pageSize;
    warn(`page-size is 1 to 200, not ${pageSize}`);
    return 12;
  }

  /** How many there is room for; a given list has room for all. */
  get room(): number {
    return this.#host.rewards ? Infinity : this.pages.asked * this.limit;
  }

  get known(): readonly Reward[] {
    return this.#host.rewards ?? this.pages.items;
  }

  get isFiltered(): boolean {
    const { category, query, affordable } = this.#host;
    return !!category || !!query || affordable;
  }

  get isLoading(): boolean {
    return !this.#host.rewards && this.pages.last.status === 'pending';
  }

  get hasMore(): boolean {
    return this.found > this.room || (!this.#host.rewards && this.pages.nextCursor !== undefined);
  }

  willUpdate(changed: PropertyValues<BrowsableElement>): void {
    if (changed.has('pageSize') || changed.has('rewards') || changed.has('category')) this.pages.reset();
    if (changed.has('query') || changed.has('affordable') || changed.has('sort')) this.pages.asked = 1;
  }

  /**
   * Looks what there is now, and loads on until the page is full or the list ends; for an order of its own, until it ends.
   *
   * Gives what filters and orders: undefined while that is loaded, null where there is no need for it.
   */
  fill(context: CardContext): RewardBrowse | null | undefined {
    const { controls, query, affordable, sort, rewards } = this.#host;
    const isWanted = controls || this.isFiltered || sort !== 'given';
    const browse = isWanted ? this.#browse.get() : null;
    const isSearching = !!browse && (!!query || affordable || sort !== 'given');
    let found: readonly Reward[];
    do found = browse?.find(this.known, context) ?? this.known;
    while (((isSearching && sort !== 'given') || found.length < this.room) && this.pages.fill(isSearching));
    this.found = found.length;
    this.shown = rewards ? found : found.slice(0, this.room);
    return browse;
  }
}
