import { expect } from 'chai';
import { memoryStore } from '../../src/browser/record-store.js';
import { createOutbox } from '../../src/client/outbox.js';
import type { LoyaltyErrorCode } from '../../src/domain/errors.js';
import { answerId as id, complaint, kit, outboxBench, response } from '../support/outbox-bench.js';
import { failing, held, scriptedSend } from '../support/scripted-send.js';

describe('Outbox', () => {
  it('stores an answer before it is sent and deletes it after the server has named it', async () => {
    const { outbox, script, sent, events, keys } = outboxBench();
    const { reply, release } = held();
    script.push(reply);
    await outbox.put(response(1));
    expect(sent).to.have.length(0);

    const delivery = outbox.deliver(id);
    expect(await keys()).to.deep.equal([`${kit}/ada/answer/${id}`]);
    release({ id, revision: 1 });
    await delivery;
    expect(await keys()).to.deep.equal([]);
    expect(events).to.deep.equal([{ type: 'delivered', id, receipt: { id, revision: 1 } }]);
  });

  for (const [what, receipt] of [
    ['another answer', { id: 'other', revision: 1 }],
    ['an older revision', { id, revision: 0 }],
  ] as const) {
    it(`keeps an answer when the reply names ${what}`, async () => {
      const { outbox, script, events, keys } = outboxBench();
      script.push(() => receipt);
      await outbox.put(response(1));
      await outbox.deliver(id);
      expect(await keys()).to.have.length(1);
      expect(events.map(({ type }) => type)).to.deep.equal(['waiting']);
    });
  }

  it('sends feedback with its id as the key of the wish', async () => {
    const { outbox, sent } = outboxBench();
    await outbox.put(complaint);
    await outbox.deliver('f1');
    expect(sent[0]?.options).to.deep.equal({ idempotencyKey: 'f1', asGuest: false });
  });

  it('never replaces a revision by a lower one', async () => {
    const { outbox, sent } = outboxBench();
    await outbox.put(response(2));
    await outbox.put(response(1));
    await outbox.deliver(id);
    expect(sent.map(({ params }) => params.revision)).to.deep.equal([2]);
  });

  it('keeps and sends the newest revision while an older one is under way', async () => {
    const { outbox, script, sent, keys } = outboxBench();
    const first = held();
    script.push(first.reply);
    await outbox.put(response(1));
    const older = outbox.deliver(id);
    await outbox.put(response(2, { state: 'complete' }));
    first.release({ id, revision: 1 });
    await older;
    expect(await keys()).to.have.length(1);

    await outbox.deliver(id);
    expect(sent.map(({ params }) => params.revision)).to.deep.equal([1, 2]);
    expect(await keys()).to.deep.equal([]);
  });

  for (const code of ['network', 'invalid-request'] as const) {
    it(`brings nothing back when an older revision ends in ${code} after a newer one was taken`, async () => {
      const { outbox, script, events, keys } = outboxBench();
      const first = held();
      script.push(async (sent) => {
        await first.reply(sent);
        return failing(code)(sent);
      });
      await outbox.put(response(1));
      const older = outbox.deliver(id);
      await outbox.put(response(2));
      await outbox.deliver(id);
      first.release(undefined);
      await older;
      expect(await keys()).to.deep.equal([]);
      expect(events.some(({ type }) => type === 'rejected')).to.equal(false);
    });
  }

  it('keeps a newer revision when an older one is refused', async () => {
    const { outbox, script, keys } = outboxBench();
    const first = held();
    script.push(async (sent) => {
      await first.reply(sent);
      return failing('invalid-request')(sent);
    });
    await outbox.put(response(1));
    const older = outbox.deliver(id);
    await outbox.put(response(2));
    first.release(undefined);
    await older;
    expect(await keys()).to.deep.equal([`${kit}/ada/answer/${id}`]);
  });

  it('sends one revision once however many ask for it', async () => {
    const { outbox, sent } = outboxBench();
    await outbox.put(complaint);
    await Promise.all([outbox.deliver('f1'), outbox.drain(), outbox.deliver('f1')]);
    expect(sent).to.have.length(1);
  });

  const passing = ['network', 'offline', 'timeout', 'server', 'rate-limited', 'unauthorized', 'forbidden'] as const;
  for (const code of [...passing, 'invalid-response', 'idempotency-in-flight'] satisfies LoyaltyErrorCode[]) {
    it(`tries again after ${code}`, async () => {
      const { outbox, script, events, clock, keys } = outboxBench();
      script.push(failing(code));
      await outbox.put(response(1));
      await outbox.deliver(id);
      expect(events.map(({ type }) => type)).to.deep.equal(['waiting']);

      clock.now += 3_600_000;
      await outbox.drain();
      expect(await keys()).to.deep.equal([]);
    });
  }

  for (const code of ['invalid-request', 'not-found', 'idempotency-mismatch'] as const) {
    it(`puts aside what is refused with ${code}, and tells the page the words`, async () => {
      const { outbox, script, events, sent, timers } = outboxBench();
      script.push(failing(code));
      await outbox.put(complaint);
      await outbox.deliver('f1');
      await outbox.drain();
      expect(sent).to.have.length(1);
      expect(timers).to.have.length(0);
      expect(await outbox.rejected()).to.deep.equal([complaint]);
      expect(events).to.have.length(1);
      expect(events[0]).to.include({ type: 'rejected', id: 'f1', kind: 'feedback', text: 'Cold coffee' });
    });
  }

  it('takes an answer out of the refused ones when it is put again', async () => {
    const { outbox, script } = outboxBench();
    script.push(failing('invalid-request'));
    await outbox.put(response(1));
    await outbox.deliver(id);
    await outbox.put(response(2));
    expect(await outbox.rejected()).to.deep.equal([]);
  });

  it('puts aside no newer revision that comes while an older one is put aside', async () => {
    const store = memoryStore();
    const { outbox, script, sent } = outboxBench(store);
    script.push(failing('invalid-request'));
    await outbox.put(response(1));
    const { update } = store;
    store.update = async (key, next) => {
      store.update = update;
      const done = await update(key, next);
      await outbox.put(response(2));
      return done;
    };
    await outbox.deliver(id);
    await outbox.drain();
    expect(sent.map(({ params }) => params.revision)).to.deep.equal([1, 2]);
  });

  it('takes an answer for no other whose name begins alike', async () => {
    const { outbox, script, sent } = outboxBench();
    await outbox.put(response(1, { id: `${id}0` }));
    await outbox.deliver(id);
    expect(sent).to.deep.equal([]);
    script.push(failing('invalid-request'));
    await outbox.drain();
    await outbox.forget(id);
    expect(await outbox.rejected()).to.have.length(1);
  });

  it('reads past a refused record that is none', async () => {
    const { outbox, store } = outboxBench();
    for (const [at, text] of ['', '{', 'null', '{"answer":{}}'].entries()) {
      await store.update(`${kit}/ada/rejected/${String(at)}`, () => text);
    }
    expect(await outbox.rejected()).to.deep.equal([]);
  });

  it('tells nothing more to whoever has stopped watching', async () => {
    const { outbox } = outboxBench();
    const heard: string[] = [];
    const leave = outbox.watch(({ type }) => heard.push(type));
    await outbox.sendUnkept(complaint);
    leave();
    await outbox.sendUnkept(complaint);
    expect(heard).to.deep.equal(['delivered']);
  });

  it('comes back for what failed by the clock of the browser', async () => {
    const network = scriptedSend();
    const outbox = createOutbox(memoryStore(), network.send, (member = 'ada') => `${kit}/${member}/`, {
      random: () => 0,
      later: () => undefined,
    });
    network.script.push(failing('network'));
    await outbox.put(complaint);
    await outbox.drain();
    await outbox.drain();
    expect(network.sent).to.have.length(2);
  });
});
