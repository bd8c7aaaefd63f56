import type { Tier } from '../../domain/tiers.js';
import type { Programme } from '../programme.js';
import { tourMembers } from './tour-operator/members.js';
import { tourRewards } from './tour-operator/rewards.js';
import * as zhHans from './tour-operator/zh-hans.js';

/** A tier by the trips of two years. */
const tier = (rank: number, name: string, trips: number, benefits: Tier['benefits']): Tier => ({
  id: name.toLowerCase(),
  name,
  rank,
  qualification: 'earned',
  threshold: { anyOf: [{ metric: 'trips', amount: trips }] },
  benefits,
});

/** A small tour operator: steps to spend, trips to climb by, a question after each trip, an answer within a working day. */
export const tourOperator: Programme = {
  program: {
    id: 'tour-operator',
    name: 'Little Roads Club',
    description: 'Two steps for every hundred yen, and every trip counts.',
    timeZone: 'Asia/Tokyo',
    currencies: [
      {
        code: 'steps',
        name: { one: 'step', other: 'steps' },
        decimalPlaces: 0,
        unitValue: { amount: 1, currency: 'JPY' },
      },
      { code: 'trips', name: { one: 'trip', other: 'trips' }, decimalPlaces: 0 },
    ],
    tiers: [
      tier(0, 'Wanderer', 0, [
        { id: 'map', description: 'A hand-drawn map of every trip' },
        { id: 'change', description: 'Change your dates once, without a fee' },
      ]),
      tier(1, 'Walker', 3, [
        { id: 'luggage', description: 'Luggage carried from inn to inn' },
        { id: 'first', description: 'New trips a week before everybody else' },
      ]),
      tier(2, 'Pathfinder', 6, [
        { id: 'room', description: 'A room of your own at no extra cost' },
        { id: 'guide', description: 'Your choice of guide' },
        { id: 'supper', description: 'Supper with the people who plan the trips', secret: true },
      ]),
    ],
    links: { join: '/join', signIn: '/sign-in', terms: '/terms', privacy: '/privacy' },
  },
  rules: {
    earn: [
      { currency: 'steps', metric: 'spend', per: 50, points: 1 },
      { currency: 'trips', metric: 'orders', per: 1, points: 1 },
    ],
    expiryDays: { steps: 730 },
    tierDays: 730,
    answerDays: 1,
  },
  products: [
    { id: 'tea-road', name: 'A day on the tea road', price: { amount: 18_000, currency: 'JPY' } },
    { id: 'cedars', name: 'Three days among cedars', price: { amount: 96_000, currency: 'JPY' } },
    { id: 'hot-springs', name: 'Hot-spring villages', price: { amount: 132_000, currency: 'JPY' } },
    { id: 'islands', name: 'Islands by bicycle', price: { amount: 148_000, currency: 'JPY' } },
  ],
  rewards: tourRewards,
  members: tourMembers,
  earning: [
    {
      id: 'fare',
      kind: 'purchase',
      name: 'The fare of a trip',
      description: 'Extras on the way count, too.',
      rate: 'steps',
    },
    { id: 'trip', kind: 'visit', name: 'Every trip you take', description: 'Trips open new roads.', rate: 'trips' },
  ],
  referral: { rewardForFriend: 'A hand-drawn map to begin with', rewardForMember: '2,000 steps when they walk' },
  surveys: [
    {
      id: 'tour-relationship',
      type: 'nps',
      brand: 'Little Roads Club',
      followUp: {
        promoter: 'What will you tell them about?',
        passive: 'What would have made it a perfect trip?',
        detractor: 'What went wrong, and how can we put it right?',
      },
      trigger: { event: 'order-completed' },
    },
    {
      id: 'trip-satisfaction',
      type: 'csat',
      question: 'How satisfied are you with this trip?',
      trigger: { event: 'trip-completed' },
    },
    { id: 'tour-booking', type: 'ces', brand: 'Little Roads Club' },
    { id: 'tour-inns', type: 'expectation', subject: 'the inns on the way' },
  ],
  translations: { 'zh-Hans': zhHans.words },
};
