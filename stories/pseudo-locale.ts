import { addWords, type Words } from '../src/i18n/catalogue.js';
import * as en from '../src/i18n/en.js';
import type { Phrase } from '../src/i18n/phrase.js';

/** A language that nobody speaks: English, longer and with accents, so that what is no phrase of the kit is seen at once. */
export const pseudoLocale = 'en-XA';

const plain = 'AEIOUYaeiouycdgnrstz';
const accented = 'ÅÉÎÖÛÝåéîöûýçďğñŕšťž';

const accent = (letter: string): string => accented.charAt(plain.indexOf(letter)) || letter;

/** "Redeem" becomes "Ŕéďéémmmm": two fifths longer. */
const stretch = (word: string): string =>
  word.replace(/./g, (letter) => (plain.includes(letter) ? accent(letter) : letter)) +
  word.slice(-1).repeat(Math.ceil(word.length * 0.4));

/** Leaves the holes as they are. */
const sentence = (text: string): string =>
  `[${text.replace(/\{\w+\}|\p{L}+/gu, (found) => (found.startsWith('{') ? found : stretch(found)))}]`;

const phrase = (given: Phrase): Phrase =>
  typeof given === 'string'
    ? sentence(given)
    : {
        ...given,
        ...Object.fromEntries(Object.entries(given).map(([category, text]) => [category, sentence(String(text))])),
      };

const group = (phrases: Readonly<Record<string, Phrase>>) =>
  Object.fromEntries(Object.entries(phrases).map(([key, each]) => [key, phrase(each)]));

/** Every phrase of the kit, made from the English ones as they are now. */
export const pseudoWords = Object.fromEntries(
  Object.entries(en).map(([name, phrases]) => [name, group(phrases)]),
) as Words;

addWords(pseudoLocale, pseudoWords);
