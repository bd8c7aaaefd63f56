import { expect } from 'chai';
import { openFileStore } from '../../src/browser/file-store.js';
import { memoryStore } from '../../src/browser/record-store.js';
import type { FeedbackExtras } from '../../src/client/post-feedback.js';
import { complaintWith, picture } from '../support/complaint-with-files.js';
import { outboxBench } from '../support/outbox-bench.js';
import { failing } from '../support/scripted-send.js';

async function bench(extras: FeedbackExtras = {}) {
  const store = openFileStore('memory');
  const { feedback } = complaintWith([picture('a.png'), picture('b.png')]);
  const ids = (feedback.attachments ?? []).map(({ id }) => id);
  for (const id of ids) await store.put(id, picture(`${id}.png`));
  const box = outboxBench(memoryStore(), { files: () => Promise.resolve(store), ...extras });
  await box.outbox.put({ kind: 'feedback', params: feedback });
  const there = async () => (await store.get(ids)).filter((file) => file !== undefined).length;
  return { ...box, feedback, ids, store, there, deliver: () => box.outbox.deliver(feedback.id) };
}

type Told = Readonly<{ attachments?: readonly unknown[]; files?: readonly Blob[]; spamToken?: string }>;

describe('Outbox, with files', () => {
  it('sends them with the message, keeps them until they have arrived, then deletes them', async () => {
    const { deliver, sent, script, there, clock, outbox } = await bench();
    script.push(failing('network'));
    await deliver();
    expect(await there()).to.equal(2);
    clock.now += 3_600_000;
    await outbox.drain();
    expect(await there()).to.equal(0);
    expect(sent.map(({ params }) => (params as Told).files?.length)).to.deep.equal([2, 2]);
    expect(sent[0]?.options.idempotencyKey).to.equal(sent[1]?.options.idempotencyKey);
  });

  it('sends the message without what is gone from the device, under another key', async () => {
    const { deliver, sent, store, ids, feedback } = await bench();
    await store.delete(ids.slice(0, 1));
    await deliver();
    const [{ params, options } = { params: {}, options: {} }] = sent;
    expect((params as Told).attachments).to.deep.equal(feedback.attachments?.slice(1));
    expect((params as Told).files).to.have.length(1);
    expect(options.idempotencyKey).to.equal(`${feedback.id}/1`);
  });

  it('keeps the files of what was refused, until that is forgotten', async () => {
    const { deliver, script, there, outbox, feedback } = await bench();
    script.push(failing('invalid-request'));
    await deliver();
    expect(await there()).to.equal(2);
    await outbox.forget(feedback.id);
    expect(await there()).to.equal(0);
    expect(await outbox.rejected()).to.deep.equal([]);
  });

  it('tries again later where the part of the kit for files could not be loaded', async () => {
    const { deliver, events, keys } = await bench({ files: () => Promise.reject(new TypeError('no network')) });
    await deliver();
    expect(events.map(({ type }) => type)).to.deep.equal(['waiting']);
    expect(await keys()).to.have.length(1);
  });

  it('asks for a new token with each try, and sends without one where the check fails', async () => {
    let count = 0;
    const getSpamToken = () =>
      (count += 1) === 2 ? Promise.reject(new Error('blocked')) : Promise.resolve(`t${count}`);
    const { outbox, script, sent, clock, deliver } = await bench({ getSpamToken });
    script.push(failing('network'), failing('network'));
    await deliver();
    clock.now += 3_600_000;
    await outbox.drain();
    clock.now += 3_600_000;
    await outbox.drain();
    expect(sent.map(({ params }) => (params as Told).spamToken)).to.deep.equal(['t1', undefined, 't3']);
  });

  it('keeps those files of what is forgotten that go with another message', async () => {
    const { deliver, script, outbox, feedback, ids, store } = await bench();
    script.push(failing('invalid-request'));
    await deliver();
    await outbox.forget(feedback.id, [{ id: ids[0] ?? '' }]);
    expect((await store.get(ids)).map((file) => file !== undefined)).to.deep.equal([true, false]);
  });

  it('says which files have arrived, where the shop does not', async () => {
    const { deliver, events, feedback, ids, store } = await bench();
    await store.delete(ids.slice(0, 1));
    await deliver();
    expect(events).to.have.nested.property('[0].receipt.attachments').that.deep.equals(feedback.attachments?.slice(1));
    expect(events).to.have.nested.property('[0].receipt.id', feedback.id);
  });

  it('says what could not be loaded, and by which operation', async () => {
    const { deliver, events } = await bench({ files: () => Promise.reject(new TypeError('no network')) });
    await deliver();
    expect(events[0]).to.have.nested.property('error.operation', 'feedback.submit');
    expect(events[0]).to.have.nested.property('error.message').that.contains('not loaded');
  });
});
