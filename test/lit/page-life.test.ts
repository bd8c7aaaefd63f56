import { expect, waitUntil } from '@open-wc/testing';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getMember } from '../../src/client/resources/member.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { attend } from '../../src/lit/page-life.js';
import { recordedSandbox } from '../support/page.js';

const pass = (type: string, persisted = true) => dispatchEvent(new PageTransitionEvent(type, { persisted }));

describe('a page that comes back from the back/forward cache', () => {
  const left: (() => void)[] = [];
  const { now } = Date;

  afterEach(() => {
    Date.now = now;
    left.splice(0).forEach((leave) => leave());
  });

  /** A page with the member on screen in its first second, when nothing else is loaded yet, and another of the shop. */
  async function pages() {
    const shop = recordedSandbox('mid');
    const options = { baseUrl: '/api', memberKey: 'mia', transport: shop.transport };
    const clients = [1, 2].map(() => createLoyaltyClient({ ...options, getToken: () => Promise.resolve('token') }));
    const [here, elsewhere] = clients as [(typeof clients)[0], (typeof clients)[0]];
    const seen: (number | undefined)[] = [];
    left.push(
      here.subscribe(getMember, undefined, (state) => {
        if (state.status === 'ready') seen.push(state.value?.balances[0]?.amount);
      }),
      attend(here),
    );
    await waitUntil(() => seen.length === 1);
    const asked = () => shop.requests.filter(({ operation }) => operation === 'member.get').length;
    return { here, elsewhere, seen, asked };
  }

  it('asks at once for what may have changed meanwhile, from its first moment on [A6]', async () => {
    const { elsewhere, seen, asked } = await pages();
    pass('pagehide');
    const { balanceAfter } = await elsewhere.write(redeem, { rewardId: 'cookie' }, { idempotencyKey: 'k' });
    expect(balanceAfter).to.be.a('number').and.not.equal(seen[0]);
    expect(asked()).to.equal(1);
    pass('pageshow');
    await waitUntil(() => seen.at(-1) === balanceAfter, 'it shows the old balance');
    expect(asked()).to.equal(2);
  });

  it('asks once, though it is seen before it is told that it is back', async () => {
    const { here, asked } = await pages();
    pass('pagehide');
    // Nothing it knows is fresh.
    Date.now = () => now() + 3_600_000;
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new Event('focus'));
    expect(asked()).to.equal(1);
    pass('pageshow');
    await here.read(getMember, undefined);
    document.dispatchEvent(new Event('visibilitychange'));
    await here.read(getMember, undefined);
    expect(asked()).to.equal(2);
  });

  it('asks for nothing that is fresh where it was not kept', async () => {
    const { here, asked } = await pages();
    pass('pageshow', false);
    await here.read(getMember, undefined);
    expect(asked()).to.equal(1);
  });
});
