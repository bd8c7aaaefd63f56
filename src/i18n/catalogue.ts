import { cached, forget, made } from './cached.js';
import type * as en from './en.js';
import { fill, type Phrase, type Say, type Translated } from './phrase.js';

/** All words of one language. */
export type Catalogue = { readonly [Group in keyof English]: Translated<English[Group]> };

/** Some words, to replace those of the kit; `metrics` may also name a programme's own. */
export type Words = { readonly [Group in keyof Catalogue]?: Partial<Catalogue[Group]> } & {
  readonly metrics?: Readonly<Record<string, Phrase>>;
};

export type English = typeof en;

/** A group of words as functions that fill their holes. */
export type SayGroup<G extends keyof Catalogue, E extends Partial<English[G]> = English[G]> = {
  readonly [K in keyof E & keyof English[G]]: Say<E[K]>;
};

/** What speaks a language. An element's words are the group of its name: those of `loyalty-points-badge` are `pointsBadge`. */
export interface Speaker {
  readonly language: string;
  readonly localName: string;
}

/** Called back when words were added, or the page has changed its language. */
export const listeners = new Set<() => void>();

export const tellListeners = (): void => listeners.forEach((listener) => listener());

/** What there is of each language, by its tag in small letters; what comes later goes over what came before. */
export const catalogues = new Map<string, readonly Words[]>();

/** What brings words when they are first needed, where a page has such languages. */
export const loader: {
  /** Asks for a group; whether it is on its way. */
  awaits?: (locale: string, group: string) => boolean;
  /** Called before an element renders. */
  before?: (element: Speaker) => void;
} = {};

/** Adds a language, or replaces words of one: `addWords('zh-Hans', zhHans)`, `addWords('en', { guest: { join: 'Join us' } })`. */
export function addWords(locale: string, words: Words): void {
  const key = locale.toLowerCase();
  catalogues.set(key, [...(catalogues.get(key) ?? []), words]);
  forget();
  tellListeners();
}

/**
 * One group of words in the best language there is; what that language lacks is English.
 *
 * `english` is an argument so that a page carries only the groups, or the part of a group, that its own elements say.
 */
export const sayIn = <G extends keyof Catalogue, E extends Partial<English[G]>>(
  locale: string,
  group: G,
  english: E,
): SayGroup<G, E> =>
  // Each part of a group has a number of its own: every sentence of a page asks for one.
  cached(
    `${locale} ${group} ${cached(english, () => made.size)}`,
    () => sayings(locale, group, english) as SayGroup<G, E>,
  );

function sayings(locale: string, group: keyof Catalogue, english: object): unknown {
  loader.awaits?.(locale, group);
  const added = candidates(locale).flatMap((tag) => catalogues.get(tag) ?? []);
  const phrases = Object.assign({}, english, ...added.map((words) => words[group])) as Record<string, Phrase>;
  const say = Object.entries(phrases).map(([key, phrase]) => [
    key,
    (values?: Record<string, string>, count?: number) => fill(phrase, locale, values, count),
  ]);
  return Object.fromEntries(say);
}

/**
 * The locale, if the kit has words for it; else English as it is written in that region, so that words and dates agree.
 *
 * A locale that is none is English, too: what comes back never throws in `Intl`.
 */
export const speakable = (locale: string): string =>
  // No language begins as this key does: what a page or a request calls one cannot stand for the words of another.
  cached(`?${locale}`, () => spoken(locale));

function spoken(locale: string): string {
  const tags = candidates(locale);
  if (tags[0] === 'en' || tags.some((tag) => catalogues.has(tag))) return locale;
  const region = tags[0] && new Intl.Locale(locale).region;
  return region ? `en-${region}` : 'en';
}

/** `zh-CN` is also `zh-Hans` and `zh`, the nearest last (Unicode TR 35, likely subtags). None for a locale that is none. */
export function candidates(locale: string): readonly string[] {
  // On most pages the world's languages need not be looked up, which an old phone does for 20 ms before it asks for anything.
  if (/^en(-[a-z]{2})?$/i.test(locale)) return ['en', 'en-latn', locale.toLowerCase()];
  try {
    const { language, script } = new Intl.Locale(locale).maximize();
    return [language, `${language}-${script ?? ''}`, locale].map((tag) => tag.toLowerCase());
  } catch {
    return [];
  }
}
