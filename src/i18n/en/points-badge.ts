export const pointsBadge = {
  exactly: 'exactly {points}',
  changed: 'New balance: {points}',
  value: 'worth {money}',
  pending: '{points} on the way',
  pendingFrom: '{points} on the way, {date}',
  expiring: '{points} expire {date}',
  details: 'Details',
  apple: 'Add to Apple Wallet',
  google: 'Add to Google Wallet',
} as const;
