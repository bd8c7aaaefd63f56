import { expect } from 'chai';
import { conformance, operationNames, type ConformanceRow } from '../../src/conformance/conformance.js';
import { allSubjects } from './conformance/subjects.js';

for (const [name, subject] of await allSubjects()) {
  describe(`the adapter ${name}`, () => {
    let rows: readonly ConformanceRow[] = [];

    before(async () => {
      rows = await conformance(subject);
    });

    for (const operation of operationNames) {
      it(`${operation} does what the kit relies on, or says that there is none`, () => {
        const row = rows.find((each) => each.operation === operation);
        expect(row?.faults).to.deep.equal([]);
        expect(row?.result).to.match(/^(works|not offered by the vendor)$/);
      });
    }
  });
}
