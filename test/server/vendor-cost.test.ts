import { expect } from 'chai';
import { allSubjects } from '../adapters/conformance/subjects.js';
import { subject as smile } from '../adapters/conformance/smile.js';
import { costOf, readings, viewsFor } from '../support/page-view.js';

const everything = readings['all of them'];

describe('what a page view costs the vendor', () => {
  it('is less where what is everybody’s is kept, and never more', async () => {
    for (const [name, subject] of await allSubjects()) {
      if (subject.adapter(subject.backend('usual').fetch).runsIn !== 'server') continue;
      const { cold, warm, unkept } = await costOf(subject, everything);
      expect([name, warm <= cold, cold <= unkept]).to.deep.equal([name, true, true]);
    }
  });

  it('is the member and what they redeemed, on Smile: more than twice as many views for the same limit', async () => {
    expect(await costOf(smile, everything)).to.deep.equal({ cold: 5, warm: 2, unkept: 5 });
    const [kept, unkept] = [await viewsFor(smile, everything, 100, 30_000), await viewsFor(smile, everything, 100, 0)];
    expect([kept, unkept]).to.deep.equal([48, 20]);
  });
});
