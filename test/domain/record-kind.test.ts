import { expect } from 'chai';
import fc from 'fast-check';
import { recordKind } from '../../src/domain/record-kind.js';

const kinds = ['answer', 'draft', 'intent', 'rejected'];

describe('recordKind', () => {
  it('is what the key says before the id, whatever the id is', () => {
    const odd = fc.oneof(fc.string(), fc.constantFrom('a/draft/b', '/intent/', 'x/intent/y/rejected/z'));
    fc.assert(
      fc.property(fc.constantFrom(...kinds), odd, (kind, id) => {
        expect(recordKind(`loyalty-elements/v1/1abc/2def/${kind}/${id}`)).to.equal(kind);
      }),
    );
  });

  it('is nothing for what is no record', () => {
    for (const key of ['', 'loyalty-elements/v1/surveys', 'intent']) expect(recordKind(key)).to.equal(undefined);
  });
});
