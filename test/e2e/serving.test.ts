import { createServer, type Server } from 'node:http';
import { expect } from 'chai';
import { listen } from '../../demo/listen.js';
import { openShop, type Shop } from './shop.js';

describe('serving the demo', () => {
  const servers: Server[] = [];
  const server = (): Server => {
    const made = createServer();
    servers.push(made);
    return made;
  };
  let shop: Shop;

  before(async function () {
    this.timeout(120_000);
    shop = await openShop();
  });
  after(async () => {
    for (const each of servers) each.close();
    await shop.remove();
  });

  it('takes the next free port where the asked one is taken', async () => {
    const first = await listen(server(), 0);
    const second = await listen(server(), first);
    expect(second).to.be.above(first);
    expect(await listen(server(), first)).to.be.above(second);
  });

  for (const path of ['/', '/store/store.css', '/images/coffee-stars/hot-drink.webp', '/favicon.ico']) {
    it(`answers 304 for what the browser has of ${path}`, async () => {
      const first = await fetch(shop.origin + path);
      expect(first.status).to.equal(200);
      expect(first.headers.get('cache-control')).to.equal('no-cache');
      const tag = first.headers.get('etag') ?? '';
      expect((await fetch(shop.origin + path, { headers: { 'if-none-match': tag } })).status).to.equal(304);
    });
  }

  it('shows every picture that a reward or a product names', async () => {
    for (const programme of ['coffee-stars', 'hotel-nights', 'department-store', 'tour-operator']) {
      const items = async (path: string) => {
        const { items: found } = (await (await fetch(shop.origin + path)).json()) as {
          readonly items: readonly Item[];
        };
        return found;
      };
      const rewards = await items(`/api/${programme}/rewards?limit=100`);
      const products = await items(`/demo/${programme}/products`);
      const pictures = [
        ...rewards.map(({ imageUrl }) => imageUrl).filter((url) => url !== undefined),
        ...products.map(({ id }) => `/images/${programme}/products/${id}.webp`),
      ];
      expect(pictures).to.have.length.above(12);
      for (const picture of pictures) {
        const { status, headers } = await fetch(shop.origin + picture, { method: 'HEAD' });
        expect([picture, status, headers.get('content-type')]).to.deep.equal([picture, 200, 'image/webp']);
      }
    }
  });

  it('has the strict policy on every page', async () => {
    for (const path of ['/', '/?programme=tour-operator', '/try', '/terms', '/nowhere']) {
      const policy = (await fetch(shop.origin + path)).headers.get('content-security-policy');
      expect(policy).to.match(/^default-src 'none'; script-src 'self';/);
      expect(policy).to.match(/trusted-types loyalty-elements$/);
    }
  });
});

interface Item {
  readonly id: string;
  readonly imageUrl?: string;
}
