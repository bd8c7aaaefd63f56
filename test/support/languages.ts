import * as ar from '../../src/i18n/ar.js';
import type { Catalogue } from '../../src/i18n/catalogue.js';
import * as de from '../../src/i18n/de.js';
import * as es from '../../src/i18n/es.js';
import * as fr from '../../src/i18n/fr.js';
import * as he from '../../src/i18n/he.js';
import * as italian from '../../src/i18n/it.js';
import * as ja from '../../src/i18n/ja.js';
import * as ko from '../../src/i18n/ko.js';
import * as ptBR from '../../src/i18n/pt-br.js';
import * as zhHans from '../../src/i18n/zh-hans.js';
import * as zhHant from '../../src/i18n/zh-hant.js';

/** All words of the languages besides English, by the tag that finds them. */
export const spoken: Readonly<Record<string, Catalogue>> = {
  ar,
  de,
  es,
  fr,
  he,
  it: italian,
  ja,
  ko,
  pt: ptBR,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
