import { property } from 'lit/decorators.js';
import { text, whole } from '../../client/decode.js';
import type { Report } from '../../client/endpoint.js';
import { listRewards } from '../../client/resources/rewards.js';
import type { RewardSort } from '../../domain/reward-filter.js';
import type { Reward } from '../../domain/rewards.js';
import { choice, finite, flag, json } from '../../lit/attributes.js';
import { FullElement } from '../../lit/full-element.js';

/** A list of rewards, or a page of them, as the contract has it. */
const readRewards = (value: unknown, report: Report): readonly Reward[] =>
  listRewards.decode(Array.isArray(value) ? { items: value } : value, report).items;

/** The names of things, by their id. */
const readNames = (value: unknown, report: Report): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(value ?? {}).map(([id, name]) => [id, whole(text(100))(name, report)]));

/** What a list is asked for. */
export interface RewardsFilterDetail {
  readonly category: string;
  readonly affordable: boolean;
  readonly query: string;
  readonly sort: RewardSort;
  readonly layout: 'grid' | 'list';
}

/** What a list can be asked for, by its page or with its own controls. */
export abstract class BrowsableElement extends FullElement {
  /** Which controls the list has: any of `filter`, `sort` and `layout`, with spaces between. */
  @property() controls = '';

  /** Shows only rewards of this category. */
  @property() category = '';

  /** What the categories are called, in the order of the choice. As an attribute: JSON. Default: as they are met. */
  @property({ converter: json(readNames) }) categories?: Readonly<Record<string, string>> | undefined;

  /** Shows only what the member can redeem now. */
  @property({ converter: flag }) affordable = false;

  /** Shows only rewards that have these words in their name or description, whatever their case and accents. */
  @property() query = '';

  /** The order: as the shop has it, by cost, by what ends first, or by name. */
  @property({ converter: choice('given', 'cheapest', 'dearest', 'ending', 'name') }) sort: RewardSort = 'given';

  /** Whether cards stand side by side, where there is room, or each in a line of its own. */
  @property({ converter: choice('grid', 'list'), reflect: true, useDefault: true }) layout: 'grid' | 'list' = 'grid';

  /** The rewards to show, without loading any. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(readRewards) }) rewards?: readonly Reward[] | undefined;

  /** Rewards a page, 1 to 200; room for as many is kept while they load. */
  @property({ attribute: 'page-size', converter: finite }) pageSize: number | undefined = 12;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'loyalty-rewards-filter': CustomEvent<RewardsFilterDetail>;
  }
}
