// The words of the kit, as far as a hand-written widget says them.
const numbers = new Intl.NumberFormat('en');
const plural = new Intl.PluralRules('en');

export const points = (amount, { name }) => `${numbers.format(amount)} ${name[plural.select(amount)] ?? name.other}`;

const prices = {};

export const money = ({ amount, currency }) =>
  (prices[currency] ??= new Intl.NumberFormat('en', { style: 'currency', currency })).format(amount / 100);

export const balance = ({ program, member }) => points(member.balances[0].amount, program.currencies[0]);

/** Where a member stands: the tier, the next one, and what is missing. */
export function standing({ program, member }) {
  const named = (wanted) => program.tiers.find(({ id }) => id === wanted);
  const { tierId, next } = member.tier;
  const [{ current, target }] = next.anyOf;
  const missing = points(target - current, program.currencies[0]);
  const { name, benefits } = named(tierId);
  return { name, ratio: current / target, sentence: `${missing} to ${named(next.tierId).name}`, benefits };
}

const dates = [undefined, 'numeric'].map(
  (year) => new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', year }),
);

const day = (at) => dates[Number(new Date(at).getFullYear() !== new Date().getFullYear())].format(new Date(at));

const reasons = {
  'insufficient-points': (missing, { currencies }) => `${points(missing.points, currencies[0])} more`,
  'tier-required': (missing, { tiers }) => `From ${tiers.find(({ id }) => id === missing.tierId).name} on`,
  'out-of-stock': () => 'Out of stock',
  'limit-reached': () => 'Limit reached',
  'not-started': (missing) => `Starts ${day(missing.date)}`,
  ended: () => 'Ended',
};

/** What a card of the rewards says. */
export function offer({ name, cost, value, stock, endsAt, imageUrl, eligibility }, { program, member }) {
  const { state, missing } = eligibility ?? {};
  const isOpen = member && state === 'redeemable';
  const price = points(cost.amount ?? cost.min, program.currencies[0]);
  const details = [
    value && `worth ${money(value)}`,
    isOpen && stock < 10 && `Only ${stock} left`,
    isOpen && endsAt && `Ends ${day(endsAt)}`,
  ];
  return {
    name,
    imageUrl,
    cost: cost.amount === undefined ? `From ${price}` : price,
    details: details.filter(Boolean),
    locked: !member ? 'For members' : isOpen ? '' : (reasons[state]?.(missing, program) ?? 'Not available now'),
  };
}

export const loading = 'Loading…';
export const failed = 'This could not be loaded.';
export const retry = 'Try again';
export const join = ({ name }) => `Join ${name}`;
export const signIn = 'Sign in';
export const redeem = 'Redeem';
export const sure = (name) => `Redeem ${name}?`;
export const cancel = 'Not now';
export const more = 'Load more';
export const benefits = 'Benefits';

export const ask = ({ question, brand = 'us' }) =>
  question ?? `How likely are you to recommend ${brand} to a friend or colleague?`;
export const ends = ['not at all likely', 'extremely likely'];
export const next = 'Continue';
export const send = 'Send';
export const close = 'Close';
export const thanks = 'Thank you for your answer.';
export const unsent = 'This has not been sent. Your words are still here.';
export const followUp = ({ followUp = {} }, score) =>
  score > 8
    ? (followUp.promoter ?? 'What did you like best?')
    : score > 6
      ? (followUp.passive ?? 'What is the main reason for your score?')
      : (followUp.detractor ?? 'What should we do better?');

export const tell = 'What would you like to tell us?';
export const kinds = {
  complaint: 'Complaint',
  problem: 'Problem',
  idea: 'Idea',
  praise: 'Praise',
  question: 'Question',
};
export const message = 'Your message';
export const rating = 'How was it overall? (optional)';
export const email = 'E-mail (optional)';
export const arrived = (number) => `Thank you. Your message has arrived. Case number ${number}`;
