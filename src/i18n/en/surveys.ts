/** What all surveys say. */
export const survey = {
  end: '{score}, {meaning}',
  choose: 'Please choose a number from {from} to {to}.',
  next: 'Continue',
  promoter: 'What did you like best?',
  passive: 'What is the main reason for your score?',
  detractor: 'What should we do better?',
  optional: '{question} (optional)',
  restored: 'You wrote this last time.',
  clear: 'Clear',
  send: 'Send',
  sending: 'Sending…',
  failed: 'This has not been sent. Your words are still here.',
  long: 'This is too long to be sent. Please shorten it. Your words are still here.',
  full: 'This has not been sent: too many answers wait on this device. Please try again when you are online. Your words are still here.',
  copy: 'Copy text',
  thanks: 'Thank you for your answer.',
  reviews: 'If you like, tell others, too:',
  none: 'There is no question for you right now.',
  later: 'Ask me later',
  never: 'Don’t ask again',
  close: 'Close',
} as const;

export const npsSurvey = {
  question: 'How likely are you to recommend {brand} to a friend or colleague?',
  questionOfUs: 'How likely are you to recommend us to a friend or colleague?',
  low: 'not at all likely',
  high: 'extremely likely',
} as const;

export const csatSurvey = {
  question: 'How satisfied were you with {subject}?',
  questionOfUs: 'How satisfied were you with us?',
  low: 'not at all satisfied',
  high: 'very satisfied',
} as const;

export const cesSurvey = {
  question: '{brand} made it easy for me to handle my issue.',
  questionOfUs: 'You made it easy for me to handle my issue.',
  low: 'I do not agree at all',
  high: 'I agree completely',
} as const;

export const expectationSurvey = {
  expected: 'How good did you expect {subject} to be?',
  expectedOfUs: 'How good did you expect it to be?',
  perceived: 'How good was it?',
  low: 'not good at all',
  high: 'excellent',
} as const;
