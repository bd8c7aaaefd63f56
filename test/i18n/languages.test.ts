import { expect } from 'chai';
import * as en from '../../src/i18n/en.js';
import { languages } from '../../src/i18n/languages.js';
import { parts } from '../../src/i18n/parts.js';
import type { Phrase } from '../../src/i18n/phrase.js';
import { spoken } from '../support/languages.js';

type Groups = Readonly<Record<string, Readonly<Record<string, Phrase>>>>;

const english: Groups = en;

/** The forms of a phrase, by plural category; a plain text has one. */
const formsOf = (phrase: Phrase): Readonly<Record<string, string>> =>
  typeof phrase === 'string' ? { other: phrase } : { ...phrase };

const holesOf = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

/** Every phrase, as `group.key`. */
const phrasesOf = (groups: Groups): ReadonlyMap<string, Phrase> =>
  new Map(
    Object.entries(groups).flatMap(([group, words]) =>
      Object.entries(words).map(([key, phrase]) => [`${group}.${key}`, phrase] as const),
    ),
  );

const originals = phrasesOf(english);

/** Every text of a language that a rule does not like. */
const against = (groups: Groups, isWrong: (text: string, name: string) => boolean): readonly string[] =>
  [...phrasesOf(groups)].flatMap(([name, phrase]) =>
    Object.values(formsOf(phrase))
      .filter((text) => isWrong(text, name))
      .map((text) => `${name}: ${text}`),
  );

/** What stands on buttons and beside fields, and must fit on a narrow phone. */
const short = [
  ...['states.retry', 'guest.signIn', 'pointsBadge.details', 'tierProgress.benefits', 'tierProgress.atRisk'],
  ...['rewardsList.redeem', 'rewardsList.checking', 'rewardsList.more', 'rewardsBrowse.search', 'rewardsBrowse.sort'],
  ...['rewardsBrowse.affordable', 'rewardsBrowse.grid', 'rewardsBrowse.list', 'rewardsBrowse.clear'],
  ...['redeemDialog.cancel', 'redeemDialog.close', 'redeemDialog.check', 'issued.copy', 'issued.use', 'issued.undo'],
  ...[
    'issued.keep',
    'issued.confirm',
    'yourRewards.more',
    'survey.next',
    'survey.send',
    'survey.later',
    'survey.never',
  ],
  ...['feedbackForm.send', 'feedbackForm.again', 'feedbackForm.clear', 'feedbackForm.copy', 'feedbackFiles.add'],
  ...['feedbackFiles.camera', 'feedbackPrivacy.redact', 'feedbackPrivacy.keep', 'feedbackKept.forget'],
];

/** In columns of a Latin letter; a character of East Asia takes two. */
const widthOf = (text: string): number => text.length + (text.match(/[\u1100-\u11FF\u2E80-\uFFEF]/g)?.length ?? 0);

/** Words that a language has in common with English. */
const alike: Readonly<Record<string, string>> = {
  de: 'Details Name Problem',
  es: 'Idea',
  fr: 'Question E-mail [e-mail] excellent',
  it: 'Idea E-mail [e-mail]',
  pt: 'E-mail [e-mail]',
};

