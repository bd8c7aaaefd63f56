import { instant } from './instant.js';
import { pointsCost, type EligibilityState, type Reward } from './rewards.js';

/** `given` is the order of the shop. */
export type RewardSort = 'given' | 'cheapest' | 'dearest' | 'ending' | 'name';

/** What a member looks for. Nothing given is no limit. */
export interface RewardFilter {
  readonly category?: string | undefined;
  /** Words that all have to be in the name or the description. */
  readonly query?: string | undefined;
  /** Only what can be had now. */
  readonly affordable?: boolean;
}

/**
 * Text as people compare it who do not look at case, accents, width or vowel signs: `CAFE` for "café", `كاس` for "كَأس".
 *
 * Upper case, because it makes one of ß and SS, and of the four letters i of Turkish.
 */
export function foldText(text: string, locale: string): string {
  const folded = text.toLocaleUpperCase(locale).normalize('NFKD');
  return folded
    .replace(/\p{Diacritic}|\u0640|[\u0653-\u0655]/gu, '')
    .replaceAll('\u0629', '\u0647')
    .replaceAll('\u0649', '\u064A');
}

/** The rewards that fit, in their order. `stateOf` says how each stands with the member now. */
export function filterRewards(
  rewards: readonly Reward[],
  { category, query = '', affordable = false }: RewardFilter,
  locale: string,
  stateOf: (reward: Reward) => EligibilityState,
): readonly Reward[] {
  const words = foldText(query, locale).split(/\s+/).filter(Boolean);
  return rewards.filter((reward) => {
    if (category && reward.category !== category) return false;
    if (affordable && !/^(redeemable|unknown)$/.test(stateOf(reward))) return false;
    if (!words.length) return true;
    const text = foldText(`${reward.name}\n${reward.description ?? ''}`, locale);
    return words.every((word) => text.includes(word));
  });
}

/**
 * The rewards in another order; equal ones stay as the shop has them.
 *
 * Costs in different currencies do not compare: each currency stays together. What never ends, or has ended, comes after
 * all that will.
 */
export function sortRewards(
  rewards: readonly Reward[],
  sort: RewardSort,
  locale: string,
  now: number,
): readonly Reward[] {
  if (sort === 'name') {
    const { compare } = new Intl.Collator(locale, { numeric: true });
    return rewards.toSorted((a, b) => compare(a.name, b.name));
  }
  const ends = ({ endsAt }: Reward) => (instant(endsAt) > now ? instant(endsAt) : Number.MAX_VALUE);
  if (sort === 'ending') return rewards.toSorted((a, b) => ends(a) - ends(b));
  if (sort !== 'cheapest' && sort !== 'dearest') return rewards;
  const currencies = [...new Set(rewards.map(({ cost }) => cost.currency))];
  const place = ({ cost }: Reward) => currencies.indexOf(cost.currency);
  const turn = sort === 'cheapest' ? 1 : -1;
  return rewards.toSorted((a, b) => place(a) - place(b) || turn * (pointsCost(a.cost) - pointsCost(b.cost)));
}

/** The categories that there are, in the order of their first reward. */
export function categoriesOf(rewards: readonly Reward[]): readonly string[] {
  return [...new Set(rewards.flatMap(({ category }) => category ?? []))];
}
