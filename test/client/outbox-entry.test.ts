import { expect } from 'chai';
import { isForeign, isTooLong, newer, parse, wordsOf, type Entry } from '../../src/client/outbox-entry.js';
import { complaint, response } from '../support/outbox-bench.js';

const entry = (revision: number, more: Partial<Entry> = {}): Entry => ({
  ...{ version: 1, answer: response(revision), at: 0, attempts: 0, nextAt: 0 },
  ...more,
});
const text = JSON.stringify;

describe('an answer as it is stored', () => {
  it('is too long by the bytes it takes, not by its letters, and when it is too deep to be written down', () => {
    const around = text(response(1, { comment: '' })).length;
    const room = 65_536 - around;
    expect(isTooLong(response(1, { comment: 'x'.repeat(room) }))).to.equal(false);
    expect(isTooLong(response(1, { comment: 'x'.repeat(room + 1) }))).to.equal(true);
    expect(isTooLong(response(1, { comment: '咖'.repeat(room / 2) }))).to.equal(true);
    const endless: Record<string, unknown> = {};
    endless['self'] = endless;
    expect(isTooLong(response(1, endless))).to.equal(true);
  });

  it('stays where it is of a newer revision, or of a newer kit', () => {
    const stored = text(entry(2));
    expect([1, 2, 3].map((revision) => newer(stored, entry(revision)))).to.deep.equal([stored, undefined, undefined]);
    const foreign = text({ version: 2 });
    expect(newer(foreign, entry(9))).to.equal(foreign);
    const message = text(entry(0, { answer: complaint }));
    expect(newer(message, entry(0, { answer: complaint }))).to.equal(undefined);
    for (const none of [undefined, '', '{', 'null']) expect(newer(none, entry(0))).to.equal(undefined);
  });

  it('is read where an older kit has written it, too', () => {
    const { version: _, ...older } = entry(1);
    expect(parse(text(older))).to.deep.equal(older);
    expect(parse(text(entry(1)))).to.deep.equal(entry(1));
    for (const odd of [{ version: 2 }, { answer: { params: { id: 7 } } }, { answer: null }]) {
      expect(parse(text({ ...entry(1), ...odd }))).to.equal(undefined);
    }
    expect([text(older), text(entry(1)), '{', undefined].map(isForeign)).to.deep.equal([false, false, false, false]);
    expect(isForeign(text({ version: 2 }))).to.equal(true);
  });

  it('gives the words of whoever said it back, and none where there are none', () => {
    expect(wordsOf(complaint)).to.equal('Cold coffee');
    expect(wordsOf(response(1, { comment: 'Warm' }))).to.equal('Warm');
    expect(wordsOf(response(1))).to.equal('');
  });
});
