/** A programme's own words in one language, by the English ones. */
export type ProgrammeWords = Readonly<Record<string, string>>;

/** Of a programme, by language and script: `zh-Hans`. */
export type Translations = Readonly<Record<string, ProgrammeWords>>;

/** Fields that people read. All others are for machines, also where they look like words. */
const read =
  /^(name|rewardName|description|terms|one|other|question|expectedQuestion|subject|brand|low|high|promoter|passive|detractor|label|rewardForFriend|rewardForMember)$/;

/**
 * A value as somebody reads it who asks with this `Accept-Language` (RFC 9110 §12.5.4), the languages taken in the order
 * in which they are named. What has no translation stays English.
 */
export function translated<T>(value: T, translations: Translations = {}, acceptLanguage = ''): T {
  const words = wordsFor(translations, acceptLanguage);
  return words ? inWords(value, words) : value;
}

/** A value of JSON with other words for those that `words` knows. */
export function inWords<T>(value: T, words: ProgrammeWords): T {
  if (value === undefined) return value;
  const reword = (key: string, text: unknown) =>
    typeof text === 'string' && read.test(key) && Object.hasOwn(words, text) ? words[text] : text;
  return JSON.parse(JSON.stringify(value), reword) as T;
}

function wordsFor(translations: Translations, acceptLanguage: string): ProgrammeWords | undefined {
  for (const range of acceptLanguage.split(',')) {
    const [tag = ''] = range.split(';');
    const language = languageOf(tag.trim());
    if (language === 'en-Latn') return undefined;
    if (Object.hasOwn(translations, language)) return translations[language];
  }
  return undefined;
}

/** `zh-CN` and `zh` are `zh-Hans`. A range that is no language is none. */
function languageOf(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script ?? ''}`;
  } catch {
    return '';
  }
}
