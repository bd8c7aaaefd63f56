import { expect } from 'chai';
import { mistakesIn, mistakesOf } from '../../src/adapters/mapping/check.js';
import { exposedIn } from '../../src/adapters/mapping/exposed.js';
import type { MappingSpec } from '../../src/adapters/mapping/spec.js';

const fields = { id: '/id', status: { constant: 'enrolled' }, balances: { constant: [] } };
const good = { operations: { 'member.get': { path: '/me', fields } } };

/** The mapping with another member. */
const member = (changes: object): object => ({
  operations: { 'member.get': { ...good.operations['member.get'], ...changes } },
});
const balances = (changes: object): object => {
  const all: object = { currency: { constant: 'c' }, amount: '0/a', asOf: { now: true }, ...changes };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]: [string, unknown]) => value !== undefined));
  return member({ fields: { ...fields, balances: { list: '/w', fields: given } } });
};
const id = (value: unknown): object => member({ fields: { ...fields, id: value } });

describe('A slip of the pen in a mapping', () => {
  const slips: Readonly<Record<string, readonly [field: string, spec: object]>> = {
    'a conversion that is none': ['member.get.id', id({ at: '/id', to: 'int' })],
    'a misspelt word of a value': ['member.get.id', id({ at: '/id', too: 'text' })],
    'money of no currency': ['member.get.id.money', id({ at: '/id', money: {} })],
    'money of what is no code': ['member.get.id.money', id({ at: '/id', money: { currency: 'Euro' } })],
    'a misspelt word of an operation': ['member.get', member({ metod: 'POST' })],
    'a method that is none': ['member.get.method', member({ method: 'FETCH' })],
    'a path that is no text': ['member.get.path', member({ path: 5 })],
    'a total that is no pointer': ['member.get.paging.total', member({ paging: { offset: true, total: 'total' } })],
    'errors that are no pointer': ['errors', { ...good, errors: 'code' }],
    'a misspelt word of the whole': ['mapping', { ...good, baseURL: 'https://own.test' }],
    'a hole that there is not, in a path': ['member.get.path', member({ path: '/of/{member}' })],
    'a hole that there is not, in a query': ['member.get.query.of', member({ query: { of: '{limit}' } })],
    'a hole that there is not, in a body': ['member.get.body.a.0', member({ body: { a: ['{amount}'] } })],
    'a hole that there is not, in the headers': ['headers.auth', { ...good, headers: { auth: '{tokn}' } }],
    'a query in a path': ['member.get.path', member({ path: '/me?a=b' })],
    'a path that leads elsewhere': ['member.get.path', member({ path: '/../me' })],
    'a token in the headers of one operation': ['member.get', member({ headers: { auth: '{token}' } })],
    'a header that is no text': ['member.get.headers.a', member({ headers: { a: 5 } })],
    'a first page that is no number': ['member.get.paging.first', member({ paging: { first: '1' } })],
    'a scale that is a text': ['member.get.id', id({ at: '/id', scale: '100' })],
    'a map that is a text': ['member.get.id', id({ at: '/id', map: 'A' })],
    'a relative pointer outside a list': ['member.get.id', id('0/id')],
    'a relative pointer outside a list, further in': ['member.get.id', id({ at: '0/id' })],
    'a relative pointer of what follows a page': ['member.get.paging.last', member({ paging: { last: '0/last' } })],
    'a misspelt field of a balance': ['member.get.balances.amuont', balances({ amuont: '0/a' })],
    'a misspelt field further in': [
      'member.get.balances.pending.ready',
      balances({ pending: { list: '0/p', fields: { amount: '0/a', ready: '0/r' } } }),
    ],
    'a field that a balance cannot do without': ['member.get.balances.asOf', balances({ asOf: undefined })],
    'a list of operations': ['operations', { operations: [] }],
    'no operations': ['operations', { operations: null }],
  };
  for (const [what, [field, spec]] of Object.entries(slips)) {
    it(`is named: ${what}`, () => {
      expect(mistakesOf(spec as MappingSpec).map((mistake) => mistake.field)).to.deep.equal([field]);
    });
  }

  for (const jmespath of ['[[', 'a b', 'nope(@)', 'length()', '"a']) {
    it(`is named: ${jmespath} is no JMESPath`, async () => {
      const mistakes = await mistakesIn(id({ jmespath }) as MappingSpec);
      expect(mistakes.map(({ field, problem }) => [field, problem])).to.deep.equal([
        ['member.get.id', `${JSON.stringify(jmespath)} is no JMESPath expression`],
      ]);
    });
  }

  it('is none where an expression fits some answers only', async () => {
    expect(await mistakesIn(id({ jmespath: 'sort_by(@, &a)[0] | length(@)' }) as MappingSpec)).to.deep.equal([]);
  });

  it('is in a text where a cart is to be told, and not where it is told alone', () => {
    const estimate = (body: unknown) =>
      mistakesOf({
        operations: {
          'earnings.estimate': { method: 'POST', path: '/e', body, fields: { currency: '0/c', amount: '0/a' } },
        },
      }).map(({ field }) => field);
    expect(estimate({ cart: '{lines}' })).to.deep.equal([]);
    expect(estimate({ cart: 'of {lines}' })).to.deep.equal(['earnings.estimate.body.cart']);
  });

  it('is not seen where there is none', () => {
    expect(mistakesOf(good)).to.deep.equal([]);
    expect(mistakesOf(id({ at: '/id', money: { currency: { at: '/unit' } } }) as MappingSpec)).to.deep.equal([]);
  });
});

describe('What looks like a secret in a mapping, outside its headers', () => {
  const places: readonly (readonly [name: string, asks: object, found: readonly string[]])[] = [
    ['in a query', { query: { api_key: 'sk', apiKey: 'sk', limit: '{limit}' } }, ['query.api_key', 'query.apiKey']],
    ['deep in a body', { body: { auth: [{ client_secret: 4711 }] } }, ['body.auth.0.client_secret']],
    ['not of what the kit fills in', { body: { auth_token: '{key}', idempotency_key: '{key}' } }, []],
    ['not of other constants', { query: { include: 'tiers', sort_key: 'date' }, body: 'as it is' }, []],
    ['not of fields of an answer', { fields: { secret: { constant: true } } }, []],
  ];
  for (const [name, asks, found] of places) {
    it(`is found by its name: ${name}`, () => {
      expect(exposedIn(member(asks) as MappingSpec)).to.deep.equal(found.map((each) => `member.get.${each}`));
    });
  }

  it('is not looked for in what is no mapping', () => {
    for (const odd of [null, 'x', { operations: [null] }, { operations: { a: null } }]) {
      expect(exposedIn(odd as never)).to.deep.equal([]);
    }
  });
});
