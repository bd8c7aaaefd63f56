/**
 * The words members read, and their type: other languages have the same keys.
 *
 * A file for each group, which elements import by itself: so a page carries the words of its own elements only, and what says
 * more comes with its own words later.
 */

export * from './en/amount-choice.js';
export * from './en/errors.js';
export * from './en/feedback-files.js';
export * from './en/feedback-form.js';
export * from './en/feedback-kept.js';
export * from './en/feedback-privacy.js';
export * from './en/guest.js';
export * from './en/issued.js';
export * from './en/metrics.js';
export * from './en/points-badge.js';
export * from './en/redeem-dialog.js';
export * from './en/rewards-browse.js';
export * from './en/rewards-list.js';
export * from './en/states.js';
export * from './en/surveys.js';
export * from './en/tier-progress.js';
export * from './en/units.js';
export * from './en/your-rewards.js';
