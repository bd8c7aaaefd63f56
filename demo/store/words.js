import { programme } from './choices.js';
import * as english from './words/en.js';
import * as chinese from './words/zh-cn.js';

const page = document.documentElement;
const languages = { en: english, 'zh-CN': chinese };

const words = (lang = page.lang) => {
  const { shop, shops } = languages[lang] ?? english;
  return { ...shop, ...shops[programme] };
};

/** A sentence of the shop's own, with its holes filled. */
export function say(key, holes = {}) {
  const text = words()[key] ?? words('en')[key] ?? '';
  return text.replace(/\{(\w+)\}/g, (_, name) => holes[name] ?? '');
}

/** "9 stars". */
export function pointsText(amount, currency) {
  const names = words()[`points-${currency}`];
  const rule = new Intl.PluralRules(page.lang).select(amount);
  return (names[rule] ?? names.other).replace('{n}', new Intl.NumberFormat(page.lang).format(amount));
}

/** Puts the page into its language. */
export function translatePage() {
  for (const element of document.querySelectorAll('[data-say]')) element.textContent = say(element.dataset.say);
  delete page.dataset.words;
}
