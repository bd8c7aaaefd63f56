// What the compiler holds a language of the kit to: `npm run types` fails where one of these is not so.
import type { In } from '../../src/i18n/phrase.js';

type English = {
  readonly submit: 'Redeem {points}';
  readonly end: '{score}, {meaning}';
  readonly close: 'Close';
  readonly nights: { readonly one: '{amount} night'; readonly other: '{amount} nights' };
};
type Takes<Key extends keyof English, Given, Language extends 'ar' | 'de' | 'ja' = 'de'> = Given extends In<
  Language,
  English
>[Key]
  ? true
  : false;

export const held: readonly [
  Takes<'submit', '{points} einlösen'>,
  Takes<'end', '{meaning}: {score}'>,
  Takes<'close', 'Schließen'>,
  Takes<'nights', { one: 'eine Nacht'; other: '{amount} Nächte' }>,
  Takes<'nights', { other: '{amount}泊' }, 'ja'>,
] = [true, true, true, true, true];

export const refused: readonly [
  hole: Takes<'submit', 'Einlösen'>,
  second: Takes<'end', '{score}'>,
  number: Takes<'nights', { one: 'eine Nacht'; other: 'Nächte' }>,
  form: Takes<'nights', { other: '{amount} Nächte' }>,
  forms: Takes<'nights', { one: 'ليلة'; other: '{amount} ليلة' }, 'ar'>,
] = [false, false, false, false, false];
