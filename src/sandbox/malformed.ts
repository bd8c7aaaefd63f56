/** A backend in a bad state: wrong types, markup, dangerous links, and one reward in a list that can be shown. */
const answers: readonly (readonly [path: string, body: unknown])[] = [
  ['/program', { id: 7, name: null, currencies: 'stars', tiers: [{}, null], links: { join: 'javascript:alert(1)' } }],
  ['/member', { id: ['m'], status: 'vip', balances: { amount: '1e21' }, tier: 'gold' }],
  [
    '/rewards',
    {
      items: [
        null,
        7,
        { id: 'no-cost', name: 'No cost' },
        { id: 'huge', name: 'Huge', kind: 'product', cost: { currency: 'stars', amount: 1e21 } },
        {
          id: 'markup',
          name: '<img src=x onerror=alert(1)> & friends',
          description: 42,
          imageUrl: 'javascript:alert(1)',
          kind: 'gift',
          cost: { currency: 'stars', amount: 50 },
          stock: 'many',
          eligibility: { state: 'redeemable' },
        },
      ],
      nextCursor: {},
    },
  ],
  ['/surveys/due', { items: [{ id: 'odd', type: 'karaoke' }] }],
];

/** What the scenario `malformed` answers, with status 200: a value that parses and is not what was asked for. */
export function nonsense(pathname: string): unknown {
  return answers.find(([path]) => path === pathname)?.[1] ?? '<!doctype html><title>Please sign in</title>';
}
