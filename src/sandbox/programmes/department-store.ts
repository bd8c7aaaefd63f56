import type { Tier } from '../../domain/tiers.js';
import type { Programme } from '../programme.js';
import { departmentMembers } from './department-store/members.js';
import { departmentRewards } from './department-store/rewards.js';
import * as zhHans from './department-store/zh-hans.js';

/** A tier by what was spent within a year, in cents. */
const tier = (rank: number, name: string, spend: number, benefits: Tier['benefits']): Tier => ({
  id: name.toLowerCase(),
  name,
  rank,
  qualification: 'earned',
  threshold: { anyOf: [{ metric: 'spend', amount: spend, currency: 'SGD' }] },
  benefits,
});

/** A department store: a ladder of comforts by yearly spend, from a parking space to a parcel at the door. */
export const departmentStore: Programme = {
  program: {
    id: 'department-store',
    name: 'Lantern Card',
    description: 'One point for every dollar, and more comfort the more you shop in a year.',
    timeZone: 'Asia/Singapore',
    currencies: [
      {
        code: 'points',
        name: { one: 'point', other: 'points' },
        decimalPlaces: 0,
        unitValue: { amount: 1, currency: 'SGD' },
      },
    ],
    tiers: [
      tier(0, 'Member', 0, [
        { id: 'exchange', description: 'Sixty days to exchange, without a receipt' },
        { id: 'wrapping', description: 'Gift wrapping in your birthday month' },
      ]),
      tier(1, 'Silver', 100_000, [
        { id: 'parking', description: 'Two hours of free parking' },
        { id: 'preview', description: 'The sale, one evening early' },
      ]),
      tier(2, 'Gold', 400_000, [
        { id: 'parking', description: 'Free parking all day' },
        { id: 'delivery', description: 'Free home delivery from $100' },
        { id: 'alterations', description: 'Alterations on the house' },
      ]),
      tier(3, 'Platinum', 1_000_000, [
        { id: 'delivery', description: 'Free home delivery the same day' },
        { id: 'stylist', description: 'A stylist of your own' },
        { id: 'lounge', description: 'The lounge on the sixth floor' },
        { id: 'year-end', description: 'A hamper at the end of the year', secret: true },
      ]),
    ],
    links: { join: '/join', signIn: '/sign-in', terms: '/terms', privacy: '/privacy' },
  },
  rules: {
    earn: [{ currency: 'points', metric: 'spend', per: 100, points: 1 }],
    expiryDays: { points: 365 },
    tierDays: 365,
    answerDays: 2,
  },
  products: [
    { id: 'umbrella', name: 'Folding umbrella', price: { amount: 4800, currency: 'SGD' } },
    { id: 'lamp', name: 'Table lamp in brass', price: { amount: 16_800, currency: 'SGD' } },
    { id: 'hamper', name: 'Picnic hamper for four', price: { amount: 12_800, currency: 'SGD' } },
    { id: 'suitcase', name: 'Cabin suitcase', price: { amount: 28_900, currency: 'SGD' } },
  ],
  rewards: departmentRewards,
  members: departmentMembers,
  earning: [
    {
      id: 'purchase',
      kind: 'purchase',
      name: 'On every floor',
      description: 'Sale prices count as well.',
      rate: 'points',
    },
    {
      id: 'birthday',
      kind: 'birthday',
      name: 'Happy birthday',
      description: 'In the month of your birthday.',
      reward: { currency: 'points', amount: 200 },
      limit: 1,
    },
  ],
  referral: { rewardForFriend: '$10 off the first purchase', rewardForMember: '500 points for each friend' },
  surveys: [
    {
      id: 'store-relationship',
      type: 'nps',
      brand: 'Lantern Card',
      followUp: {
        promoter: 'What do you like best about shopping here?',
        passive: 'What would make your visits better?',
        detractor: 'What went wrong, and how can we put it right?',
      },
      trigger: { event: 'order-completed' },
    },
    { id: 'store-visit', type: 'csat', subject: 'your last visit' },
    { id: 'store-help', type: 'ces', brand: 'Lantern Card' },
    { id: 'store-delivery', type: 'expectation', subject: 'home delivery' },
  ],
  translations: { 'zh-Hans': zhHans.words },
};
