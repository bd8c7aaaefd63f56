import type { Catalogue, Words } from './catalogue.js';

/** The groups of a language that come together: a page with a badge has no use for the words of surveys. */
export const parts = {
  basics: ['states', 'guest', 'units', 'errors'],
  standing: ['pointsBadge', 'metrics', 'tierProgress'],
  rewards: ['rewardsList', 'rewardsBrowse', 'amountChoice'],
  redeeming: ['redeemDialog', 'issued', 'yourRewards'],
  surveys: ['survey', 'npsSurvey', 'csatSurvey', 'cesSurvey', 'expectationSurvey'],
  feedback: ['feedbackForm'],
  attached: ['feedbackFiles', 'feedbackPrivacy', 'feedbackKept'],
} as const satisfies Readonly<Record<string, readonly (keyof Catalogue)[]>>;

export type Part = keyof typeof parts;

/** The part with these words. */
export const partOf = (group: string): Part =>
  (Object.keys(parts) as Part[]).find((part) => (parts[part] as readonly string[]).includes(group)) ?? 'basics';

/** What is needed a little later, and is there by then. */
export const next: Readonly<Partial<Record<Part, Part>>> = { rewards: 'redeeming', feedback: 'attached' };

/** A language that is loaded when a page speaks it: part by part, or whole. */
export type Language = { readonly [P in Part]: () => Promise<Words> } | (() => Promise<Words>);
