import { expect } from 'chai';
import { mistakesOf } from '../../src/adapters/mapping/check.js';
import type { MappingSpec } from '../../src/adapters/mapping/spec.js';

const fields = { id: '/id', status: { constant: 'enrolled' }, balances: { constant: [] } };
const good = { operations: { 'member.get': { path: '/me', fields } } };

/** The mapping with another member. */
const member = (changes: object): object => ({
  operations: { 'member.get': { ...good.operations['member.get'], ...changes } },
});
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
    'a list of operations': ['operations', { operations: [] }],
    'no operations': ['operations', { operations: null }],
  };
  for (const [what, [field, spec]] of Object.entries(slips)) {
    it(`is named: ${what}`, () => {
      expect(mistakesOf(spec as MappingSpec).map((mistake) => mistake.field)).to.deep.equal([field]);
    });
  }

  it('is not seen where there is none', () => {
    expect(mistakesOf(good)).to.deep.equal([]);
    expect(mistakesOf(id({ at: '/id', money: { currency: { at: '/unit' } } }) as MappingSpec)).to.deep.equal([]);
  });
});
