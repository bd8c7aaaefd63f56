/** What a message should not tell, by its kind; a `mark` is put in its place. */
export const feedbackPrivacy = {
  found: 'For your safety, we would leave this out of your message:',
  card: 'Card number',
  email: 'E-mail address',
  phone: 'Phone number',
  token: 'Access key',
  'mark-card': '[card number]',
  'mark-email': '[e-mail]',
  'mark-phone': '[phone]',
  'mark-token': '[key]',
  preview: 'What will be sent:',
  redact: 'Leave it out and send',
  keep: 'Send as it is',
} as const;
