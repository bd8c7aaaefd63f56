import { expect } from 'chai';
import { answerId as id, complaint, outboxBench, response } from '../support/outbox-bench.js';
import { failing } from '../support/scripted-send.js';

const reasonOf = (task: Promise<unknown>): Promise<unknown> =>
  task.then(
    () => 'done',
    (reason: unknown) => reason,
  );

describe('Outbox, where an answer cannot be stored', () => {
  it('sends it, and tells that it has arrived', async () => {
    const { outbox, sent, events, keys } = outboxBench();
    await outbox.sendUnkept(response(1));
    expect(events).to.deep.equal([{ type: 'delivered', id, receipt: { id, revision: 1 } }]);
    expect(sent.map(({ options }) => options)).to.deep.equal([{ asGuest: false }]);
    expect(await keys()).to.deep.equal([]);
  });

  it('tells that it still waits, or that it is refused, with its words', async () => {
    const { outbox, script, events } = outboxBench();
    script.push(failing('network'), failing('invalid-request'));
    await outbox.sendUnkept(complaint);
    await outbox.sendUnkept(complaint);
    expect(events.map(({ type, id: said }) => [type, said])).to.deep.equal([
      ['waiting', 'f1'],
      ['rejected', 'f1'],
    ]);
    expect(events[0]).to.have.nested.property('error.code', 'network');
    expect(events[1]).to.include({ text: 'Cold coffee' });
  });
});

describe('Outbox, at a fault that is nobody’s word on the answer', () => {
  const fault = new TypeError('a page has patched this');
  const broken = () => {
    throw fault;
  };

  it('keeps the answer, and hands the fault on', async () => {
    const { outbox, script, events, keys } = outboxBench();
    script.push(broken, broken);
    await outbox.put(response(1));
    expect(await reasonOf(outbox.deliver(id))).to.equal(fault);
    expect(await reasonOf(outbox.sendUnkept(response(1)))).to.equal(fault);
    expect(events).to.deep.equal([]);
    expect((await keys()).map((key) => key.includes('/answer/'))).to.deep.equal([true]);
    await outbox.drain();
    expect(events.map(({ type }) => type)).to.deep.equal(['delivered']);
  });

  it('tells a developer which limit was met', async () => {
    const { outbox } = outboxBench();
    const tooLong = response(1, { comment: 'x'.repeat(70_000) });
    expect(String(await reasonOf(outbox.put(tooLong)))).to.contain('answers.long');
    outbox.watch((event) => expect(event).to.have.nested.property('error.operation', 'answers.long'));
    await outbox.sendUnkept(tooLong);
    for (let n = 0; n < 200; n += 1) await outbox.put(response(1, { id: `a${n}` }));
    expect(String(await reasonOf(outbox.put(complaint)))).to.contain('answers.full');
  });
});
