import { expect } from 'chai';
import { campaignId } from '../../../demo/backends/voucherify/v1/programme.js';
import { keys, voucherifyV1, type VoucherifyStandIn } from '../../../demo/backends/voucherify/v1/stand-in.js';
import { voucherify } from '../../../src/adapters/voucherify.js';
import type { Fetch } from '../../../src/conformance/subject.js';
import { handlerOver } from '../../support/handler.js';
import type { VendorDocument } from '../../support/vendor-documents.js';
import { startPrism, type Prism } from './prism.js';
import { startProxied } from './proxied.js';
import { strict } from './strict.js';
import { exampled, sound, voucherifyDocument } from './voucherify-document.js';

const of = { version: 'v1', ...keys, campaign: campaignId, currency: 'EUR' } as const;

function tests(document: VendorDocument): void {
  describe('the shop’s server over Voucherify’s own examples', () => {
    it('answers guests and members in the kit’s own contract, and Voucherify’s document accepts every request', async () => {
      const prism = await startPrism(strict(exampled(sound(document))));
      const { call } = handlerOver(voucherify({ ...of, cardOf: () => 'MmFAzfDe', fetch: prism.fetch }));
      const seen = [
        await call('GET', '/program'),
        await call('GET', '/earning-rules'),
        await call('GET', '/rewards'),
        await call('GET', '/rewards', { as: 'ada' }),
        await call('GET', '/member', { as: 'ada' }),
        await call('GET', '/transactions', { as: 'ada' }),
        await call('POST', '/redemptions', {
          as: 'ada',
          key: 'a-wish',
          body: { rewardId: 'rew_C7wS9eHFDN4CIbXI5PpLSkGY' },
        }),
      ];
      await prism.close();
      expect(prism.violations).to.deep.equal([]);
      expect(seen.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200, 200, 200, 201]);
    });
  });

  describe('the shop’s server over the stand-in, each word of which is held to Voucherify’s document', () => {
    let prism: Prism;
    let shop: VoucherifyStandIn;
    let call: ReturnType<typeof handlerOver>['call'];

    before(async () => {
      shop = voucherifyV1();
      prism = await startProxied(strict(sound(document)), shop.fetch);
      // The loyalty document has no place for redemptions: they are another of Voucherify's documents.
      const fetch: Fetch = (url, init) =>
        new URL(url).pathname.startsWith('/v1/redemptions') ? shop.fetch(url, init) : prism.fetch(url, init);
      ({ call } = handlerOver(voucherify({ ...of, undoFor: 60_000, fetch })));
    });
    after(() => prism.close());

    const json = async (path: string) =>
      JSON.parse((await call('GET', path, { as: 'ada' })).text) as Record<string, unknown>;
    const points = async () =>
      ((await json('/member'))['balances'] as readonly { readonly amount: number }[])[0]?.amount;

    it('credits an order, redeems once for two presses of one wish, and gives the points back', async () => {
      expect(shop.buy('ada', 24_00)).to.equal(24);
      expect(await points()).to.equal(1024);
      const wish = { as: 'ada', key: 'a-wish', body: { rewardId: 'rew_cup' } };
      const [first, again] = [await call('POST', '/redemptions', wish), await call('POST', '/redemptions', wish)];
      expect([first.status, again.text]).to.deep.equal([201, first.text]);
      expect([shop.redeemed(), await points()]).to.deep.equal([1, 824]);
      const { id } = JSON.parse(first.text) as { readonly id: string };
      const found = await json('/redemptions?idempotencyKey=a-wish');
      expect(found['items']).to.have.length(1);
      expect((await call('DELETE', `/redemptions/${id}`, { as: 'bob' })).status).to.equal(404);
      expect((await call('DELETE', `/redemptions/${id}`, { as: 'ada' })).status).to.equal(200);
      expect([shop.redeemed(), await points()]).to.deep.equal([0, 1024]);
      expect(prism.violations).to.deep.equal([]);
    });

    it('has the rest of what a page shows, for guests and for members', async () => {
      const paths = ['/program', '/rewards?limit=2', '/earning-rules'];
      for (const path of paths) expect((await call('GET', path)).status, path).to.equal(200);
      for (const path of [...paths, '/redemptions', '/transactions?limit=2']) {
        expect((await call('GET', path, { as: 'ada' })).status, path).to.equal(200);
      }
      const body = { rewardId: 'rew_grinder' };
      expect((await call('POST', '/redemptions/preview', { as: 'ada', body })).slug).to.equal('insufficient-points');
      expect((await call('POST', '/redemptions', { as: 'ada', key: 'too-dear', body })).slug).to.equal(
        'insufficient-points',
      );
      expect(prism.violations).to.deep.equal([]);
    });
  });
}

const document = voucherifyDocument();
if (document) tests(document);
