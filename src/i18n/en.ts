/**
 * The words members read, and their type: other languages have the same keys.
 *
 * One export a group, so that a page carries the words of its own elements only; and a file for each group that only some
 * of them need.
 */

export const states = {
  loading: 'Loading…',
  failed: 'This could not be loaded.',
  retry: 'Try again',
  reference: 'Reference {id}',
  offline: 'You are offline.',
  stale: 'As of {time}',
  blocked: 'Your membership is paused. Please ask the shop.',
  pending: 'Your membership is being set up.',
} as const;

export const guest = {
  join: 'Join {program}',
  signIn: 'Sign in',
} as const;

export const units = {
  points: '{amount} {name}',
} as const;

export const pointsBadge = {
  exactly: 'exactly {points}',
  value: 'worth {money}',
  pending: '{points} on the way',
  pendingFrom: '{points} on the way, {date}',
  expiring: '{points} expire {date}',
  changed: 'New balance: {points}',
  details: 'Details',
  apple: 'Add to Apple Wallet',
  google: 'Add to Google Wallet',
} as const;

/** By the name of the metric; a programme's own metrics may be added. */
export const metrics = {
  points: { one: '{amount} point', other: '{amount} points' },
  spend: '{amount}',
  orders: { one: '{amount} order', other: '{amount} orders' },
  visits: { one: '{amount} visit', other: '{amount} visits' },
  nights: { one: '{amount} night', other: '{amount} nights' },
  months: { one: '{amount} month', other: '{amount} months' },
} as const;

export const tierProgress = {
  toNext: '{missing} to {tier}',
  next: 'Next: {tier}',
  complete: '{tier} is on its way',
  top: 'You are at the top. Thank you.',
  invited: '{tier} is by invitation',
  paid: '{tier} is a paid tier',
  keep: 'Keep {tier}: {missing} by {date}',
  until: '{tier} until {date}',
  since: 'Counted since {from}, until {to}',
  months: { one: 'Counted over the last month', other: 'Counted over the last {count} months' },
  days: { one: 'Counted over the last day', other: 'Counted over the last {count} days' },
  atRisk: 'At risk',
  risk: '{then} from {date}, unless you add {missing}',
  then: '{then} from {date}',
  done: '{current} of {target}',
  left: '{missing} to go',
  benefits: 'Benefits',
  changed: '{tier}: {progress}',
} as const;

export * from './en/amount-choice.js';
export * from './en/errors.js';
export * from './en/feedback-files.js';
export * from './en/feedback-form.js';
export * from './en/feedback-kept.js';
export * from './en/feedback-privacy.js';
export * from './en/issued.js';
export * from './en/redeem-dialog.js';
export * from './en/rewards-browse.js';
export * from './en/rewards-list.js';
export * from './en/surveys.js';
export * from './en/your-rewards.js';
