import type { ProgrammeEntry, ProgrammeMember } from '../../programme.js';

/** A trip: a step for every fifty yen, and itself. */
const trip = (daysAgo: number, description: string, yen: number): readonly ProgrammeEntry[] => [
  {
    type: 'earn',
    currency: 'steps',
    amount: Math.floor(yen / 50),
    daysAgo,
    description,
    orderTotal: { amount: yen, currency: 'JPY' },
  },
  { type: 'earn', currency: 'trips', amount: 1, daysAgo, description },
];

const other = (
  type: ProgrammeEntry['type'],
  daysAgo: number,
  description: string,
  amount: number,
  currency = 'steps',
): ProgrammeEntry => ({ type, currency, amount, daysAgo, description });

export const tourMembers: readonly ProgrammeMember[] = [
  {
    id: 'tour-new',
    role: 'new',
    displayId: 'LR •••• 4001',
    givenName: 'Nell',
    status: 'enrolled',
    enrolledDaysAgo: 8,
    history: [...trip(6, 'A day on the tea road', 18_000)],
  },
  {
    id: 'tour-mid',
    role: 'mid',
    displayId: 'LR •••• 4002',
    givenName: 'Minh',
    status: 'enrolled',
    enrolledDaysAgo: 620,
    history: [
      ...trip(500, 'Three days among cedars', 96_000),
      ...trip(300, 'Islands by bicycle', 148_000),
      other('spend', 280, 'Luggage sent ahead', -1500),
      ...trip(120, 'Hot-spring villages', 132_000),
      other('adjust', 110, 'Sorry about the late ferry', 500),
      ...trip(20, 'A day on the tea road', 18_000),
    ],
  },
  {
    id: 'tour-at-risk',
    role: 'at-risk',
    displayId: 'LR •••• 4003',
    givenName: 'Amara',
    status: 'enrolled',
    enrolledDaysAgo: 1300,
    history: [
      ...trip(712, 'Hot-spring villages', 132_000),
      ...trip(705, 'A day on the tea road', 18_000),
      ...trip(698, 'Islands by bicycle', 148_000),
      other('spend', 400, 'Cotton travel towel', -800),
      ...trip(300, 'Three days among cedars', 96_000),
    ],
  },
  {
    id: 'tour-top',
    role: 'top',
    displayId: 'LR •••• 4004',
    givenName: 'Tuva',
    status: 'enrolled',
    enrolledDaysAgo: 2200,
    history: [
      ...trip(690, 'Hot-spring villages', 132_000),
      ...trip(560, 'Islands by bicycle', 148_000),
      ...trip(430, 'Three days among cedars', 96_000),
      other('spend', 400, 'Afternoon at the kiln', -5200),
      ...trip(310, 'Winter in the snow country', 214_000),
      ...trip(200, 'Hot-spring villages', 132_000),
      ...trip(90, 'Islands by bicycle', 148_000),
      ...trip(14, 'A day on the tea road', 18_000),
    ],
  },
  {
    id: 'tour-blocked',
    role: 'blocked',
    displayId: 'LR •••• 4005',
    givenName: 'Benno',
    status: 'blocked',
    enrolledDaysAgo: 420,
    history: [...trip(300, 'Three days among cedars', 96_000)],
  },
  {
    id: 'tour-pending',
    role: 'pending',
    displayId: 'LR •••• 4006',
    givenName: 'Priya',
    status: 'enrolled',
    enrolledDaysAgo: 240,
    history: [
      ...trip(200, 'Islands by bicycle', 148_000),
      other('spend', 150, 'Room with a view', -2500),
      {
        ...other('refund', 18, 'Islands by bicycle called off', -2960),
        orderTotal: { amount: -148_000, currency: 'JPY' },
      },
      other('refund', 18, 'Islands by bicycle called off', -1, 'trips'),
      ...trip(9, 'A day on the tea road', 18_000),
      ...trip(1, 'Three days among cedars', 96_000).map((entry) => ({ ...entry, availableInDays: 7 })),
    ],
  },
];
