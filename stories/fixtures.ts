import type { Member } from '../src/domain/member.js';
import type { Program } from '../src/domain/program.js';
import { coffeeStars } from '../src/sandbox/programmes/coffee-stars.js';
import { hotelNights } from '../src/sandbox/programmes/hotel-nights.js';

/** The programmes of the stories that are given their content. */
export const coffee: Program = coffeeStars.program;
export const hotel: Program = hotelNights.program;

const days = (count: number): string => new Date(Date.now() + count * 86_400_000).toISOString();

export const midMember: Member = {
  id: 'm-mid',
  givenName: 'Ada',
  status: 'enrolled',
  balances: [
    {
      currency: 'stars',
      amount: 1250,
      pending: [{ amount: 60, availableAt: days(3) }],
      expiring: [{ amount: 200, expiresAt: days(40) }],
      lifetime: 2100,
      asOf: days(0),
    },
  ],
  tier: {
    tierId: 'green',
    next: { tierId: 'gold', anyOf: [{ metric: 'points', current: 330, target: 450, currency: 'stars' }] },
  },
};
