// Imported by a literal address each: that is what every bundler understands.
import type { Words } from './catalogue.js';
import type { Part } from './parts.js';

type Parts = Readonly<Record<Part, () => Promise<Words>>>;

/** Arabic. */
export const ar: Parts = {
  basics: () => import('./ar/basics.js'),
  standing: () => import('./ar/standing.js'),
  rewards: () => import('./ar/rewards.js'),
  redeeming: () => import('./ar/redeeming.js'),
  surveys: () => import('./ar/surveys.js'),
  feedback: () => import('./ar/feedback.js'),
  attached: () => import('./ar/attached.js'),
};

/** German. */
export const de: Parts = {
  basics: () => import('./de/basics.js'),
  standing: () => import('./de/standing.js'),
  rewards: () => import('./de/rewards.js'),
  redeeming: () => import('./de/redeeming.js'),
  surveys: () => import('./de/surveys.js'),
  feedback: () => import('./de/feedback.js'),
  attached: () => import('./de/attached.js'),
};

/** Spanish. */
export const es: Parts = {
  basics: () => import('./es/basics.js'),
  standing: () => import('./es/standing.js'),
  rewards: () => import('./es/rewards.js'),
  redeeming: () => import('./es/redeeming.js'),
  surveys: () => import('./es/surveys.js'),
  feedback: () => import('./es/feedback.js'),
  attached: () => import('./es/attached.js'),
};

/** French. */
export const fr: Parts = {
  basics: () => import('./fr/basics.js'),
  standing: () => import('./fr/standing.js'),
  rewards: () => import('./fr/rewards.js'),
  redeeming: () => import('./fr/redeeming.js'),
  surveys: () => import('./fr/surveys.js'),
  feedback: () => import('./fr/feedback.js'),
  attached: () => import('./fr/attached.js'),
};

/** Hebrew. */
export const he: Parts = {
  basics: () => import('./he/basics.js'),
  standing: () => import('./he/standing.js'),
  rewards: () => import('./he/rewards.js'),
  redeeming: () => import('./he/redeeming.js'),
  surveys: () => import('./he/surveys.js'),
  feedback: () => import('./he/feedback.js'),
  attached: () => import('./he/attached.js'),
};

/** Italian. */
export const it: Parts = {
  basics: () => import('./it/basics.js'),
  standing: () => import('./it/standing.js'),
  rewards: () => import('./it/rewards.js'),
  redeeming: () => import('./it/redeeming.js'),
  surveys: () => import('./it/surveys.js'),
  feedback: () => import('./it/feedback.js'),
  attached: () => import('./it/attached.js'),
};

/** Japanese. */
export const ja: Parts = {
  basics: () => import('./ja/basics.js'),
  standing: () => import('./ja/standing.js'),
  rewards: () => import('./ja/rewards.js'),
  redeeming: () => import('./ja/redeeming.js'),
  surveys: () => import('./ja/surveys.js'),
  feedback: () => import('./ja/feedback.js'),
  attached: () => import('./ja/attached.js'),
};

/** Korean. */
export const ko: Parts = {
  basics: () => import('./ko/basics.js'),
  standing: () => import('./ko/standing.js'),
  rewards: () => import('./ko/rewards.js'),
  redeeming: () => import('./ko/redeeming.js'),
  surveys: () => import('./ko/surveys.js'),
  feedback: () => import('./ko/feedback.js'),
  attached: () => import('./ko/attached.js'),
};

/** Portuguese as it is written in Brazil. */
export const ptBR: Parts = {
  basics: () => import('./pt-br/basics.js'),
  standing: () => import('./pt-br/standing.js'),
  rewards: () => import('./pt-br/rewards.js'),
  redeeming: () => import('./pt-br/redeeming.js'),
  surveys: () => import('./pt-br/surveys.js'),
  feedback: () => import('./pt-br/feedback.js'),
  attached: () => import('./pt-br/attached.js'),
};

/** Chinese in simplified characters. */
export const zhHans: Parts = {
  basics: () => import('./zh-hans/basics.js'),
  standing: () => import('./zh-hans/standing.js'),
  rewards: () => import('./zh-hans/rewards.js'),
  redeeming: () => import('./zh-hans/redeeming.js'),
  surveys: () => import('./zh-hans/surveys.js'),
  feedback: () => import('./zh-hans/feedback.js'),
  attached: () => import('./zh-hans/attached.js'),
};

/** Chinese in traditional characters. */
export const zhHant: Parts = {
  basics: () => import('./zh-hant/basics.js'),
  standing: () => import('./zh-hant/standing.js'),
  rewards: () => import('./zh-hant/rewards.js'),
  redeeming: () => import('./zh-hant/redeeming.js'),
  surveys: () => import('./zh-hant/surveys.js'),
  feedback: () => import('./zh-hant/feedback.js'),
  attached: () => import('./zh-hant/attached.js'),
};

/** All of them, by the tag that finds each: Portuguese serves `pt-PT`, too. */
export const languages: Readonly<Record<string, Parts>> = {
  ar,
  de,
  es,
  fr,
  he,
  it,
  ja,
  ko,
  pt: ptBR,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
};
