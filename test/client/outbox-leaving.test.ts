import { expect } from 'chai';
import { memoryStore } from '../../src/browser/record-store.js';
import type { Answer } from '../../src/client/outbox.js';
import { complaintWith, picture } from '../support/complaint-with-files.js';
import { answerId as id, complaint, outboxBench, response } from '../support/outbox-bench.js';
import { failing } from '../support/scripted-send.js';

const withFile: Answer = { kind: 'feedback', params: complaintWith([picture('cup.png')]).feedback };

describe('Outbox, when the member leaves', () => {
  it('sends messages and answers, but no message with files: what is light still goes out', async () => {
    const { outbox, sent, keys } = outboxBench();
    for (const answer of [withFile, complaint, response(1)]) await outbox.put(answer);
    await outbox.leave();
    expect(sent.map(({ params }) => params.id)).to.have.members(['f1', id]);
    expect(sent.map(({ options }) => options.keepalive)).to.deep.equal([true, true]);
    expect(await keys()).to.have.length(1);
  });

  it('sends what waits for its time, too, when it is told to flush', async () => {
    const { outbox, script, sent, keys } = outboxBench();
    script.push(failing('forbidden'));
    await outbox.put(complaint);
    await outbox.drain();
    await outbox.drain();
    expect(sent, 'not before its time').to.have.length(1);
    await outbox.flush();
    expect(sent).to.have.length(2);
    expect(await keys()).to.deep.equal([]);
  });

  it('flushes nothing while the backend has asked for quiet, and keeps the quiet when another failure says nothing of it', async () => {
    const { outbox, script, sent, clock } = outboxBench();
    script.push(failing('rate-limited', 60_000), failing('network'));
    await outbox.put(response(1));
    await outbox.put(complaint);
    await outbox.drain();
    await outbox.deliver('f1');
    clock.now += 59_999;
    await outbox.flush();
    expect(sent).to.have.length(2);
    clock.now += 1;
    await outbox.flush();
    expect(sent).to.have.length(4);
  });

  it('does not come back early for what it was asked to be quiet about', async () => {
    const { outbox, script, timers } = outboxBench();
    script.push(failing('rate-limited', 60_000));
    await outbox.put(complaint);
    await outbox.drain();
    await outbox.drain();
    expect(timers.map(({ ms }) => ms)).to.deep.equal([60_001]);
  });

  it('sends nothing under a member who signs in while a message waits for its check against robots', async () => {
    let signIn = (): void => undefined;
    const getSpamToken = () => {
      signIn();
      return Promise.resolve('t');
    };
    const { outbox, sent, clock, events, keys } = outboxBench(memoryStore(), { getSpamToken });
    await outbox.put(complaint);
    signIn = () => (clock.member = 'grace');
    await outbox.drain();
    expect(sent).to.have.length(0);
    expect(events.map(({ type }) => type)).to.deep.equal(['waiting']);
    expect(events[0]).to.have.nested.include({
      ...{ 'error.operation': 'answers.send', 'error.message': 'answers.send: another member has signed in' },
    });

    signIn = () => undefined;
    clock.member = 'ada';
    clock.now += 3_600_000;
    await outbox.drain();
    expect(sent).to.have.length(1);
    expect(await keys()).to.deep.equal([]);
  });

  it('leaves what comes after a change of member in peace', async () => {
    const { outbox, script, events, timers, clock } = outboxBench();
    script.push(({ params }) => {
      clock.member = 'grace';
      return params;
    });
    await outbox.put(response(1));
    await outbox.put(complaint);
    await outbox.drain();
    expect(events.map(({ type }) => type)).to.deep.equal(['delivered']);
    expect(timers).to.deep.equal([]);
  });
});