/** How each language sets its marks. */
const typography: Readonly<Record<string, RegExp>> = {
  // A narrow space that does not break stands before a high mark, and inside the quotes.
  fr: /[^\u202F][:;!?»]|«[^\u202F]|['"]/,
  es: /^[^¿]*\?|^[^¡]*!|['"]/,
  de: /ß\w*ß|['"”]|„[^“]*$/,
  it: /['"]/,
  pt: /['"«»]/,
  'zh-Hans': /[\u4E00-\u9FFF}][,;:!?]|\.\.\.|[\u4E00-\u9FFF]\.|['"]/,
  'zh-Hant': /[\u4E00-\u9FFF}][,;:!?]|\.\.\.|[\u4E00-\u9FFF]\.|['"“”]/,
  ja: /[\u3040-\u30FF\u4E00-\u9FFF}][,;:!?]|\.\.\.|[\u3040-\u30FF\u4E00-\u9FFF]\.|['"“”]/,
  ko: /[。、，：？！「」『』]|['"]/,
  ar: /[,;?]|['"]/,
  he: /[،؛؟]|['"]|\b[מלבהוכש]-/,
};

for (const [locale, groups] of Object.entries(spoken)) {
  const phrases = phrasesOf(groups);

  describe(`The words in ${locale}`, () => {
    it('are all there, and no others', () => {
      expect([...phrases.keys()].sort()).to.deep.equal([...originals.keys()].sort());
    });

    it('have the holes of the English ones; a form for one or two may go without the number', () => {
      for (const [name, phrase] of phrases) {
        const wanted = holesOf(formsOf(originals.get(name) ?? '')['other'] ?? '');
        for (const [category, text] of Object.entries(formsOf(phrase))) {
          const isExact = typeof phrase === 'string' || /few|many|other/.test(category);
          const needed = isExact ? wanted : wanted.filter((hole) => hole !== '{count}' && hole !== '{amount}');
          expect(wanted, `${name} ${category}`).to.include.members([...holesOf(text)]);
          expect(holesOf(text), `${name} ${category}`).to.include.members([...needed]);
        }
      }
    });

    it('have the plural forms of their language', () => {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      for (const [name, phrase] of phrases) {
        if (typeof phrase === 'string') continue;
        expect(Object.keys(phrase), name).to.include('other');
        const missing = pluralCategories.filter((category) => !(category in phrase));
        // Tables before CLDR 42 have a Hebrew form for round tens, which is the other one.
        expect(
          missing.filter((category) => locale !== 'he' || category !== 'many'),
          name,
        ).to.deep.equal([]);
      }
    });

    it('are not the English ones', () => {
      const same = against(groups, (text, name) => {
        const plain = text.replace(/\{\w+\}/g, '');
        const isAlike = (alike[locale] ?? '').split(' ').includes(text);
        return /[a-z]{3}/i.test(plain) && text === formsOf(originals.get(name) ?? '')['other'] && !isAlike;
      });
      expect(same).to.deep.equal([]);
    });

    it('never shout, are never empty, and have no space too many', () => {
      const wrong = against(groups, (text) => /^$|^\s|\s$|[ \u00A0\u202F]{2}|[!！¡]| [,.;:]|\.\.\./u.test(text));
      expect(wrong.filter((text) => locale !== 'fr' || / {2}|!|\.\.\./.test(text))).to.deep.equal([]);
    });

    it('are set as the language is', () => {
      const rule = typography[locale];
      expect(against(groups, (text) => rule?.test(text) === true)).to.deep.equal([]);
    });

    it('fit on a button', () => {
      expect(short.filter((name) => !originals.has(name))).to.deep.equal([]);
      expect(against(groups, (text, name) => short.includes(name) && widthOf(text) > 26)).to.deep.equal([]);
    });

    it('are not much longer than the English ones', () => {
      const long = against(groups, (text, name) => {
        const original = formsOf(originals.get(name) ?? '')['other'] ?? '';
        return widthOf(text) > 24 + original.length * 1.7;
      });
      expect(long).to.deep.equal([]);
    });

    it('come part by part, each group once', async () => {
      const language = languages[locale];
      for (const [part, groupNames] of Object.entries(parts)) {
        const words = await language?.[part as keyof typeof parts]();
        expect(Object.keys(words ?? {}).sort(), part).to.deep.equal([...groupNames].sort());
      }
    });
  });
}

describe('The languages', () => {
  it('are eleven besides English', () => {
    expect(Object.keys(languages).sort()).to.deep.equal(Object.keys(spoken).sort());
  });

  it('have each group of English in one part', () => {
    expect(Object.values(parts).flat().sort()).to.deep.equal(Object.keys(english).sort());
  });
});
