import { expect } from 'chai';
import { withLock } from '../../src/browser/lock.js';
import { memoryStore } from '../../src/browser/record-store.js';
import { within } from '../../src/browser/within.js';
import { withLocks, type Request } from '../support/locks.js';

const reasonOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );

describe('waiting within a time', () => {
  it('gives what the task gives, also at once', async () => {
    expect(await within(9000, () => 7, String)).to.equal(7);
    expect(await within(9000, () => Promise.resolve('x'), String)).to.equal('x');
  });

  it('fails as the task fails, also at once', async () => {
    const fault = new Error('x');
    expect(await reasonOf(within(9000, () => Promise.reject(fault), String))).to.equal(fault);
    const thrower = (): never => {
      throw fault;
    };
    expect(await reasonOf(within(9000, thrower, String))).to.equal(fault);
  });

  it('ends a task that takes too long, and tells it why', async () => {
    let signal: AbortSignal | undefined;
    const never = (given: AbortSignal) => {
      signal = given;
      return new Promise(() => undefined);
    };
    expect(await reasonOf(within(1, never, () => 'late'))).to.equal('late');
    expect([signal?.aborted, signal?.reason]).to.deep.equal([true, 'late']);
  });

  it('does not start what nobody waits for', async () => {
    let starts = 0;
    const start = () => (starts += 1);
    expect(await reasonOf(within(9000, start, String, AbortSignal.abort('gone')))).to.equal('gone');
    expect(starts).to.equal(0);
  });

  it('ends with the one who asked, and for their reason', async () => {
    const outer = new AbortController();
    let signal: AbortSignal | undefined;
    const waiting = within(9000, (given) => ((signal = given), new Promise(() => undefined)), String, outer.signal);
    await Promise.resolve();
    expect(signal?.aborted).to.equal(false);
    outer.abort('gone');
    expect(await reasonOf(waiting)).to.equal('gone');
    expect(signal?.reason).to.equal('gone');
  });

  it('keeps no timer when it is over', async () => {
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const running = new Set<unknown>();
    const timers = { setTimeout: (...all: Parameters<typeof set>) => add(set(...all)), clearTimeout: remove };
    function add<T>(timer: T): T {
      running.add(timer);
      return timer;
    }
    function remove(timer: Parameters<typeof clear>[0]): void {
      running.delete(timer);
      clear(timer);
    }
    Object.assign(globalThis, timers);
    try {
      const done = within(9000, () => 7, String);
      expect(running.size).to.equal(1);
      await done;
      await Promise.resolve();
      expect(running.size).to.equal(0);
    } finally {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    }
  });
});

describe('a lock that only saves traffic', () => {
  const task = () => Promise.resolve('done');

  it('is asked for by its name, and never waited for', async () => {
    const asked: unknown[] = [];
    const free: Request = (name, options, run) => (asked.push(name, options), Promise.resolve(run({})));
    expect(await withLocks(free, () => withLock('outbox', task))).to.equal('done');
    expect(asked).to.deep.equal(['outbox', { ifAvailable: true }]);
  });

  it('keeps the task from running where another tab has it', async () => {
    let runs = 0;
    const taken: Request = (_, __, run) => Promise.resolve(run(null));
    const result = await withLocks(taken, () => withLock('outbox', () => Promise.resolve((runs += 1))));
    expect([result, runs]).to.deep.equal([undefined, 0]);
  });

  it('is done without where there is none, or where it is refused', async () => {
    const refused: Request = () => Promise.reject(new Error('SecurityError'));
    const throwing: Request = () => {
      throw new Error('SecurityError');
    };
    for (const request of [undefined, refused, throwing]) {
      expect(await withLocks(request, () => withLock('outbox', task))).to.equal('done');
    }
    const bare = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });
    expect(await withLock('outbox', task)).to.equal('done');
    if (bare) Object.defineProperty(globalThis, 'navigator', bare);
  });

  it('does not run a task twice that fails under it', async () => {
    let runs = 0;
    const failing = () => ((runs += 1), Promise.reject(new Error('x')));
    const free: Request = (_, __, run) => Promise.resolve(run({}));
    const reason = await withLocks(free, () => reasonOf(withLock('outbox', failing)));
    expect([(reason as Error).message, runs]).to.deep.equal(['x', 1]);
  });
});

describe('records in memory', () => {
  it('are listed by the start of their key, in order', async () => {
    const store = memoryStore();
    for (const key of ['b/2', 'a/1', 'b/10', 'b', 'b/1']) await store.update(key, () => `text ${key}`);
    expect(store.mode).to.equal('memory');
    expect(await store.list('b/')).to.deep.equal([
      ['b/1', 'text b/1'],
      ['b/10', 'text b/10'],
      ['b/2', 'text b/2'],
    ]);
    expect(await store.list('')).to.have.length(5);
  });

  it('are made of what was there, and gone where nothing is made of them', async () => {
    const store = memoryStore();
    expect(await store.update('k', (text) => `${String(text)}!`)).to.equal('undefined!');
    expect(await store.update('k', (text) => `${String(text)}!`)).to.equal('undefined!!');
    expect(await store.update('k', () => '')).to.equal('');
    expect(await store.list('')).to.deep.equal([['k', '']]);
    expect(await store.update('k', () => undefined)).to.equal(undefined);
    expect(await store.list('')).to.deep.equal([]);
  });
});
