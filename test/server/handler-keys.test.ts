import { expect } from 'chai';
import type { KeyStore } from '../../src/server/key-store.js';
import { handlerOver } from '../support/handler.js';
import { keyStoreKinds, openKeyStore, type OpenKeyStore } from '../support/key-stores.js';
import { plainShop } from '../support/plain-shop.js';

const start = Date.parse('2026-03-02T09:00:00.000Z');
const as = 'ann';
const body = { rewardId: 'latte' };

for (const kind of keyStoreKinds) {
  describe(`keys in ${kind}, before a backend that knows none`, () => {
    let opened: OpenKeyStore;
    let keys: KeyStore;
    let time: number;
    const now = () => time;
    beforeEach(async () => {
      time = start;
      opened = await openKeyStore(kind, now);
      ({ keys } = opened);
    });
    afterEach(() => opened.close());

    const open = (shop = plainShop(), store: KeyStore = keys) => {
      const handler = handlerOver(shop.adapter, { idempotency: store, now });
      const redeem = (key: string, more: object = {}, who = as) =>
        handler.call('POST', '/redemptions', { as: who, key, body: { ...body, ...more } });
      const find = async (key: string): Promise<readonly { readonly id: string }[]> => {
        const { text } = await handler.call('GET', `/redemptions?idempotencyKey=${key}`, { as });
        return (JSON.parse(text) as { readonly items: readonly { readonly id: string }[] }).items;
      };
      return { shop, ...handler, redeem, find };
    };

    it('replay the first answer byte for byte, and call the backend once', async () => {
      const { shop, redeem } = open();
      const first = await redeem('k1');
      const again = await redeem('k1');
      expect([first.status, again.status, again.text]).to.deep.equal([201, 201, first.text]);
      expect(again.headers.get('content-type')).to.equal(first.headers.get('content-type'));
      expect(shop.redeemed).to.have.length(1);
      expect(first.text).not.to.include('secret');
    });

    it('replay a definite no', async () => {
      const { shop, redeem } = open();
      shop.next('refused');
      const first = await redeem('k1');
      expect([first.status, first.slug]).to.deep.equal([422, 'insufficient-points']);
      expect((await redeem('k1')).text).to.equal(first.text);
      expect(shop.redeemed).to.deep.equal([]);
    });

    for (const mishap of ['invalid', 'busy'] as const) {
      it(`do not keep what was no outcome: ${mishap}`, async () => {
        const { shop, redeem } = open();
        shop.next(mishap);
        expect((await redeem('k1')).status).to.equal(mishap === 'busy' ? 409 : 400);
        expect((await redeem('k1')).status).to.equal(201);
      });
    }

    it('belong to a request that was valid: another may come under the same key', async () => {
      const { redeem } = open();
      expect((await redeem('k1', { rewardId: '' })).slug).to.equal('invalid-request');
      expect((await redeem('k1')).status).to.equal(201);
    });

    it('refuse another request under the same key, and keep members apart', async () => {
      const { shop, redeem } = open();
      await redeem('k1');
      const other = await redeem('k1', { rewardId: 'muffin' });
      expect([other.status, other.slug]).to.deep.equal([422, 'idempotency-mismatch']);
      expect((await redeem('k1', {}, 'ben')).status).to.equal(201);
      expect(shop.redeemed).to.have.length(2);
    });

    it('say 409 while the first call runs, and the outcome afterwards', async () => {
      const { shop, redeem, find } = open();
      const held = shop.hold();
      const first = redeem('k1');
      await held.reached;
      const second = await redeem('k1');
      expect([second.status, second.slug, second.headers.get('retry-after')]).to.deep.equal([
        409,
        'idempotency-in-flight',
        '1',
      ]);
      expect(await find('k1')).to.deep.equal([]);
      held.letGo();
      const { text } = await first;
      expect((await redeem('k1')).text).to.equal(text);
      expect((await find('k1')).map(({ id }) => id)).to.deep.equal(['r-1']);
    });

    it('redeem once for twenty at once', async () => {
      const { shop, redeem } = open();
      const replies = await Promise.all(Array.from({ length: 20 }, () => redeem('k1')));
      expect(shop.redeemed).to.have.length(1);
      expect(replies.filter(({ status }) => status !== 201 && status !== 409)).to.deep.equal([]);
    });

    for (const mishap of ['lost-before', 'lost-after', 'page'] as const) {
      it(`say "unknown" and never repeat a call whose answer is no answer: ${mishap}`, async () => {
        const { shop, redeem, find, errors } = open();
        shop.next(mishap);
        for (const later of [0, 1000, 3_600_000]) {
          time += later;
          const reply = await redeem('k1');
          expect([reply.status, reply.slug]).to.deep.equal([502, 'server']);
        }
        expect(shop.calls.filter(({ operation }) => operation === 'redemptions.create')).to.have.length(1);
        expect(await find('k1')).to.deep.equal([]);
        expect(errors).to.have.length(3);
      });
    }

    it('say "unknown" after a crash between the backend and the stored answer, and never repeat', async () => {
      const shop = plainShop();
      const crashing: KeyStore = { ...keys, finish: () => Promise.reject(new Error('the process has ended')) };
      expect((await open(shop, crashing).redeem('k1')).status).to.equal(500);
      const restarted = open(shop);
      expect((await restarted.redeem('k1')).slug).to.equal('idempotency-in-flight');
      time += 60_000;
      for (let press = 0; press < 3; press += 1) {
        const reply = await restarted.redeem('k1');
        expect([reply.status, reply.slug]).to.deep.equal([502, 'server']);
      }
      expect(shop.redeemed).to.have.length(1);
      expect((await restarted.redeem('k2')).status).to.equal(201);
    });

    it('find the outcome after a crash where the backend can be asked', async () => {
      const shop = plainShop({ idempotency: 'none', redeemStatus: true });
      const adapter = {
        ...shop.adapter,
        endpoints: {
          // This backend keeps a note of ours, though it looks at none before it acts.
          'redemptions.find': {
            name: 'redemptions.find',
            request: () => ({ method: 'GET' as const, path: '/redemptions' }),
            decode: (value: unknown) => value,
          },
        },
      };
      const crashing: KeyStore = { ...keys, finish: () => Promise.reject(new Error('the process has ended')) };
      expect((await open({ ...shop, adapter }, crashing).redeem('k1')).status).to.equal(500);
      time += 60_000;
      const reply = await open({ ...shop, adapter }).redeem('k1');
      expect([reply.status, (JSON.parse(reply.text) as { readonly id: string }).id]).to.deep.equal([201, 'r-1']);
      expect((await open(shop).redeem('k1')).text).to.equal(reply.text);
      expect(shop.redeemed).to.have.length(1);
    });

    it('take a crashed claim over where the backend honours the key itself', async () => {
      const shop = plainShop({ idempotency: 'header' });
      const crashing: KeyStore = { ...keys, finish: () => Promise.reject(new Error('the process has ended')) };
      expect((await open(shop, crashing).redeem('k1')).status).to.equal(500);
      time += 60_000;
      const reply = await open(shop).redeem('k1');
      expect(reply.status).to.equal(201);
      expect((await open(shop).redeem('k1')).text).to.equal(reply.text);
      expect(shop.redeemed).to.have.length(1);
    });
  });
}

