import type { ProgrammeEntry, ProgrammeMember } from '../../programme.js';

const currency = 'stars';

/** A purchase: one star for every 50 cents. */
const order = (daysAgo: number, description: string, cents: number): ProgrammeEntry => ({
  type: 'earn',
  currency,
  amount: Math.floor(cents / 50),
  daysAgo,
  description,
  orderTotal: { amount: cents, currency: 'USD' },
});

const other = (type: ProgrammeEntry['type'], daysAgo: number, description: string, amount: number): ProgrammeEntry => ({
  type,
  currency,
  amount,
  daysAgo,
  description,
});

export const coffeeMembers: readonly ProgrammeMember[] = [
  {
    id: 'coffee-new',
    role: 'new',
    displayId: '•••• 1001',
    givenName: 'Noor',
    status: 'enrolled',
    enrolledDaysAgo: 3,
    history: [order(3, 'Cappuccino and a cookie', 850)],
  },
  {
    id: 'coffee-mid',
    role: 'mid',
    displayId: '•••• 1002',
    givenName: 'Mia',
    status: 'enrolled',
    enrolledDaysAgo: 210,
    history: [
      order(160, 'Beans and filter papers', 3850),
      order(120, 'Breakfast for two', 2640),
      order(96, 'Cold brew, four bottles', 1890),
      order(70, 'Pastry box for the office', 4200),
      other('spend', 50, 'Any hot drink', -100),
      order(41, 'Lunch', 1450),
      other('adjust', 30, 'Happy birthday', 25),
      order(20, 'House blend, 500 g', 2400),
      order(6, 'Two flat whites and a scone', 1240),
    ],
  },
  {
    id: 'coffee-at-risk',
    role: 'at-risk',
    displayId: '•••• 1003',
    givenName: 'Ravi',
    status: 'enrolled',
    enrolledDaysAgo: 700,
    history: [
      order(350, 'Espresso cups, set of four', 9000),
      order(340, 'Coffee for the team', 8500),
      order(330, 'Beans for a month', 6000),
      other('spend', 300, 'Bag of beans', -200),
      other('spend', 250, 'Bag of beans', -200),
      order(171, 'Hand-thrown mug', 3600),
      other('expire', 150, 'Stars past their six months', -70),
      order(60, 'Breakfast for two', 2400),
    ],
  },
  {
    id: 'coffee-top',
    role: 'top',
    displayId: '•••• 1004',
    givenName: 'Tomás',
    status: 'enrolled',
    enrolledDaysAgo: 1400,
    history: [
      order(170, 'Coffee for a conference', 26_000),
      order(110, 'Grinder', 17_800),
      other('spend', 100, 'Barista class', -400),
      order(75, 'Coffee for the team', 9600),
      order(44, 'Beans for a month', 7200),
      order(15, 'Coffee for a birthday', 12_400),
      order(1, 'Flat white', 450),
    ],
  },
  {
    id: 'coffee-blocked',
    role: 'blocked',
    displayId: '•••• 1005',
    givenName: 'Bo',
    status: 'blocked',
    enrolledDaysAgo: 90,
    history: [order(80, 'House blend, 500 g', 2400), order(40, 'Lunch', 2000)],
  },
  {
    id: 'coffee-pending',
    role: 'pending',
    displayId: '•••• 1006',
    givenName: 'Petra',
    status: 'enrolled',
    enrolledDaysAgo: 120,
    history: [
      order(100, 'Hand grinder', 8900),
      other('spend', 60, 'Bag of beans', -150),
      {
        ...other('refund', 12, 'Hand grinder sent back', -178),
        orderTotal: { amount: -8900, currency: 'USD' },
      },
      order(9, 'Breakfast for two', 2640),
      { ...order(1, 'Pastry box for the office', 4200), availableInDays: 2 },
    ],
  },
];
