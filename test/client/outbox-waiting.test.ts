import { expect } from 'chai';
import fc from 'fast-check';
import { memoryStore } from '../../src/browser/record-store.js';
import { answerId as id, complaint, kit, outboxBench, response } from '../support/outbox-bench.js';
import { failing } from '../support/scripted-send.js';

describe('Outbox, while it waits', () => {
  it('waits twice as long after each failure, half of it by this die, five minutes at most', async () => {
    const { outbox, script, timers, clock } = outboxBench();
    await outbox.put(response(1));
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      script.push(failing('network'));
      await outbox.drain();
      clock.now += 300_000;
    }
    const waits = timers.map(({ ms }) => ms - 1);
    expect(waits).to.deep.equal([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 150_000]);
  });

  it('waits as long as the server asks', async () => {
    const { outbox, script, sent, timers, clock } = outboxBench();
    script.push(failing('rate-limited', 90_000));
    await outbox.put(response(1));
    await outbox.drain();
    expect(timers.map(({ ms }) => ms)).to.deep.equal([90_001]);

    clock.now += 89_999;
    await outbox.drain();
    expect(sent).to.have.length(1);
    clock.now += 1;
    await outbox.drain();
    expect(sent).to.have.length(2);
  });

  it('sends by itself when the wait is over', async () => {
    const { outbox, script, timers, clock, events } = outboxBench();
    script.push(failing('server'));
    await outbox.put(response(1));
    await outbox.drain();
    clock.now += 501;
    const delivered = new Promise<void>((resolve) =>
      outbox.watch(({ type }) => {
        if (type === 'delivered') resolve();
      }),
    );
    timers[0]?.task();
    await delivered;
    expect(events.map(({ type }) => type)).to.deep.equal(['waiting', 'delivered']);
  });

  it('does not wait for years when the clock of the device was set back', async () => {
    const { outbox, script, sent, clock } = outboxBench();
    script.push(failing('server'));
    clock.now = 2_000_000_000_000;
    await outbox.put(response(1));
    await outbox.drain();
    clock.now = 1_000_000_000_000;
    await outbox.drain();
    expect(sent).to.have.length(2);
  });

  it('goes on after a restart', async () => {
    const before = outboxBench();
    before.script.push(failing('offline'));
    await before.outbox.put(response(1));
    await before.outbox.deliver(id);

    const after = outboxBench(before.store);
    after.clock.now += 3_600_000;
    await after.outbox.drain();
    expect(after.sent).to.have.length(1);
    expect(await after.keys()).to.deep.equal([]);
  });

  it('sends what a guest said as a guest, also after a sign-in', async () => {
    const { outbox, script, sent, clock } = outboxBench();
    clock.member = 'guest';
    script.push(failing('offline'));
    await outbox.put(response(1));
    await outbox.deliver(id);
    clock.member = 'ada';
    clock.now += 3_600_000;
    await outbox.drain();
    expect(sent.map(({ options }) => options.asGuest)).to.deep.equal([true, true]);
  });

  it('never sends what another member said', async () => {
    const { outbox, sent, clock, keys } = outboxBench();
    await outbox.put(response(1));
    clock.member = 'grace';
    await outbox.drain();
    await outbox.deliver(id);
    expect(sent).to.have.length(0);

    clock.member = 'ada';
    await outbox.drain();
    expect(sent).to.have.length(1);
    expect(await keys()).to.deep.equal([]);
  });

  it('stops when another member comes while it sends', async () => {
    const { outbox, script, sent, clock } = outboxBench();
    script.push(({ params }) => {
      clock.member = 'grace';
      return params;
    });
    await outbox.put(response(1));
    await outbox.put(complaint);
    await outbox.drain();
    expect(sent).to.have.length(1);
  });

  it('reads past records that are none', async () => {
    const { outbox, store, sent } = outboxBench();
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        await store.update(`${kit}/ada/answer/a`, () => text);
        await outbox.drain();
        await outbox.put(complaint);
        await outbox.drain();
        expect(sent.splice(0)).to.have.length(1);
      }),
    );
  });

  it('tells of a delivery although the record could not be deleted', async () => {
    const store = memoryStore();
    const { outbox, events } = outboxBench(store);
    await outbox.put(response(1));
    store.update = () => Promise.reject(new DOMException('', 'InvalidStateError'));
    await outbox.deliver(id);
    expect(events.map(({ type }) => type)).to.deep.equal(['delivered']);
  });

  it('says so when an answer could not be stored', async () => {
    const store = memoryStore();
    store.update = () => Promise.reject(new DOMException('', 'QuotaExceededError'));
    const refused: unknown = await outboxBench(store)
      .outbox.put(response(1))
      .catch((error: unknown) => error);
    expect(refused).to.be.instanceOf(DOMException);
  });
});