describe('keys on their way to a backend', () => {
  const sent = async (capabilities: Parameters<typeof plainShop>[0], key: string, who = as) => {
    const shop = plainShop(capabilities);
    await handlerOver(shop.adapter).call('POST', '/redemptions', { as: who, key, body });
    const [request] = shop.calls;
    return {
      header: request?.headers['idempotency-key'],
      fields: JSON.parse(request?.body as string) as Readonly<Record<string, string>>,
    };
  };

  it('go where the adapter says, quoted or not, no longer than it takes, and apart for each member', async () => {
    const quoted = await sent({ idempotency: 'header' }, 'k1');
    expect(quoted.header).to.match(/^"[\da-f]{64}"$/);
    expect((await sent({ idempotency: 'header', quotedKey: false }, 'k1')).header).to.equal(
      quoted.header?.slice(1, -1),
    );
    expect((await sent({ idempotency: 'header' }, 'k1', 'ben')).header).not.to.equal(quoted.header);
    const field = await sent({ idempotency: 'body', keyField: 'request_id', longestKey: 32 }, 'k1');
    expect([field.header, field.fields['request_id']?.length, field.fields['rewardId']]).to.deep.equal([
      undefined,
      32,
      'latte',
    ]);
    expect(await sent({ idempotency: 'none' }, 'k1')).to.deep.equal({ header: undefined, fields: body });
  });
});
