import type { Dehydrated } from '../src/client/query-state.js';
import { getMember } from '../src/client/resources/member.js';
import { getProgram } from '../src/client/resources/program.js';
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

/** What a page knew an hour ago. In the scenario `offline` nothing newer comes. */
export function anHourAgo(): Dehydrated {
  const asOf = Date.now() - 3_600_000;
  return {
    [`${getMember.name} null`]: { value: midMember, asOf },
    [`${getProgram.name} null`]: { value: coffee, asOf },
  };
}
