import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import '../../src/elements/provider/define.js';
import { addWords, type Words } from '../../src/i18n/catalogue.js';
import { languages } from '../../src/i18n/languages.js';
import { parts, type Language, type Part } from '../../src/i18n/parts.js';
import { addLanguages } from '../../src/lit/language-loading.js';
import { says, textOf } from '../support/element.js';

/** A guest's badge in a language: it says what its words for "join" are. */
async function badge(lang: string): Promise<LoyaltyPointsBadge> {
  const around = await fixture<HTMLElement>(html`
    <div lang=${lang}>
      <loyalty-provider scenario="coffee-stars/guest"><loyalty-points-badge></loyalty-points-badge></loyalty-provider>
    </div>
  `);
  const found = around.querySelector('loyalty-points-badge');
  if (!found) throw new Error('no badge');
  return found;
}

/** A language whose parts come when the test says so. */
function held(words: Words): { language: Language; asked: Part[]; come: () => void } {
  const asked: Part[] = [];
  let come: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => (come = resolve));
  const load = (part: Part) => async () => {
    asked.push(part);
    await gate;
    return words;
  };
  const language = Object.fromEntries((Object.keys(parts) as Part[]).map((part) => [part, load(part)]));
  return { language: language as Exclude<Language, () => unknown>, asked, come };
}

const isSeen = (element: Element): boolean => getComputedStyle(element).visibility === 'visible';

describe('A language that is loaded when it is spoken', () => {
  it('comes for the nearest lang, whatever its region', async () => {
    addLanguages(languages);
    for (const [lang, text] of [
      ['de-CH', 'mitmachen'],
      ['zh-TW', '加入'],
      ['zh', '加入'],
      ['pt-PT', 'Participar'],
      ['he', 'הצטרפות'],
    ] as const) {
      const element = await badge(lang);
      await says(element, text);
      expect(element.language, lang).to.equal(lang);
    }
  });

  it('keeps the element unseen until its words are there, and asks for no others', async () => {
    const { language, asked, come } = held({ guest: { join: 'Word lid van {program}' } });
    addLanguages({ nl: language });
    const element = await badge('nl-BE');
    expect(isSeen(element)).to.equal(false);
    expect([...asked].sort()).to.deep.equal(['basics', 'standing']);
    come();
    await says(element, 'Word lid van Coffee Stars');
    expect(isSeen(element)).to.equal(true);
  });

  it('leaves an element in sight whose page changes its language', async () => {
    const { language, come } = held({ guest: { join: 'Bli med i {program}' } });
    addLanguages({ nb: language });
    const element = await badge('en');
    await says(element, 'Join Coffee Stars');
    element.closest('[lang]')?.setAttribute('lang', 'nb');
    await waitUntil(() => element.language === 'nb');
    expect(isSeen(element)).to.equal(true);
    come();
    await says(element, 'Bli med i Coffee Stars');
  });

  it('gives way to the words of the page, whichever came first', async () => {
    addWords('da', { guest: { join: 'Vær med hos {program}' } });
    addLanguages({ da: () => Promise.resolve({ guest: { join: 'Tilmeld {program}', signIn: 'Log ind' } }) });
    const element = await badge('da');
    await says(element, 'Vær med hos Coffee Stars');
    expect(textOf(element)).to.contain('Log ind');
  });

  it('may be the merchant’s own, whole and from JSON, with plurals of its own', async () => {
    let times = 0;
    const words = JSON.parse(`{
      "guest": { "join": "Dołącz do {program}" },
      "metrics": { "points": { "one": "{amount} punkt", "few": "{amount} punkty", "other": "{amount} punktów" } }
    }`) as Words;
    addLanguages({ pl: () => Promise.resolve().then(() => (times++, words)) });
    await Promise.all([badge('pl'), badge('pl-PL')]).then((both) =>
      Promise.all(both.map((each) => says(each, 'Dołącz do'))),
    );
    expect(times).to.equal(1);
  });

  it('is English where it cannot be loaded, with English dates', async () => {
    addLanguages({ fi: () => Promise.reject(new Error('no network')) });
    const element = await badge('fi-FI');
    await says(element, 'Join Coffee Stars');
    expect(isSeen(element)).to.equal(true);
    expect(element.language).to.equal('en-FI');
  });

  it('makes an element wait no longer than a member would', async () => {
    addLanguages({ sv: () => new Promise(() => undefined) });
    const element = await badge('sv');
    expect(isSeen(element)).to.equal(false);
    await waitUntil(() => isSeen(element), undefined, { timeout: 15_000 });
    await says(element, 'Join Coffee Stars');
  });
});
