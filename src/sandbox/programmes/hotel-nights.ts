import type { Tier } from '../../domain/tiers.js';
import type { Programme } from '../programme.js';
import { hotelMembers } from './hotel-nights/members.js';
import { hotelRewards } from './hotel-nights/rewards.js';
import * as zhHans from './hotel-nights/zh-hans.js';

/** An earned tier: so many nights, or so much spent in cents, whichever comes first. */
const tier = (rank: number, name: string, nights: number, spend: number, benefits: Tier['benefits']): Tier => ({
  id: name.toLowerCase(),
  name,
  rank,
  qualification: 'earned',
  threshold: {
    anyOf: [
      { metric: 'nights', amount: nights },
      { metric: 'spend', amount: spend, currency: 'EUR' },
    ],
  },
  benefits,
});

/** A small group of hotels: points to spend, nights to climb by, and a date by which a tier must be kept. */
export const hotelNights: Programme = {
  program: {
    id: 'hotel-nights',
    name: 'Hotel Nights',
    description: 'Five points for every euro, and every night counts.',
    timeZone: 'Europe/Berlin',
    currencies: [
      {
        code: 'points',
        name: { one: 'point', other: 'points' },
        decimalPlaces: 0,
        unitValue: { amount: 1, currency: 'EUR' },
      },
      { code: 'nights', name: { one: 'night', other: 'nights' }, decimalPlaces: 0 },
    ],
    tiers: [
      tier(0, 'Classic', 0, 0, [
        { id: 'rate', description: 'Members’ rate in every hotel' },
        { id: 'wifi', description: 'Fast internet without a form' },
      ]),
      tier(1, 'Silver', 10, 250_000, [
        { id: 'water', description: 'Two bottles of water a day' },
        { id: 'late', description: 'Late checkout at 13:00 when the house allows' },
      ]),
      tier(2, 'Gold', 25, 600_000, [
        { id: 'breakfast', description: 'Breakfast for two' },
        { id: 'upgrade', description: 'Room upgrade when one is free' },
        { id: 'late', description: 'Late checkout at 15:00' },
      ]),
      tier(3, 'Diamond', 60, 1_200_000, [
        { id: 'lounge', description: 'Lounge access in every hotel' },
        { id: 'guarantee', description: 'A room within 48 hours, always' },
        { id: 'concierge', description: 'Your own person at the desk' },
        { id: 'anniversary', description: 'A gift on your anniversary', secret: true },
      ]),
    ],
    links: { join: '/join', signIn: '/sign-in', terms: '/terms', privacy: '/privacy' },
  },
  rules: {
    earn: [
      { currency: 'points', metric: 'spend', per: 20, points: 1 },
      { currency: 'nights', metric: 'nights', per: 1, points: 1 },
    ],
    expiryDays: { points: 730 },
    tierDays: 365,
    answerDays: 2,
  },
  products: [
    { id: 'one-night', name: 'One night, city room', price: { amount: 14_500, currency: 'EUR' }, nights: 1 },
    { id: 'weekend', name: 'Weekend, garden room', price: { amount: 33_800, currency: 'EUR' }, nights: 2 },
    { id: 'week', name: 'A week by the sea', price: { amount: 119_000, currency: 'EUR' }, nights: 7 },
    { id: 'dinner', name: 'Dinner in the restaurant', price: { amount: 6400, currency: 'EUR' } },
  ],
  rewards: hotelRewards,
  members: hotelMembers,
  earning: [
    {
      id: 'stay',
      kind: 'purchase',
      name: 'What you spend with us',
      description: 'Rooms, dinners, massages.',
      rate: 'points',
    },
    {
      id: 'night',
      kind: 'visit',
      name: 'Every night you stay',
      description: 'Nights decide your tier.',
      rate: 'nights',
    },
  ],
  referral: { rewardForFriend: 'Breakfast on the first stay', rewardForMember: '1,000 points after their stay' },
  surveys: [
    {
      id: 'hotel-stay',
      type: 'nps',
      brand: 'Hotel Nights',
      followUp: {
        promoter: 'What was best about your stay?',
        passive: 'What would have made it a perfect stay?',
        detractor: 'What went wrong, and how can we put it right?',
      },
      trigger: { event: 'order-completed' },
    },
    { id: 'hotel-breakfast', type: 'csat', subject: 'the breakfast' },
    { id: 'hotel-booking', type: 'ces', brand: 'Hotel Nights' },
    { id: 'hotel-room', type: 'expectation', subject: 'your room' },
  ],
  translations: { 'zh-Hans': zhHans.words },
};
