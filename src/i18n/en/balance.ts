/** The words of `pointsBadge` that go with the number itself. */
export const balance = {
  exactly: 'exactly {points}',
  changed: 'New balance: {points}',
} as const;
