// Imported by a literal address each: that is what every bundler understands.
import type { Words } from './catalogue.js';
import type { Part } from './parts.js';

type Parts = Readonly<Record<Part, () => Promise<Words>>>;

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

/** All of them, by the tag that finds each: Portuguese serves `pt-PT`, too. */
export const languages: Readonly<Record<string, Parts>> = {
  de,
  fr,
  'zh-Hans': zhHans,
};
