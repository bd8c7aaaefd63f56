import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect } from 'chai';
import ownMapping from '../../demo/backends/own-api/mapping.json' with { type: 'json' };
import { mappingSchema } from '../../scripts/mapping-schema.js';

describe('mapping.schema.json', () => {
  const text = readFileSync('mapping.schema.json', 'utf8');
  const isRight = new Ajv2020({ strictTypes: false }).compile(JSON.parse(text) as object);
  const rewards = ownMapping.operations['rewards.list'];
  const withRewards = (changes: object) => ({ operations: { 'rewards.list': { ...rewards, ...changes } } });
  const referral = (fields: object) => ({ operations: { 'referral.get': { path: '/r', fields } } });
  const withFields = (fields: object) => ({ operations: { 'rewards.list': { ...rewards, fields } } });

  it('is what the types and their comments say (npm run mapping-schema)', async function () {
    this.timeout(60_000);
    expect(await mappingSchema()).to.equal(text);
  });

  it('takes a mapping', () => {
    expect(isRight(ownMapping), JSON.stringify(isRight.errors)).to.equal(true);
  });

  const wrong: readonly (readonly [name: string, mapping: unknown])[] = [
    ['without operations', {}],
    ['of an operation that there is not', { operations: { 'points.get': { fields: {} } } }],
    ['without a field that the contract needs', withFields({ id: '0/id' })],
    ['with a field that the contract does not know', withFields({ ...rewards.fields, colour: '0/colour' })],
    ['with a pointer that is none', withFields({ ...rewards.fields, name: 'title' })],
    ['with a pointer that is none, further in', withFields({ ...rewards.fields, name: { at: 'title' } })],
    ['with a conversion that there is not', withFields({ ...rewards.fields, stock: { at: '0/left', to: 'float' } })],
    ['with a hole that there is not', withRewards({ query: { page: '{pag}' } })],
    ['with a query in a path', withRewards({ path: '/gifts?a=b' })],
    ['with a scale as a text', withFields({ ...rewards.fields, stock: { at: '0/left', scale: '2' } })],
    ['with a misspelt field further in', withFields({ ...rewards.fields, eligibility: { fields: { stat: '0/s' } } })],
    ['with a relative pointer outside a list', referral({ code: '0/code' })],
    ['with a relative pointer outside a list, further in', referral({ code: { at: '0/code' } })],
  ];
  it('takes a pointer from the whole answer there', () => {
    expect(isRight(referral({ code: { at: '/code' }, url: '/url' }))).to.equal(true);
  });
  for (const [name, mapping] of wrong) {
    it(`refuses one ${name}`, () => {
      expect(isRight(mapping)).to.equal(false);
    });
  }
});
