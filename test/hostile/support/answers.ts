/** What a field means to the page that shows it. */
export type Kind = 'text' | 'address' | 'picture' | 'id' | 'word';

/** What stands in a field: `plain` where the field is not attacked. */
export type Fill = (kind: Kind, plain: string, name: string) => string;

export interface Answers {
  readonly program: unknown;
  readonly member: unknown;
  readonly rewards: unknown;
  readonly preview: unknown;
  readonly redemption: unknown;
  readonly redemptions: unknown;
  readonly surveys: unknown;
  readonly filed: unknown;
}

const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

/** A backend's answers with every field of the contract in them, each filled by what it is. */
export function answersWith(fill: Fill): Answers {
  const text = (name: string, plain = name) => fill('text', plain, name);
  const id = (plain: string) => fill('id', plain, plain);
  const word = (plain: string) => fill('word', plain, plain);
  const time = (days: number) => fill('word', later(days), 'time');
  const usd = (amount: number) => ({ amount, currency: word('USD') });
  const stars = id('stars');
  const cost = { currency: stars, amount: 100 };
  const way = { metric: word('points'), current: 330, target: 450, currency: stars };
  const benefits = (tier: string) => [{ id: id(`${tier}-benefit`), description: text(`${tier} benefit`) }];

  const reward = (name: string, more: object) => ({
    id: id(name),
    name: text(`${name} name`),
    description: text(`${name} description`),
    imageUrl: fill('picture', '/reward.png', `${name} picture`),
    category: text(`${name} category`),
    kind: word('gift'),
    cost,
    value: usd(500),
    stock: 4,
    endsAt: time(9),
    terms: text(`${name} terms`),
    ...more,
  });
  const redemption = {
    id: id('redemption'),
    rewardId: id('open'),
    status: word('issued'),
    code: text('code'),
    barcode: { format: word('qr'), value: text('barcode') },
    expiresAt: time(30),
    refundableUntil: time(8),
    balanceAfter: 1150,
    rewardName: text('redemption name'),
    cost,
  };
  const survey = (type: string) => ({
    id: id(type),
    type: word(type),
    question: text(`${type} question`),
    ends: { low: text(`${type} low`), high: text(`${type} high`) },
    followUp: {
      promoter: text(`${type} promoter`),
      passive: text(`${type} passive`),
      detractor: text(`${type} detractor`),
    },
    brand: text(`${type} brand`),
    subject: text(`${type} subject`),
    expectedQuestion: text(`${type} expected`),
    reviewLinks: [{ label: text(`${type} review`), url: fill('address', '/review', `${type} review link`) }],
  });

  return {
    program: {
      id: id('program'),
      name: text('program name'),
      description: text('program description'),
      timeZone: text('time zone', 'UTC'),
      currencies: [
        {
          code: stars,
          name: { one: text('point'), other: text('points') },
          decimalPlaces: 0,
          unitValue: usd(3),
        },
      ],
      tiers: [
        {
          id: id('green'),
          name: text('green tier'),
          rank: 0,
          qualification: word('earned'),
          benefits: benefits('green'),
        },
        {
          id: id('gold'),
          name: text('gold tier'),
          rank: 1,
          qualification: word('earned'),
          threshold: { anyOf: [{ metric: word('points'), amount: 450, currency: stars }] },
          benefits: benefits('gold'),
        },
      ],
      links: Object.fromEntries(
        ['join', 'signIn', 'terms', 'privacy'].map((name) => [name, fill('address', `/${name}`, `${name} link`)]),
      ),
    },
    member: {
      id: id('member'),
      displayId: text('display id'),
      givenName: text('given name'),
      status: word('enrolled'),
      enrolledAt: time(-100),
      wallet: {
        apple: fill('address', '/card.pkpass', 'apple wallet'),
        google: fill('address', '/save', 'google wallet'),
      },
      balances: [
        {
          currency: stars,
          amount: 1250,
          pending: [{ amount: 60, availableAt: time(3) }],
          expiring: [{ amount: 200, expiresAt: time(40) }],
          lifetime: 2100,
          asOf: time(0),
        },
      ],
      tier: {
        tierId: id('green'),
        since: time(-90),
        until: time(200),
        next: { tierId: id('gold'), anyOf: [way, { metric: text('metric'), current: 1, target: 2 }] },
      },
    },
    rewards: {
      items: [
        reward('open', { eligibility: { state: word('redeemable') } }),
        reward('locked', {
          eligibility: { state: word('cart-requirements'), missing: { sentence: text('why locked') } },
        }),
        reward('gold only', { eligibility: { state: word('tier-required'), missing: { tierId: id('gold') } } }),
      ],
    },
    preview: {
      rewardId: id('open'),
      cost,
      balanceAfter: 1150,
      expiresAt: time(30),
      refundableUntil: time(8),
      terms: text('preview terms'),
    },
    redemption,
    redemptions: { items: [redemption] },
    surveys: { items: ['nps', 'csat', 'ces', 'expectation'].map(survey) },
    filed: {
      id: id('case'),
      number: text('case number'),
      kind: word('complaint'),
      status: word('received'),
      promisedAt: time(2),
      messages: [{ from: word('member'), text: text('message'), at: time(0) }],
    },
  };
}
