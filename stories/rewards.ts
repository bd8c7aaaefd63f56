import type { Eligibility, Reward } from '../src/domain/rewards.js';

export { anHourAgo, coffee, midMember } from './fixtures.js';

export const inDays = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString();

const stars = (amount: number) => ({ currency: 'stars', amount });

export const latte: Reward = {
  id: 'latte',
  name: 'Latte',
  description: 'Every size, every milk.',
  kind: 'product',
  cost: stars(150),
  value: { amount: 575, currency: 'USD' },
  imageUrl: '/images/coffee-stars/hot-drink.webp',
  terms: 'One drink a code. Not with other offers.',
  eligibility: { state: 'redeemable' },
};

export const tumbler: Reward = {
  id: 'tumbler',
  name: 'Travel tumbler',
  kind: 'gift',
  cost: stars(350),
  value: { amount: 2800, currency: 'USD' },
  stock: 3,
  eligibility: { state: 'redeemable' },
};

const locked = (id: string, name: string, eligibility: Eligibility, more: Partial<Reward> = {}): Reward => ({
  ...{ id, name, kind: 'product', cost: stars(200), eligibility },
  ...more,
});

/** As the example programme has it. */
export const credit: Reward = {
  ...locked('store-credit', 'Money off your next order', { state: 'redeemable' }),
  cost: { currency: 'stars', min: 50, max: 500, step: 50, valuePerStep: { amount: 150, currency: 'USD' } },
};

/** One reward for each thing that can be said of one. */
export const everyLock: readonly Reward[] = [
  latte,
  tumbler,
  { ...latte, id: 'draw', name: 'Win a trip to the harvest', kind: 'draw-entry', cost: stars(10), endsAt: inDays(3) },
  credit,
  locked('machine', 'Espresso machine', { state: 'unknown' }, { cost: stars(12_000) }),
  locked('tour', 'Night at the roastery', { state: 'tier-required', missing: { tierId: 'gold' } }),
  locked('sample', 'Taste of the week', { state: 'limit-reached' }),
  locked('kit', 'Cold brew kit', { state: 'out-of-stock' }),
  locked('pumpkin', 'First pumpkin latte', { state: 'not-started' }, { startsAt: inDays(20) }),
  locked('spring', 'Spring blend', { state: 'ended' }),
  locked('cart', 'Free delivery', { state: 'cart-requirements', missing: { sentence: 'With two bags of beans' } }),
  locked('cart-2', 'Gift wrapping', { state: 'cart-requirements' }),
];

/** More than a page can hold. */
export const tenThousand: readonly Reward[] = Array.from({ length: 10_000 }, (_, index) => ({
  ...(everyLock[index % everyLock.length] ?? latte),
  id: `r-${index + 1}`,
  name: `${everyLock[index % everyLock.length]?.name ?? ''} ${index + 1}`,
}));
