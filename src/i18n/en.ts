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
  details: 'Details',
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

export const feedbackForm = {
  kind: 'What would you like to tell us?',
  complaint: 'Complaint',
  problem: 'Problem',
  idea: 'Idea',
  praise: 'Praise',
  question: 'Question',
  topic: 'Topic',
  message: 'Your message',
  left: 'Characters left: {count}',
  order: 'Order number',
  rating: 'How was it overall?',
  worst: 'Very poor',
  best: 'Very good',
  contact: 'How may we reach you?',
  email: 'E-mail',
  phone: 'Phone',
  none: 'No answer needed',
  optional: '{label} (optional)',
  send: 'Send',
  sending: 'Sending…',
  check: 'Please check:',
  'kind-missing': 'Choose what it is about.',
  'message-missing': 'Write your message.',
  'message-too-long': 'Shorten your message to {max} characters.',
  'contact-missing': 'Write where we can reach you.',
  'contact-invalid': 'Write in full where we can reach you.',
  restored: 'Here is the message you had begun.',
  clear: 'Clear',
  waiting: 'Your message is saved on this device and will be sent when you are back online.',
  unsaved: 'Your message is not sent yet and not saved on this device. Please keep this page open.',
  sent: 'Thank you. Your message has arrived.',
  number: 'Case number',
  promised: 'Answer promised',
  again: 'Send another',
  rejected: 'Your message could not be sent. Your text is still here.',
  copy: 'Copy text',
  copied: 'Copied.',
  uncopied: 'Copying is blocked here. The text is selected for you.',
  robot: 'A hidden field was filled in, perhaps by your browser. It is empty again. Please press Send once more.',
  elsewhere: 'This message was changed in another tab.',
  theirs: 'Show the other text',
  ours: 'Keep this text',
  gone: 'This message was sent or cleared in another tab.',
} as const;

/** The reason why a file is left out is named by the problem. */
export const feedbackFiles = {
  title: 'Photos and files',
  add: 'Add files',
  camera: 'Take a photo',
  hint: {
    one: 'One file of at most {size}. You can drop or paste it here, too.',
    other: 'Up to {count} files, {size} each. You can drop or paste them here, too.',
  },
  added: '{name} is attached.',
  removed: '{name} is removed.',
  remove: 'Remove {name}',
  sending: 'Sending your message with its files…',
  type: '{name} was left out: files of this type are not taken.',
  empty: '{name} was left out: it is empty.',
  size: '{name} was left out: it is larger than {max}.',
  total: '{name} was left out: all files together may have {max}.',
  count: '{name} was left out: there are as many files as may be sent.',
  unkept: 'This device has no room for the files. Please keep this page open until they are sent.',
  lost: 'Files that were no longer on this device could not be sent with it.',
} as const;

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

export const feedbackKept = {
  title: { one: '{count} message could not be sent', other: '{count} messages could not be sent' },
  edit: 'Edit and send again',
  forget: 'Delete',
} as const;

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

/** Why a reward is locked is said by its eligibility. */
export const rewardsList = {
  redeem: 'Redeem',
  checking: 'Checking…',
  from: 'From {points}',
  worth: 'worth {money}',
  left: 'Only {count} left',
  ends: 'Ends {date}',
  'insufficient-points': '{points} more',
  'tier-required': 'From {tier} on',
  'out-of-stock': 'Out of stock',
  'limit-reached': 'Limit reached',
  'not-started': 'Starts {date}',
  ended: 'Ended',
  locked: 'Not available now',
  blocked: 'Membership paused',
  pending: 'Membership not ready yet',
  guest: 'For members',
  empty: 'There are no rewards yet.',
  more: 'Load more',
  count: { one: '{count} reward', other: '{count} rewards' },
  'so-far': { one: '{count} reward so far', other: '{count} rewards so far' },
  none: 'No reward fits.',
  'none-so-far': 'No reward fits so far.',
} as const;

/** What a list of rewards is filtered and ordered with. */
export const rewardsBrowse = {
  search: 'Search',
  category: 'Category',
  all: 'All',
  affordable: 'I can get now',
  sort: 'Sort by',
  given: 'Featured',
  cheapest: 'Lowest cost',
  dearest: 'Highest cost',
  ending: 'Ending soon',
  name: 'Name',
  layout: 'Layout',
  grid: 'Grid',
  list: 'List',
  clear: 'Clear filters',
} as const;

/** How many points go into a reward of variable cost. */
export const amountChoice = {
  label: 'How much do you want to use?',
  hint: 'From {min} to {max}, in steps of {step}',
  low: 'At least {points}.',
  high: 'You can use {points} at most.',
  between: 'In steps of {step}. The nearest is {points}.',
} as const;

export const redeemDialog = {
  title: 'Redeem {reward}',
  cost: 'Cost',
  left: 'Left afterwards',
  expires: 'Code valid until',
  undo: 'Can be undone until',
  final: 'This cannot be undone.',
  submit: 'Redeem {points}',
  cancel: 'Not now',
  close: 'Close',
  sending: 'Redeeming…',
  checking: 'Checking whether it went through…',
  unknown: 'Not confirmed yet',
  silent: 'The shop has not answered. Whatever happened, it is redeemed once at most.',
  check: 'Check again',
  redeemed: '{reward} is yours',
  done: 'Redeemed',
  changed: 'This has changed: {what}. Please look again.',
  thanks: 'Thank you. There is nothing more to do.',
  failed: 'Not redeemed',
  missing: 'You need {points} more.',
} as const;

/** What was redeemed: its state, its code, and the way back. */
export const issued = {
  pending: 'Being prepared',
  issued: 'Ready to use',
  used: 'Used',
  cancelled: 'Undone',
  failed: 'Could not be issued',
  expired: 'Expired',
  refunded: 'Points returned',
  until: 'Valid until {date}',
  expires: 'Expires {date}',
  code: 'Your code',
  scan: 'Code to scan',
  copy: 'Copy',
  copied: 'Copied',
  uncopied: 'Copying is blocked here. The code is selected for you.',
  use: 'Use it now',
  paste: 'Copied. Paste it at the checkout.',
  undo: 'Undo',
  undoUntil: 'Can be undone until {date}.',
  ask: 'Undo this? You get {points} back, and the code stops working.',
  askPlain: 'Undo this? You get your points back, and the code stops working.',
  keep: 'Keep it',
  confirm: 'Undo it',
  undoing: 'Undoing…',
  undone: '{reward} is undone',
  back: 'Back in your balance: {points}.',
  late: 'The time to undo it is over.',
  unsure: 'Not confirmed yet. You can safely try again.',
} as const;

export const yourRewards = {
  empty: 'Nothing redeemed yet. Your codes will be here.',
  unnamed: 'Reward',
  more: 'Show more',
} as const;

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
