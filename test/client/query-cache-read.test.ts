import { expect } from 'chai';
import type { LoyaltyError } from '../../src/domain/errors.js';
import { asking, balance, settle } from '../support/asking.js';

describe('QueryCache.read', () => {
  it('asks, gives the answer, and from then on answers from memory while it is fresh', async () => {
    const { asked, cache } = asking();
    const both = Promise.all([cache.read(balance, undefined), cache.read(balance, undefined)]);
    await asked[0]?.answer(3);
    expect(await both).to.deep.equal([3, 3]);
    expect(await cache.read(balance, undefined)).to.equal(3);
    expect(asked).to.have.length(1);
  });

  it('waits for the new answer when the one it has is old', async () => {
    const { asked, cache, clock } = asking();
    const first = cache.read(balance, undefined);
    await asked[0]?.answer('old');
    await first;
    clock.now += 60_000;
    const second = cache.read(balance, undefined);
    await settle();
    expect(asked[1]?.signal.aborted).to.equal(false);
    await asked[1]?.answer('new');
    expect(await second).to.equal('new');
  });

  it('waits for the answer after a write', async () => {
    const { asked, cache } = asking();
    const first = cache.read(balance, undefined);
    await asked[0]?.answer('before');
    await first;
    cache.invalidate('member');
    const second = cache.read(balance, undefined);
    await asked[1]?.answer('after');
    expect(await second).to.equal('after');
  });

  it('asks again after a failure', async () => {
    const { asked, cache } = asking();
    const first = cache.read(balance, undefined).catch((error: unknown) => (error as LoyaltyError).code);
    await asked[0]?.fail('server');
    expect(await first).to.equal('server');
    const second = cache.read(balance, undefined);
    await settle();
    await asked[1]?.answer(1);
    expect(await second).to.equal(1);
  });

  it('fails when what it has is old and cannot be renewed', async () => {
    const { asked, cache, clock } = asking();
    const first = cache.read(balance, undefined);
    await asked[0]?.answer('old');
    await first;
    clock.now += 60_000;
    const second = cache.read(balance, undefined).catch((error: unknown) => (error as LoyaltyError).code);
    await asked[1]?.fail('timeout');
    expect(await second).to.equal('timeout');
  });
});
