export const feedbackKept = {
  title: { one: '{count} message could not be sent', other: '{count} messages could not be sent' },
  edit: 'Edit and send again',
  forget: 'Delete',
} as const;
