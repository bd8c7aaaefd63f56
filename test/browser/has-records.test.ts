import { expect } from '@open-wc/testing';
import { hasRecords } from '../../src/browser/has-records.js';

/** How often the browser's database is opened meanwhile. It is that of other pages of the run, too: nothing of it is changed. */
async function openedBy(task: () => Promise<unknown>): Promise<number> {
  let times = 0;
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    times += 1;
    return open.apply(this, given);
  };
  try {
    await task();
  } finally {
    IDBFactory.prototype.open = open;
  }
  return times;
}

describe('Whether this browser holds records', () => {
  it('is asked once by a thousand widgets of a page, which are all told the same', async () => {
    const answers = new Set<boolean>();
    const ask = async () => answers.add(await hasRecords());
    expect(await openedBy(() => Promise.all(Array.from({ length: 1000 }, ask)))).to.equal(1);
    expect(answers.size).to.equal(1);
  });

  it('is asked again by who comes later: there may be some by then', async () => {
    const twice = async () => {
      await hasRecords();
      await hasRecords();
    };
    expect(await openedBy(twice)).to.equal(2);
  });
});
