import { expect } from 'chai';
import { addWords, candidates, sayIn, speakable } from '../../src/i18n/catalogue.js';
import * as en from '../../src/i18n/en.js';
import type { Phrase } from '../../src/i18n/phrase.js';
import * as zhHans from '../../src/i18n/zh-hans.js';

type Groups = Readonly<Record<string, Readonly<Record<string, Phrase>>>>;

const english: Groups = en;

/** The forms of a phrase, by plural category; a plain text has one. */
const formsOf = (phrase: Phrase): Readonly<Record<string, string>> =>
  typeof phrase === 'string' ? { other: phrase } : { ...phrase };

/** Every phrase, as `group.key`. */
const phrasesOf = (groups: Groups): ReadonlyMap<string, Phrase> =>
  new Map(
    Object.entries(groups).flatMap(([group, words]) =>
      Object.entries(words).map(([key, phrase]) => [`${group}.${key}`, phrase] as const),
    ),
  );

const originals = phrasesOf(english);

describe('The English words', () => {
  it('never shout, and are never empty', () => {
    for (const [name, phrase] of originals) {
      for (const text of Object.values(formsOf(phrase))) {
        expect(text.trim(), name).not.to.equal('');
        expect(text, name).not.to.contain('!');
      }
    }
  });

  it('have a form for one and one for all others where a number decides', () => {
    for (const [name, phrase] of originals) {
      if (typeof phrase !== 'string') expect(Object.keys(phrase), name).to.include.members(['one', 'other']);
    }
  });
});

describe('sayIn', () => {
  const retry = (locale: string) => sayIn(locale, 'states', en.states).retry();

  it('takes the nearest language there is', () => {
    addWords('zh-Hans', zhHans);
    for (const [locale, text] of [
      ['zh-Hans', zhHans.states.retry],
      ['zh-CN', zhHans.states.retry],
      ['zh', zhHans.states.retry],
      ['zh-SG', zhHans.states.retry],
      ['zh-TW', en.states.retry],
      ['de', en.states.retry],
      ['not a locale', en.states.retry],
    ] as const) {
      expect(retry(locale), locale).to.equal(text);
    }
  });

  it('takes words of the page in place of its own, and keeps the others', () => {
    addWords('en-NZ', { states: { retry: 'Give it another go' } });
    expect(retry('en-NZ')).to.equal('Give it another go');
    expect(sayIn('en-NZ', 'states', en.states).failed()).to.equal(en.states.failed);
    expect(retry('en')).to.equal(en.states.retry);
  });

  it('fills holes with text as it is, and leaves one that nothing fills to be seen', () => {
    const { reference } = sayIn('en', 'states', en.states);
    expect(reference({ id: '<b>{id}</b>' })).to.equal('Reference <b>{id}</b>');
    expect(reference({} as { id: string })).to.equal('Reference {id}');
  });

  it('keeps a right-to-left name from turning the sentence around', () => {
    const { reference } = sayIn('en', 'states', en.states);
    expect(reference({ id: 'قهوة' })).to.equal('Reference \u2068قهوة\u2069');
  });

  it('keeps a left-to-right amount together in a right-to-left sentence', () => {
    addWords('he', { states: { reference: 'אסמכתה {id}' } });
    expect(sayIn('he', 'states', en.states).reference({ id: '500 Stars' })).to.equal('אסמכתה \u2068500 Stars\u2069');
  });
});

describe('the languages a locale may be', () => {
  for (const locale of ['en', 'EN', 'en-GB', 'en-us', 'en-XA', 'en-Shaw', 'en-Latn-IN', 'eng', 'zh-CN', 'pt'])
    it(`are those of Unicode for ${locale}`, () => {
      const { language, script } = new Intl.Locale(locale).maximize();
      const expected = [language, `${language}-${script ?? ''}`, locale].map((tag) => tag.toLowerCase());
      expect(candidates(locale)).to.deep.equal(expected);
    });

  it('are none for what is no locale', () => {
    expect(candidates('en-1')).to.deep.equal([]);
  });
});

describe('A language that is called like the words of another', () => {
  it('changes nothing for that one', () => {
    addWords('sv', { states: { retry: 'Försök igen' } });
    for (const first of ['', 's', '?']) speakable(`${first}v states retry`);
    const { retry } = en.states;
    expect(sayIn('sv', 'states', { retry }).retry()).to.equal('Försök igen');
  });
});
