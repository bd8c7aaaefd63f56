import { expect } from 'chai';
import { memoryStore } from '../../src/browser/record-store.js';
import { createDrafts } from '../../src/client/drafts.js';

const day = 86_400_000;

function bench() {
  const store = memoryStore();
  const clock = { now: 1_000 * day, member: 'ada' };
  const drafts = createDrafts(
    store,
    () => `kit/${clock.member}/`,
    () => clock.now,
  );
  return { store, clock, drafts };
}

describe('Drafts', () => {
  it('keeps the newest words under their name', async () => {
    const { drafts } = bench();
    await drafts.write('survey/nps', { comment: 'Col' });
    await drafts.write('survey/nps', { comment: 'Cold' });
    await drafts.write('survey/nps-2', { comment: 'Other' });
    expect(await drafts.read('survey/nps')).to.deep.equal({ comment: 'Cold' });
  });

  it('knows nothing of what was never written, or was cleared', async () => {
    const { drafts, store } = bench();
    expect(await drafts.read('survey/nps')).to.equal(undefined);
    await drafts.write('survey/nps', { comment: 'Cold' });
    await drafts.write('survey/nps', undefined);
    expect(await drafts.read('survey/nps')).to.equal(undefined);
    expect(await store.list('')).to.deep.equal([]);
  });

  it('shows nobody the words of another', async () => {
    const { drafts, clock } = bench();
    await drafts.write('feedback', { message: 'Cold' });
    clock.member = 'grace';
    expect(await drafts.read('feedback')).to.equal(undefined);
    clock.member = 'ada';
    expect(await drafts.read('feedback')).to.deep.equal({ message: 'Cold' });
  });

  it('gives words back for a week and then deletes them, whichever are asked for', async () => {
    const { drafts, clock, store } = bench();
    await drafts.write('old', 'a');
    clock.now += 7 * day;
    expect(await drafts.read('old')).to.equal('a');
    await drafts.write('new', 'b');
    clock.now += 1;
    expect(await drafts.read('new')).to.equal('b');
    expect((await store.list('')).map(([key]) => key)).to.deep.equal(['kit/ada/draft/new']);
  });

  it('lists those of a name, the newest first, and no others', async () => {
    const { drafts, clock } = bench();
    for (const name of ['form/a', 'form/b', 'former/c', 'form/d']) {
      clock.now += 1;
      await drafts.write(name, name);
    }
    await drafts.write('form/a', 'newest');
    clock.now += 8 * day;
    await drafts.write('form/b', 'in time');
    await drafts.write('form/e', undefined);
    expect(await drafts.list('form/')).to.deep.equal(['in time']);
    await drafts.write('form/f', 'f');
    clock.now += 1;
    await drafts.write('form/a', 'a');
    expect(await drafts.list('form/')).to.deep.equal(['a', 'in time', 'f']);
  });

  it('lets a writer see what it would replace', async () => {
    const { drafts } = bench();
    await drafts.write('form', 'theirs');
    await drafts.update('form', (value) => (value === 'mine' ? 'new' : value));
    expect(await drafts.read('form')).to.equal('theirs');
    await drafts.update('form', (value) => `${String(value)}, too`);
    expect(await drafts.read('form')).to.equal('theirs, too');
    await drafts.update('form', () => undefined);
    expect(await drafts.read('form')).to.equal(undefined);
  });

  for (const text of ['', 'null', '7', '{"at":"soon","value":1}', '{"at":', '[]']) {
    it(`reads ${JSON.stringify(text)} as nothing, and clears it away`, async () => {
      const { drafts, store } = bench();
      await store.update('kit/ada/draft/odd', () => text);
      expect(await drafts.read('odd')).to.equal(undefined);
      expect(await store.list('')).to.deep.equal([]);
    });
  }
});
