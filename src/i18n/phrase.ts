import { cached } from './cached.js';

/** A sentence whose form a number decides, by the categories of `Intl.PluralRules`. */
export interface Plural {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** Text with `{name}` holes. Never a function, so that a merchant can replace it from JSON. */
export type Phrase = string | Plural;

type HolesIn<S> = S extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HolesIn<Rest> : never;

/** The names of a phrase's holes, read from the English words. */
export type Holes<T> = T extends string
  ? HolesIn<T>
  : T extends { readonly other: infer Other }
    ? HolesIn<Other>
    : never;

/** English fixes the keys; another language may say each in its own words. */
export type Translated<Group> = {
  readonly [Key in keyof Group]: Group[Key] extends string ? string : Plural;
};

/** The categories of `Intl.PluralRules` in the languages of the kit. */
interface Categories {
  readonly ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
  readonly de: 'one' | 'other';
  readonly es: 'one' | 'many' | 'other';
  readonly fr: 'one' | 'many' | 'other';
  readonly he: 'one' | 'two' | 'other';
  readonly it: 'one' | 'many' | 'other';
  readonly ja: 'other';
  readonly ko: 'other';
  readonly 'pt-BR': 'one' | 'many' | 'other';
  readonly 'zh-Hans': 'other';
  readonly 'zh-Hant': 'other';
}

/** A text with at least these holes. */
type Holding<Hole> = [Hole] extends [never]
  ? string
  : (Hole extends string ? (text: `${string}{${Hole}}${string}`) => void : never) extends (text: infer Text) => void
    ? Text
    : never;

/** "One night" may go without its number, where English does too or a form is for that number alone. */
type Countless<Category, Forms> = Category extends 'few' | 'many' | 'other'
  ? Holes<Forms>
  : Exclude<Holes<Forms>, 'amount' | 'count'>;

/** A group in a language of the kit: each phrase with the holes of the English one, each plural with the language's forms. */
export type In<Language extends keyof Categories, Group> = {
  readonly [Key in keyof Group]: Group[Key] extends string
    ? Holding<Holes<Group[Key]>>
    : { readonly [Category in Categories[Language]]: Holding<Countless<Category, Group[Key]>> };
};

/** A phrase of a language, still knowing the holes of its English original. */
export type Say<T> = [Holes<T>] extends [never]
  ? () => string
  : (values: Readonly<Record<Holes<T>, string>>, count?: number) => string;

/**
 * A right-to-left name must not reorder the sentence around it, nor "500 Stars" one that runs from right to left: what
 * fills a hole of either is isolated (Unicode UAX 9, first strong isolate).
 */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFEFC]/;

/** Fills the holes. `count` decides the plural; a hole without a value stays visible, so that it is noticed. */
export function fill(phrase: Phrase, locale: string, values: Readonly<Record<string, string>> = {}, count = 0): string {
  const text = typeof phrase === 'string' ? phrase : (phrase[pluralOf(locale, count)] ?? phrase.other);
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name] ?? hole;
    return rightToLeft.test(text + value) ? `\u2068${value}\u2069` : value;
  });
}

export const pluralOf = (locale: string, count: number): Intl.LDMLPluralRule =>
  cached(`l${locale}`, () => new Intl.PluralRules(locale)).select(count);
