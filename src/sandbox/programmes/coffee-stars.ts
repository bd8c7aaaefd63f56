import type { Programme } from '../programme.js';
import { coffeeMembers } from './coffee-stars/members.js';
import { coffeeRewards } from './coffee-stars/rewards.js';
import * as zhHans from './coffee-stars/zh-hans.js';

const stars = 'stars';

/** A coffee bar: stars for every dollar, two tiers by stars of the last twelve months. */
export const coffeeStars: Programme = {
  program: {
    id: 'coffee-stars',
    name: 'Coffee Stars',
    description: 'Two stars for every dollar. Stars are good for six months.',
    timeZone: 'America/New_York',
    currencies: [
      {
        code: stars,
        name: { one: 'star', other: 'stars' },
        decimalPlaces: 0,
        unitValue: { amount: 3, currency: 'USD' },
      },
    ],
    tiers: [
      {
        id: 'green',
        name: 'Green',
        rank: 0,
        qualification: 'earned',
        threshold: { anyOf: [{ metric: 'points', amount: 0, currency: stars }] },
        benefits: [
          { id: 'birthday', description: 'A drink on your birthday' },
          { id: 'order-ahead', description: 'Order ahead and skip the line' },
        ],
      },
      {
        id: 'gold',
        name: 'Gold',
        rank: 1,
        qualification: 'earned',
        threshold: { anyOf: [{ metric: 'points', amount: 450, currency: stars }] },
        benefits: [
          { id: 'refills', description: 'Free refills of brewed coffee and tea' },
          { id: 'double-days', description: 'Double-star days every month' },
          { id: 'early', description: 'First taste of seasonal drinks' },
          { id: 'thank-you', description: 'A thank-you from the roastery', secret: true },
        ],
      },
    ],
    links: { join: '/join', signIn: '/sign-in', terms: '/terms', privacy: '/privacy' },
  },
  rules: {
    earn: [{ currency: stars, metric: 'spend', per: 50, points: 1 }],
    expiryDays: { stars: 180 },
    tierDays: 365,
    answerDays: 2,
  },
  products: [
    { id: 'flat-white', name: 'Flat white', price: { amount: 450, currency: 'USD' } },
    { id: 'breakfast', name: 'Breakfast bagel and filter coffee', price: { amount: 1250, currency: 'USD' } },
    { id: 'house-blend', name: 'House blend, 500 g', price: { amount: 2400, currency: 'USD' } },
    { id: 'grinder', name: 'Hand grinder', price: { amount: 8900, currency: 'USD' } },
  ],
  rewards: coffeeRewards,
  members: coffeeMembers,
  earning: [
    {
      id: 'purchase',
      kind: 'purchase',
      name: 'Anything you buy',
      description: 'One star for every 50 cents, food and beans too.',
      rate: stars,
    },
    { id: 'birthday', kind: 'birthday', name: 'Happy birthday', reward: { currency: stars, amount: 25 }, limit: 1 },
  ],
  referral: { rewardForFriend: 'A hot drink on the first visit', rewardForMember: '50 stars when they come' },
  surveys: [
    {
      id: 'coffee-relationship',
      type: 'nps',
      brand: 'Coffee Stars',
      followUp: {
        promoter: 'What do you like best about coming here?',
        passive: 'What would make your visits better?',
        detractor: 'What went wrong, and how can we put it right?',
      },
      trigger: { event: 'order-completed' },
    },
    { id: 'coffee-visit', type: 'csat', subject: 'your last visit' },
    { id: 'coffee-help', type: 'ces', brand: 'Coffee Stars' },
    { id: 'coffee-blend', type: 'expectation', subject: 'our new house blend' },
  ],
  translations: { 'zh-Hans': zhHans.words },
};
