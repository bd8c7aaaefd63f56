import { expect } from 'chai';
import { LoyaltyError } from '../../src/domain/errors.js';
import { keyLife } from '../../src/server/key-store.js';
import { redisKeys, type RedisClient } from '../../src/server/redis.js';
import { handlerOver } from '../support/handler.js';
import { keyStoreKinds, openKeyStore, type OpenKeyStore } from '../support/key-stores.js';
import { plainShop } from '../support/plain-shop.js';

const start = Date.parse('2026-03-02T09:00:00.000Z');
const id = { owner: 'ann:1', operation: 'x', key: "k' ; ü: \\" };
const answer = { status: 201, headers: { 'content-type': 'application/json' }, body: '{"ü":"\u{1f600}"}' };

for (const kind of keyStoreKinds) {
  describe(`a store of keys in ${kind}`, () => {
    let opened: OpenKeyStore;
    let time: number;
    beforeEach(async () => {
      time = start;
      opened = await openKeyStore(kind, () => time);
    });
    afterEach(() => opened.close());
    const claim = (name: string) => ({ claim: name, at: time, fingerprint: 'f' });

    it('lets one of fifty claim, one of fifty take over, and the holder alone finish', async () => {
      const { keys } = opened;
      const names = Array.from({ length: 50 }, (_, place) => `c${place}`);
      const found = await Promise.all(names.map((name) => keys.begin(id, claim(name))));
      expect(found.filter((each) => each === undefined)).to.have.length(1);
      const holder = (await keys.find(id))?.claim ?? '';
      const taken = await Promise.all(names.map((name) => keys.takeOver(id, holder, claim(`new ${name}`))));
      expect(taken.filter(Boolean)).to.have.length(1);
      expect(await keys.finish(id, holder, answer)).to.equal(false);
      await keys.release(id, holder);
      const { claim: latest = '' } = (await keys.find(id)) ?? {};
      expect(await keys.finish(id, latest, answer)).to.equal(true);
      await keys.release(id, latest);
      await keys.giveUp(id, latest);
      expect(await keys.finish(id, latest, { ...answer, status: 500 })).to.equal(false);
      expect(await keys.begin(id, claim('late'))).to.deep.include({ claim: latest, fingerprint: 'f', answer });
    });

    it('writes once for fifty at once, from two servers', async () => {
      const shop = plainShop();
      const second = (await opened.second?.()) ?? opened;
      const servers = [opened, second].map(({ keys }) => handlerOver(shop.adapter, { idempotency: keys }));
      const replies = await Promise.all(
        Array.from({ length: 50 }, (_, place) =>
          servers[place % 2]!.call('POST', '/redemptions', { as: 'ann', key: 'k', body: { rewardId: 'latte' } }),
        ),
      );
      expect(shop.redeemed).to.have.length(1);
      expect(replies.filter((reply) => reply.status !== 201 && reply.status !== 409)).to.deep.equal([]);
      if (second !== opened) await second.close();
    });

    it('gives up what its owner died on, and releases what never happened', async () => {
      const { keys } = opened;
      await keys.begin(id, claim('a'));
      await keys.giveUp(id, 'another');
      expect(await keys.find(id)).to.include({ claim: 'a', at: start });
      await keys.giveUp(id, 'a');
      expect(await keys.find(id)).to.include({ claim: 'a', at: 0 });
      await keys.release(id, 'another');
      expect(await keys.begin(id, claim('b'))).to.include({ claim: 'a' });
      await keys.release(id, 'a');
      expect(await keys.find(id)).to.equal(undefined);
      expect(await keys.begin(id, claim('b'))).to.equal(undefined);
    });

    it('keeps apart whose key it is, and of which write', async () => {
      const { keys } = opened;
      const others = [
        ...[
          { ...id, owner: '' },
          { ...id, owner: 'ann' },
          { ...id, operation: 'y' },
          { ...id, key: 'k' },
        ],
        { owner: 'ann', operation: 'x', key: `1:${id.key}` },
      ];
      for (const each of [id, ...others]) expect(await keys.begin(each, claim('a'))).to.equal(undefined);
    });

    it('remembers for a day, and not a moment longer', async () => {
      const { keys, lives } = opened;
      await keys.begin(id, claim('a'));
      await keys.finish(id, 'a', answer);
      time += keyLife - 1;
      expect((await keys.find(id))?.answer).to.deep.equal(answer);
      expect((await keys.begin(id, claim('b')))?.answer).to.deep.equal(answer);
      time += 1;
      expect(await keys.find(id)).to.equal(undefined);
      const found = await Promise.all(['c', 'd', 'e'].map((name) => keys.begin(id, claim(name))));
      expect(found.filter((each) => each === undefined)).to.have.length(1);
      expect((await keys.find(id))?.answer).to.equal(undefined);
      for (const life of (await lives?.()) ?? []) expect(life).to.be.within(keyLife, 2 * keyLife);
    });
  });
}

describe('a store of keys in what is no Redis', () => {
  it('is refused when it is made', () => {
    expect(() => redisKeys({ client: {} as RedisClient })).to.throw(LoyaltyError, 'no client of Redis');
  });
});
