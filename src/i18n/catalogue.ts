import type * as en from './en.js';
import { fill, type Phrase, type Say, type Translated } from './phrase.js';

/** All words of one language. */
export type Catalogue = { readonly [Group in keyof typeof en]: Translated<(typeof en)[Group]> };

/** Some words, to replace those of the kit; `metrics` may also name a programme's own. */
export type Words = { readonly [Group in keyof Catalogue]?: Partial<Catalogue[Group]> } & {
  readonly metrics?: Readonly<Record<string, Phrase>>;
};

/** A group of words as functions that fill their holes. */
export type SayGroup<G extends keyof Catalogue> = { readonly [K in keyof (typeof en)[G]]: Say<(typeof en)[G][K]> };

const catalogues = new Map<string, Words[]>();
const listeners = new Set<() => void>();
const made = new Map<string, unknown>();

/** Adds a language, or replaces words of one: `addWords('zh-Hans', zhHans)`, `addWords('en', { pointsBadge: { join: 'Join us' } })`. */
export function addWords(locale: string, words: Words): void {
  const key = locale.toLowerCase();
  catalogues.set(key, [...(catalogues.get(key) ?? []), words]);
  made.clear();
  for (const listener of listeners) listener();
}

/** Calls back when words were added. Returns the way out. */
export function watchWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * One group of words in the best language there is; what that language lacks is English.
 *
 * `english` is an argument so that a page carries only the groups of its own elements.
 */
export function sayIn<G extends keyof Catalogue>(locale: string, group: G, english: (typeof en)[G]): SayGroup<G> {
  const key = `${locale} ${group}`;
  if (!made.has(key)) made.set(key, sayings(locale, group, english));
  return made.get(key) as SayGroup<G>;
}

function sayings(locale: string, group: keyof Catalogue, english: object): object {
  const added = [...candidates(locale)].reverse().flatMap((tag) => catalogues.get(tag) ?? []);
  const phrases = Object.assign({}, english, ...added.map((words) => words[group])) as Record<string, Phrase>;
  const say = Object.entries(phrases).map(([key, phrase]) => [
    key,
    (values?: Record<string, string>, count?: number) => fill(phrase, locale, values, count),
  ]);
  return Object.fromEntries(say) as object;
}

/** The locale, if the kit has words for it; else English as it is written in that region, so that words and dates agree. */
export function speakable(locale: string): string {
  const tags = candidates(locale);
  if (tags.has('en') || [...tags].some((tag) => catalogues.has(tag))) return locale;
  const { region } = new Intl.Locale(locale);
  return region ? `en-${region}` : 'en';
}

/** `zh-CN` is also `zh-Hans` and `zh`, the nearest first (Unicode TR 35, likely subtags). */
function candidates(locale: string): Set<string> {
  const tags = new Set([locale]);
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    tags.add(`${language}-${script ?? ''}`).add(language);
  } catch {
    // A locale that is none: English it is.
  }
  return new Set([...tags].map((tag) => tag.toLowerCase()));
}
