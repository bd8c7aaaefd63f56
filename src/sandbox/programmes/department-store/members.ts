import type { ProgrammeEntry, ProgrammeMember } from '../../programme.js';

const currency = 'points';

/** A purchase: one point for every dollar. */
const order = (daysAgo: number, description: string, cents: number): ProgrammeEntry => ({
  type: 'earn',
  currency,
  amount: Math.floor(cents / 100),
  daysAgo,
  description,
  orderTotal: { amount: cents, currency: 'SGD' },
});

const other = (type: ProgrammeEntry['type'], daysAgo: number, description: string, amount: number): ProgrammeEntry => ({
  type,
  currency,
  amount,
  daysAgo,
  description,
});

export const departmentMembers: readonly ProgrammeMember[] = [
  {
    id: 'store-new',
    role: 'new',
    displayId: 'LC •••• 3001',
    givenName: 'Nadia',
    status: 'enrolled',
    enrolledDaysAgo: 2,
    history: [order(2, 'Folding umbrella', 4800)],
  },
  {
    id: 'store-mid',
    role: 'mid',
    displayId: 'LC •••• 3002',
    givenName: 'Marcus',
    status: 'enrolled',
    enrolledDaysAgo: 400,
    history: [
      order(310, 'Winter coat', 62_000),
      order(240, 'Table linen', 18_500),
      other('spend', 200, 'Alteration of one piece', -700),
      order(150, 'Cookware', 45_000),
      other('adjust', 120, 'Happy birthday', 200),
      order(40, 'Leather shoes', 38_900),
      order(9, 'Picnic hamper for four', 12_800),
    ],
  },
  {
    id: 'store-at-risk',
    role: 'at-risk',
    displayId: 'LC •••• 3003',
    givenName: 'Rina',
    status: 'enrolled',
    enrolledDaysAgo: 900,
    history: [
      order(352, 'Lamps for the living room', 180_000),
      order(340, 'Anniversary watch', 240_000),
      other('spend', 300, 'Money off at the till', -1000),
      order(200, 'School uniforms and shoes', 90_000),
      order(45, 'Bed linen', 60_000),
    ],
  },
  {
    id: 'store-top',
    role: 'top',
    displayId: 'LC •••• 3004',
    givenName: 'Theo',
    status: 'enrolled',
    enrolledDaysAgo: 2900,
    history: [
      order(330, 'Dining table and six chairs', 520_000),
      order(210, 'Wool carpet', 380_000),
      other('spend', 180, 'Afternoon tea for two', -3200),
      order(95, 'Pearl necklace', 290_000),
      order(12, 'Summer wardrobe', 160_000),
    ],
  },
  {
    id: 'store-blocked',
    role: 'blocked',
    displayId: 'LC •••• 3005',
    givenName: 'Belle',
    status: 'blocked',
    enrolledDaysAgo: 260,
    history: [order(200, 'Handbag', 64_000), order(80, 'Silk scarf', 22_000)],
  },
  {
    id: 'store-pending',
    role: 'pending',
    displayId: 'LC •••• 3006',
    givenName: 'Pei',
    status: 'enrolled',
    enrolledDaysAgo: 190,
    history: [
      order(140, 'Bread oven', 94_900),
      other('spend', 60, 'Alteration of one piece', -700),
      {
        ...other('refund', 15, 'Bread oven sent back', -949),
        orderTotal: { amount: -94_900, currency: 'SGD' },
      },
      order(9, 'Bath towels', 8800),
      { ...order(1, 'Rain jacket', 23_900), availableInDays: 6 },
    ],
  },
];
