import { expect } from 'chai';
import fc from 'fast-check';
import { answerIn, defuse, heading, restore, rowOf, rowsIn } from '../../src/server/csv-rows.js';

const stored = (comment: string, owner = 'ann') => ({
  ...{ kind: 'response' as const, id: 'r1', owner, revision: 2, receivedAt: '2026-03-02T09:00:00.000Z' },
  body: JSON.stringify({ id: 'r1', surveyId: 's', score: 9, comment }),
});
/** As a spreadsheet reads cells that are separated otherwise, quotes and all. */
const cellsBy = (separator: string, row: string): readonly string[] =>
  row
    .split(/\r\n|[\r\n]/)
    .flatMap((line) => line.split(separator))
    .map((cell) => cell.replace(/^[\s"]+/, ''));
const nasty = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '＝', ';', ',', '"', "'", ' ', '\t', '\r', '\n', 'a'),
});

describe('rows of answers', () => {
  for (const [text, written] of [
    ['=cmd|x', "'=cmd|x"],
    ['+1 for tea', "'+1 for tea"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' \t=1', " \t'=1"],
    ['a;=1', "a;'=1"],
    ['good\n- cold', "good\n'- cold"],
    ["'tis fine", "'tis fine"],
    ['1-2=3, a@b', '1-2=3, a@b'],
  ] as const) {
    it(`write ${JSON.stringify(text)} as ${JSON.stringify(written)}`, () => {
      expect([defuse(text), restore(written)]).to.deep.equal([written, text]);
    });
  }

  it('hold no formula, however a spreadsheet separates them, and give back what was written', () => {
    fc.assert(
      fc.property(nasty, nasty, (comment, owner) => {
        const row = rowOf(stored(comment, owner));
        for (const separator of [';', '\t']) {
          for (const cell of cellsBy(separator, row)) expect(cell).not.to.match(/^[=+\-@＝]/);
        }
        const [found, ...more] = rowsIn(row);
        expect(more).to.deep.equal([]);
        for (const cell of found!.cells) expect(cell).not.to.match(/^\s*[=+\-@＝]/);
        expect(answerIn(found!.cells)).to.deep.equal(stored(comment, owner));
        expect(found!.end).to.equal(row.length);
      }),
      { numRuns: 500 },
    );
  });

  it('end before what was cut off, wherever that is', () => {
    const rows = [heading, rowOf(stored('two\r\nlines, "quoted"')), rowOf(stored('ü'))];
    const text = rows.join('');
    let at = 0;
    const ends = rows.map((row) => (at += row.length));
    for (let length = 0; length <= text.length; length += 1) {
      const found = [...rowsIn(text.slice(0, length))].map(({ end }) => end);
      expect(found).to.deep.equal(ends.filter((end) => end <= length));
    }
  });
});
