import type { Currency } from './points.js';
import type { Tier } from './tiers.js';

/** A loyalty programme: what is the same for every member. */
export interface Program {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  /** IANA zone; a date such as "by 31 March" is a day of this zone. */
  readonly timeZone: string;
  /** The first is the main one. */
  readonly currencies: readonly Currency[];
  readonly tiers: readonly Tier[];
  readonly links: ProgramLinks;
  /** What the backend has no place for: names of operations (`redemptions.create`), and `tiers` where no member has one. */
  readonly lacks?: readonly string[];
}

export interface ProgramLinks {
  readonly join?: string;
  readonly signIn?: string;
  readonly terms?: string;
  readonly privacy?: string;
}
