import { forget } from '../i18n/cached.js';
import { candidates, catalogues, listeners, loader, type Speaker, type Words } from '../i18n/catalogue.js';
import { next, partOf, type Language, type Part } from '../i18n/parts.js';
import { awaitsWords } from './awaited-words.js';

/** How long an element waits for its words before it speaks English, in milliseconds. */
const patience = 3000;

const languages = new Map<string, Language>();

/** What was asked for, and whether it is still to be waited for. */
const waits = new Map<string, boolean>();

/**
 * Adds languages that are loaded when the page, or a part of it, speaks them: `addLanguages({ de, fr })`, or one that the
 * kit does not have, `addLanguages({ nl: () => fetch('/nl.json').then((answer) => answer.json()) })`.
 *
 * Words of the page, given with `addWords` or `configure`, go over them whenever they come.
 */
export function addLanguages(added: Readonly<Record<string, Language>>): void {
  for (const [locale, language] of Object.entries(added)) {
    const tag = locale.toLowerCase();
    languages.set(tag, language);
    catalogues.set(tag, catalogues.get(tag) ?? []);
  }
  loader.awaits = (locale, group) => {
    const asked = (['basics', partOf(group)] as const).flatMap((part) =>
      candidates(locale).map((tag) => awaits(tag, part)),
    );
    return asked.includes(true);
  };
  loader.before = keepUnseen;
  announce();
}

/** Everybody who has words on screen looks again. */
function announce(): void {
  forget();
  listeners.forEach((listener) => listener());
}

/** Elements that have words on screen: these stay while another language is on its way. */
const spoken = new WeakSet<Speaker>();

let unseen: CSSStyleSheet | undefined;

/** Keeps an element in its place and out of sight until its words are there: no flash of another language. */
function keepUnseen(element: Speaker): void {
  if (spoken.has(element)) return;
  const { shadowRoot } = element as Speaker & { readonly shadowRoot?: Partial<ShadowRoot> | null };
  const isWaiting = awaitsWords(element);
  if (!isWaiting) spoken.add(element);
  // A stand-in for a browser may have no sheets.
  if (!shadowRoot?.adoptedStyleSheets) return;
  if (!unseen) {
    unseen = new CSSStyleSheet();
    unseen.replaceSync(':host{visibility:hidden}');
  }
  const others = shadowRoot.adoptedStyleSheets.filter((sheet) => sheet !== unseen);
  if (isWaiting || others.length < shadowRoot.adoptedStyleSheets.length)
    shadowRoot.adoptedStyleSheets = isWaiting ? [...others, unseen] : others;
}

/** Asks for a part of a language, once. Whether it is on its way. */
function awaits(tag: string, part: Part): boolean {
  const language = languages.get(tag);
  if (!language) return false;
  const isWhole = typeof language === 'function';
  const key = isWhole ? tag : `${tag} ${part}`;
  if (!waits.has(key)) {
    waits.set(key, true);
    void settle(key, tag, isWhole ? language : language[part]).then(() => {
      const later = next[part];
      if (later) awaits(tag, later);
    });
  }
  return waits.get(key) === true;
}

async function settle(key: string, tag: string, load: () => Promise<Words>): Promise<void> {
  const give = () => {
    waits.set(key, false);
    announce();
  };
  const timer = setTimeout(give, patience);
  try {
    const words = await load();
    catalogues.set(tag, [words, ...(catalogues.get(tag) ?? [])]);
  } catch {
    // Nothing of it has come: dates in a language without words help nobody.
    if (!catalogues.get(tag)?.length) catalogues.delete(tag);
  }
  clearTimeout(timer);
  give();
}
