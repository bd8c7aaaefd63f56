import { expect } from 'chai';
import { withLocks, type Request } from '../support/locks.js';
import { complaint, kit, outboxBench } from '../support/outbox-bench.js';

describe('Outbox, beside another tab that sends', () => {
  it('leaves it to that one, and looks again within five minutes: it may close before it is done', async () => {
    const { outbox, sent, timers, keys } = outboxBench();
    await outbox.put(complaint);
    const taken: Request = (_, __, run) => Promise.resolve(run(null));
    await withLocks(taken, () => outbox.drain());
    expect(sent).to.deep.equal([]);
    expect(timers.map(({ ms }) => ms)).to.deep.equal([150_001]);

    await outbox.drain();
    expect(await keys()).to.deep.equal([]);
  });

  it('takes turns with tabs of the same member only', async () => {
    const { outbox, clock } = outboxBench();
    const asked: string[] = [];
    const free: Request = (name, _, run) => (asked.push(name), Promise.resolve(run({})));
    await withLocks(free, async () => {
      await outbox.drain();
      clock.member = 'grace';
      await outbox.drain();
    });
    expect(asked).to.deep.equal([`${kit}/ada/outbox`, `${kit}/grace/outbox`]);
  });
});
