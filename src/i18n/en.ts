/**
 * The words members read, and their type: other languages have the same keys.
 *
 * One export a group, so that a page carries the words of its own elements only.
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
} as const;
