import type { ProgrammeEntry, ProgrammeMember } from '../../programme.js';

/** A stay: five points for every euro, and its nights. */
const stay = (daysAgo: number, place: string, nights: number, cents: number): readonly ProgrammeEntry[] => [
  {
    type: 'earn',
    currency: 'points',
    amount: Math.floor(cents / 20),
    daysAgo,
    description: `Stay in ${place}`,
    orderTotal: { amount: cents, currency: 'EUR' },
  },
  { type: 'earn', currency: 'nights', amount: nights, daysAgo, description: `Stay in ${place}` },
];

const other = (
  type: ProgrammeEntry['type'],
  daysAgo: number,
  description: string,
  amount: number,
  currency = 'points',
): ProgrammeEntry => ({ type, currency, amount, daysAgo, description });

export const hotelMembers: readonly ProgrammeMember[] = [
  {
    id: 'hotel-new',
    role: 'new',
    displayId: 'HN •••• 2001',
    givenName: 'Nils',
    status: 'enrolled',
    enrolledDaysAgo: 5,
    history: [...stay(4, 'Bremen', 1, 12_900)],
  },
  {
    id: 'hotel-mid',
    role: 'mid',
    displayId: 'HN •••• 2002',
    givenName: 'Mei',
    status: 'enrolled',
    enrolledDaysAgo: 420,
    wallet: {
      apple: 'https://hotel-nights.example/wallet/2002.pkpass',
      google: 'https://pay.google.com/gp/v/save/sample',
    },
    history: [
      ...stay(300, 'Lisbon', 3, 42_000),
      ...stay(240, 'Vienna', 4, 78_000),
      ...stay(150, 'Porto', 3, 39_000),
      other('spend', 140, 'Late checkout', -1500),
      ...stay(80, 'Hamburg', 2, 31_000),
      other('adjust', 60, 'Sorry about the lift', 500),
      ...stay(12, 'Ghent', 2, 36_000),
      ...stay(2, 'Cologne', 1, 14_500).map((entry) => ({ ...entry, availableInDays: 5 })),
    ],
  },
  {
    id: 'hotel-at-risk',
    role: 'at-risk',
    displayId: 'HN •••• 2003',
    givenName: 'Aisha',
    status: 'enrolled',
    enrolledDaysAgo: 1100,
    history: [
      ...stay(715, 'Antwerp', 2, 50_000),
      ...stay(420, 'Barcelona', 10, 210_000),
      ...stay(380, 'Copenhagen', 9, 190_000),
      ...stay(335, 'Edinburgh', 8, 220_000),
      other('spend', 250, 'Room upgrade', -1000),
      ...stay(200, 'Leipzig', 3, 54_000),
      ...stay(60, 'Rotterdam', 4, 70_000),
    ],
  },
  {
    id: 'hotel-top',
    role: 'top',
    displayId: 'HN •••• 2004',
    givenName: 'Teodora',
    status: 'enrolled',
    enrolledDaysAgo: 2600,
    history: [
      ...stay(300, 'Zürich', 20, 420_000),
      other('spend', 260, 'Weekend for two', -20_000),
      ...stay(200, 'Oslo', 22, 510_000),
      ...stay(90, 'Milan', 21, 480_000),
      other('spend', 50, 'Suite for a night', -5, 'nights'),
      ...stay(20, 'Paris', 5, 130_000),
    ],
  },
  {
    id: 'hotel-blocked',
    role: 'blocked',
    displayId: 'HN •••• 2005',
    givenName: 'Björn',
    status: 'blocked',
    enrolledDaysAgo: 300,
    history: [...stay(200, 'Berlin', 2, 28_000), ...stay(100, 'Dresden', 1, 11_900)],
  },
  {
    id: 'hotel-pending',
    role: 'pending',
    displayId: 'HN •••• 2006',
    givenName: 'Paolo',
    status: 'enrolled',
    enrolledDaysAgo: 260,
    history: [
      ...stay(220, 'Nice', 5, 99_000),
      other('spend', 160, 'Spa afternoon', -3000),
      { ...other('refund', 20, 'Stay in Nice refunded', -4950), orderTotal: { amount: -99_000, currency: 'EUR' } },
      other('refund', 20, 'Stay in Nice refunded', -5, 'nights'),
      ...stay(8, 'Turin', 1, 16_000),
      ...stay(1, 'Genoa', 2, 29_000).map((entry) => ({ ...entry, availableInDays: 6 })),
    ],
  },
];
