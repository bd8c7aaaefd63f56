import { expect } from 'chai';
import { memoryStore } from '../../src/browser/record-store.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { answerId as id, complaint, kit, outboxBench, response } from '../support/outbox-bench.js';
import { failing } from '../support/scripted-send.js';

const year = 365 * 86_400_000;
const codeOf = (task: Promise<unknown>) =>
  task.then(
    () => 'done',
    (error: unknown) => (error instanceof LoyaltyError ? error.code : error),
  );

describe('Outbox, at its limits', () => {
  it('refuses an answer of a million characters when it is put, and never sends it [B16]', async () => {
    const { outbox, sent, events, keys } = outboxBench();
    const huge = response(1, { comment: 'x'.repeat(1e6) });
    expect(await codeOf(outbox.put(huge))).to.equal('invalid-request');
    expect(await keys()).to.deep.equal([]);
    await outbox.sendUnkept(huge);
    expect(sent).to.have.length(0);
    expect(events.map(({ type }) => type)).to.deep.equal(['rejected']);
    expect(events[0]).to.have.nested.property('error.operation', 'answers.long');
  });

  it('keeps two hundred answers of a member, and newer revisions of those, but no more [B16]', async () => {
    const { outbox } = outboxBench();
    for (let n = 0; n < 200; n += 1) await outbox.put(response(1, { id: `a${n}` }));
    expect(await codeOf(outbox.put(complaint))).to.equal('invalid-request');
    expect(await codeOf(outbox.put(response(2, { id: 'a7' })))).to.equal('done');
  });

  it('lets the answers of one member take no room from another', async () => {
    const { outbox, clock } = outboxBench();
    for (let n = 0; n < 200; n += 1) await outbox.put(response(1, { id: `a${n}` }));
    clock.member = 'grace';
    expect(await codeOf(outbox.put(complaint))).to.equal('done');
  });

  it('leaves a record of a newer kit alone [B15]', async () => {
    const { outbox, store, sent } = outboxBench();
    const key = `${kit}/ada/answer/${id}`;
    const text = JSON.stringify({ version: 2, answer: { kind: 'response', params: { id, revision: 1 } } });
    await store.update(key, () => text);
    await outbox.put(response(3));
    await outbox.drain();
    expect(sent).to.have.length(0);
    expect(await store.list(key)).to.deep.equal([[key, text]]);
  });

  it('puts one poisoned answer of a hundred aside and sends the others [B7]', async () => {
    const { outbox, script, sent, keys } = outboxBench();
    for (let n = 0; n < 100; n += 1) await outbox.put(response(1, { id: `a${n}` }));
    script.push(failing('invalid-request'));
    await outbox.drain();
    await outbox.drain();
    expect(sent).to.have.length(100);
    expect((await keys()).map((key) => key.includes('/rejected/'))).to.deep.equal([true]);
  });

  it('sends nothing at all while the backend has asked for quiet [B9]', async () => {
    const { outbox, script, sent, clock } = outboxBench();
    script.push(failing('rate-limited', 60_000));
    await outbox.put(response(1));
    await outbox.put(complaint);
    await outbox.drain();
    clock.now += 59_999;
    await outbox.drain();
    expect(sent).to.have.length(1);
    clock.now += 1;
    await outbox.drain();
    expect(sent).to.have.length(3);
  });

  it('parks what is forbidden, and sends it when the member is let in [B10]', async () => {
    const { outbox, script, sent, clock, keys } = outboxBench();
    script.push(failing('forbidden'));
    await outbox.put(complaint);
    await outbox.drain();
    await outbox.drain();
    clock.now += 3_599_999;
    await outbox.drain();
    expect(sent).to.have.length(1);
    clock.now += 1;
    await outbox.drain();
    expect(await keys()).to.deep.equal([]);
  });

  for (const years of [10, -10]) {
    it(`neither loses nor stalls anything when the clock is set by ${years} years [B17]`, async () => {
      const { outbox, script, sent, clock, keys } = outboxBench();
      script.push(failing('network'));
      await outbox.put(response(1));
      await outbox.drain();
      clock.jump = years * year;
      await outbox.drain();
      expect(sent, 'no sooner').to.have.length(1);
      clock.now += 501;
      await outbox.drain();
      expect(sent, 'no later').to.have.length(2);
      expect(await keys()).to.deep.equal([]);
    });
  }

  it('tries light answers once more when the page is left, and keeps them until they are acknowledged [B2 B3]', async () => {
    const { outbox, script, sent, keys } = outboxBench();
    for (let n = 0; n < 5; n += 1) await outbox.put(response(1, { id: `a${n}`, comment: 'x'.repeat(1400) }));
    script.push(failing('network'), () => 'nonsense');
    await outbox.leave();
    expect(sent.map(({ options }) => options.keepalive)).to.deep.equal([true, true, true]);
    expect(await keys()).to.have.length(4);
  });

  describe('of a backend that takes an answer twice when it comes twice', () => {
    for (const code of ['network', 'timeout', 'server', 'invalid-response'] as const) {
      it(`puts aside with its words what may have arrived: ${code}`, async () => {
        const { outbox, script, sent, events, clock } = outboxBench(memoryStore(), { isIdempotent: false });
        script.push(failing(code));
        await outbox.put(complaint);
        await outbox.drain();
        clock.now += 3_600_000;
        await outbox.drain();
        expect(sent).to.have.length(1);
        expect(events).to.have.length(1);
        expect(events[0]).to.include({ type: 'rejected', text: 'Cold coffee' });
      });
    }

    it('tries again what was surely not taken', async () => {
      const { outbox, script, clock, events } = outboxBench(memoryStore(), { isIdempotent: false });
      script.push(failing('rate-limited'), failing('unauthorized'));
      await outbox.put(complaint);
      for (let n = 0; n < 3; n += 1) {
        await outbox.drain();
        clock.now += 300_000;
      }
      expect(events.map(({ type }) => type)).to.deep.equal(['waiting', 'waiting', 'delivered']);
    });

    it('does not send again after a crash what was under way', async () => {
      const before = outboxBench(memoryStore(), { isIdempotent: false });
      before.script.push(() => new Promise(() => undefined));
      await before.outbox.put(complaint);
      void before.outbox.deliver('f1');
      await Promise.resolve().then(() => before.store.list(''));
      const after = outboxBench(before.store, { isIdempotent: false });
      await after.outbox.drain();
      expect(after.sent).to.have.length(0);
      expect(after.events.map(({ type }) => type)).to.deep.equal(['rejected']);
      expect(after.events[0]).to.have.nested.include({ 'error.code': 'timeout', 'error.operation': 'answers.send' });
    });
  });
});
