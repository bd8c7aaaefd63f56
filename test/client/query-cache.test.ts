import { expect } from 'chai';
import fc from 'fast-check';
import { asking, balance, endpoint, settle } from '../support/asking.js';

describe('QueryCache', () => {
  it('asks once for ten that want to know, and tells them all', async () => {
    const { asked, watch } = asking();
    const watched = Array.from({ length: 10 }, () => watch());
    expect(asked).to.have.length(1);
    await asked[0]?.answer(7);
    for (const { states } of watched) expect(states).to.deep.equal(['pending', '7']);
  });

  it('keeps questions with other parameters apart', async () => {
    const { asked, watch } = asking();
    const page = endpoint('rewards.list');
    const [first, second] = [watch(page, { cursor: '1' }), watch(page, { cursor: '2' })];
    await asked[1]?.answer('b');
    await asked[0]?.answer('a');
    expect([first.states.at(-1), second.states.at(-1)]).to.deep.equal(['a', 'b']);
  });

  it('answers from memory while an answer is fresh, and asks again after', async () => {
    const { asked, clock, watch } = asking();
    const slow = endpoint('program.get', { freshFor: 300_000 });
    watch();
    watch(slow);
    await asked[0]?.answer(1);
    await asked[1]?.answer('p');
    clock.now += 30_000;
    watch();
    expect(asked).to.have.length(2);
    clock.now += 1;
    const late = watch();
    watch(slow);
    expect(late.states).to.deep.equal(['1']);
    expect(asked.map(({ name }) => name)).to.deep.equal(['member.get', 'program.get', 'member.get']);
  });

  it('asks anew in time where the server that gave an answer has a clock ahead of this one', () => {
    const { asked, clock, watch } = asking({ 'member.get null': { value: 7, asOf: 9_000_000 } });
    expect(watch().states).to.deep.equal(['7']);
    expect(asked).to.have.length(0);
    clock.now += 30_001;
    watch();
    expect(asked).to.have.length(1);
  });

  it('keeps what it has after "not modified", and sends the ETag', async () => {
    const { asked, cache, clock, watch } = asking();
    const { states } = watch();
    await asked[0]?.answer(5, '"v1"');
    clock.now += 60_000;
    cache.revalidate();
    expect([asked[0]?.etag, asked[1]?.etag]).to.deep.equal([undefined, '"v1"']);
    await asked[1]?.notModified();
    expect(states).to.deep.equal(['pending', '5', '5']);
    cache.revalidate();
    expect(asked).to.have.length(2);
  });

  it('keeps its first answer when that was asked for again meanwhile, and is not modified', async () => {
    const { asked, cache, watch } = asking();
    const { states } = watch();
    cache.invalidate('member');
    await asked[0]?.answer(5, '"v1"');
    expect(asked[1]?.etag).to.equal('"v1"');
    await asked[1]?.notModified();
    expect(states).to.deep.equal(['pending', '5', '5']);
  });

  it('shows what it has, and that it may be old, when renewing it fails; and asks again soon', async () => {
    const { asked, cache, clock, watch } = asking();
    const { states } = watch();
    await asked[0]?.answer(5);
    clock.now += 60_000;
    cache.revalidate();
    await asked[1]?.fail('offline');
    expect(states).to.deep.equal(['pending', '5', '5, old: offline']);
    watch();
    await asked[2]?.answer(6);
    expect(states.at(-1)).to.equal('6');
  });

  it('tells of a failure, and asks again for the next who wants to know', async () => {
    const { asked, watch } = asking();
    const first = watch();
    await asked[0]?.fail();
    expect(first.states).to.deep.equal(['pending', 'failed network']);
    const second = watch();
    await asked[1]?.answer(1);
    expect([first.states.at(-1), second.states.at(-1)]).to.deep.equal(['1', '1']);
  });

  it('stops asking when nobody listens any more, and not before', async () => {
    const { asked, watch } = asking();
    const [first, second] = [watch(), watch()];
    first.stop();
    first.stop();
    expect(asked[0]?.signal.aborted).to.equal(false);
    second.stop();
    expect(asked[0]?.signal.aborted).to.equal(true);
    await asked[0]?.answer('late');
    const third = watch();
    expect(third.states).to.deep.equal(['pending']);
    await asked[1]?.answer('new');
    expect([first.states, third.states]).to.deep.equal([['pending'], ['pending', 'new']]);
  });

  it('does not take for fresh what was to be renewed when the last listener left', async () => {
    const { asked, cache, watch } = asking();
    const first = watch();
    await asked[0]?.answer('before the write');
    cache.invalidate('member');
    await settle();
    first.stop();
    watch();
    expect(asked).to.have.length(3);
  });

  it('asks again after an invalidation, once, for what is on screen', async () => {
    const { asked, cache, watch } = asking();
    const hidden = watch(endpoint('member.history'));
    watch(endpoint('rewards.list'));
    watch();
    for (const each of asked) await each.answer(1);
    hidden.stop();
    cache.invalidate('member');
    cache.invalidate('member');
    await settle();
    expect(asked.slice(3).map(({ name }) => name)).to.deep.equal(['member.get']);
    watch(endpoint('member.history'));
    expect(asked.at(-1)?.name).to.equal('member.history');
  });

  it('asks again after the answer that was under way when the write came', async () => {
    const { asked, cache, watch } = asking();
    const { states } = watch();
    cache.invalidate('member');
    cache.invalidate('member');
    await settle();
    expect(asked).to.have.length(1);
    await asked[0]?.answer('old');
    expect(asked).to.have.length(2);
    await asked[1]?.answer('new');
    expect([states.at(-1), asked.length]).to.deep.equal(['new', 2]);
  });

  it('asks again after the answer that was under way when the page says that all has changed', async () => {
    const { asked, cache, watch } = asking();
    const { states } = watch();
    cache.revalidate(true);
    await asked[0]?.answer('before the order');
    await asked[1]?.answer('after the order');
    expect([states.at(-1), asked.length]).to.deep.equal(['after the order', 2]);
  });

  it('forgets the last member in the same task, and drops answers that were meant for them [C5]', async () => {
    const { asked, cache, watch } = asking();
    const program = watch(endpoint('program.get', { access: 'public' }));
    const { states } = watch();
    await asked[0]?.answer('shop');
    await asked[1]?.answer('of A', '"a"');
    cache.invalidate('member');
    await settle();
    cache.reset();
    expect(states).to.deep.equal(['pending', 'of A', 'pending']);
    expect([asked[2]?.signal.aborted, asked[3]?.etag]).to.deep.equal([true, undefined]);
    await asked[2]?.answer('late, of A');
    await asked[3]?.answer('of B');
    expect(states).to.deep.equal(['pending', 'of A', 'pending', 'of B']);
    expect(program.states).to.deep.equal(['pending', 'shop']);
    expect(asked).to.have.length(4);
  });

  it('starts with what a server has fetched, without asking, and forgets it with the member', async () => {
    const first = asking();
    first.watch();
    await first.asked[0]?.answer(9);
    const given = first.cache.dehydrate();
    const { asked, cache, watch } = asking(given);
    expect(watch().states).to.deep.equal(['9']);
    expect(asked).to.have.length(0);
    cache.reset();
    // A page keeps its options, and may make another client of them.
    expect(given).to.deep.equal({});
    expect(watch(balance, 'other').states).to.deep.equal(['pending']);
    expect(asked).to.have.length(2);
  });

  it('shows the newest answer, whatever order leaving, coming back and answers come in', async () => {
    const step = fc.constantFrom('leave', 'invalidate', 'reset', 'revalidate', 'oldest', 'newest', 'fail');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const { asked, cache, watch } = asking();
        let { states, stop } = watch();
        const answered = (index: number) => asked[index]?.answer(String(index));
        for (const each of steps) {
          if (each === 'leave') (stop(), ({ states, stop } = watch()));
          else if (each === 'oldest') await answered(0);
          else if (each === 'newest') await answered(asked.length - 1);
          else if (each === 'fail') await asked.at(-1)?.fail();
          else if (each === 'revalidate') cache.revalidate(true);
          else if (each === 'reset') cache.reset();
          else cache.invalidate('member');
          await settle();
          const open = asked.filter(({ signal }) => !signal.aborted);
          expect(open.length).to.be.at.least(1);
        }
        cache.invalidate('member');
        await settle();
        for (let index = 0; index < asked.length; index += 1) await answered(index);
        expect(states.at(-1)).to.equal(String(asked.length - 1));
      }),
      { numRuns: 200 },
    );
  });

  it('tells the others when one listener is broken, and lets the page see the fault', async () => {
    const { queueMicrotask } = globalThis;
    const thrown: (() => void)[] = [];
    const { asked, cache, watch } = asking();
    let calls = 0;
    cache.subscribe(balance, undefined, () => {
      if ((calls += 1) > 1) throw new Error('broken');
    });
    const { states } = watch();
    globalThis.queueMicrotask = (task) => void thrown.push(task);
    await asked[0]?.answer(1);
    globalThis.queueMicrotask = queueMicrotask;
    expect(states.at(-1)).to.equal('1');
    expect(() => thrown[0]?.()).to.throw('broken');
  });
});
