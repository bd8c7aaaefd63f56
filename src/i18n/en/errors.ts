/** What went wrong and what to do, by the code of the error; `other` for all the rest. */
export const errors = {
  offline: 'You are offline. Please connect and try again.',
  unauthorized: 'Please sign in and try again.',
  forbidden: 'Your membership does not allow this. Please ask the shop.',
  'not-enrolled': 'Please join the programme first.',
  'insufficient-points': 'You do not have enough for this yet.',
  'out-of-stock': 'It has just run out. Please choose another one.',
  'tier-required': 'This is for a higher tier.',
  'limit-reached': 'You have had this as often as you can.',
  ended: 'This is over, or has not begun.',
  'cost-changed': 'The cost has just changed. Please look at it again.',
  'not-found': 'This is no longer there.',
  'rate-limited': 'Too many tries. Please wait a minute and try again.',
  other: 'Something went wrong on our side. Please try again in a moment.',
} as const;
