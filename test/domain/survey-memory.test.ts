import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../src/domain/instant.js';
import {
  clocksOf,
  mergeMemories,
  outcomeAt,
  pageAt,
  readMemory,
  shownAt,
  shownToday,
  visitsOf,
  type SurveyMemory,
} from '../../src/domain/survey-memory.js';

const start = 20_000 * day;
const minute = 60_000;

const memory: fc.Arbitrary<SurveyMemory> = fc
  .record(
    { visitor: fc.string(), 'nps/answered': fc.nat(), '/answered': fc.nat(), '/never': fc.nat(), visits: fc.nat() },
    { requiredKeys: [] },
  )
  .map((each) => each as SurveyMemory);

describe('the memory of surveys', () => {
  it('comes out the same in whatever order tabs put it together', () => {
    fc.assert(
      fc.property(memory, memory, memory, (a, b, c) => {
        const merged = mergeMemories(mergeMemories(a, b), c);
        expect(mergeMemories(c, mergeMemories(b, a))).to.deep.equal(merged);
        expect(mergeMemories(merged, a)).to.deep.equal(merged);
        for (const [key, value] of Object.entries({ ...a, ...b, ...c })) {
          if (typeof value === 'number') expect(merged[key]).to.be.at.least(value);
        }
      }),
    );
  });

  it('starts the clock of one survey and of all', () => {
    const ended = outcomeAt('nps', 'declined', start);
    expect(clocksOf(ended, 'nps')).to.deep.equal({ declined: start });
    expect(clocksOf(ended, '')).to.deep.equal({ declined: start });
    expect(clocksOf(ended, 'csat')).to.deep.equal({});
  });

  it('counts pages of a visit, and visits by half an hour without a page', () => {
    let all: SurveyMemory = {};
    const visit = (at: number) => {
      all = mergeMemories(all, pageAt(all, at));
      return visitsOf(all);
    };
    expect(visitsOf(all)).to.deep.equal({ visits: 1, pages: 1 });
    expect(visit(start)).to.deep.equal({ visits: 1, pages: 1 });
    expect(visit(start + 29 * minute)).to.deep.equal({ visits: 1, pages: 2 });
    expect(visit(start + 58 * minute)).to.deep.equal({ visits: 1, pages: 3 });
    expect(visit(start + 88 * minute)).to.deep.equal({ visits: 2, pages: 1 });
    expect(visit(start + 89 * minute)).to.deep.equal({ visits: 2, pages: 2 });
    expect(visit(start + 9 * day)).to.deep.equal({ visits: 3, pages: 1 });
  });

  it('counts what came today, by the day of the visitor', () => {
    const evening = start + 23 * 60 * minute;
    const first = shownAt({}, 'nps', evening, 0);
    const second = mergeMemories(first, shownAt(first, 'csat', evening + minute, 0));
    expect(shownToday({}, evening, 0)).to.equal(0);
    expect(shownToday(second, evening, 0)).to.equal(2);
    expect(shownToday(second, evening + 2 * 60 * minute, 0)).to.equal(0);
    const inTokyo = shownAt({}, 'nps', evening, -540);
    expect(shownToday(inTokyo, evening + 2 * 60 * minute, -540)).to.equal(1);
  });

  it('takes nothing that is no number, and one name', () => {
    for (const junk of [undefined, null, 7, 'x', [], { '/never': 'yes', '/answered': {}, visitor: 7, visits: null }]) {
      expect(readMemory(junk)).to.deep.equal({});
    }
    const good = { visitor: '0.5', '/never': 7 };
    expect(readMemory({ ...good, more: 'x' })).to.deep.equal(good);
  });
});
