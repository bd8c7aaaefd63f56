import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { LoyaltyClient } from '../../src/client/client.js';
import '../../src/elements/rewards-list/define.js';
import type { LoyaltyRewardsList } from '../../src/elements/rewards-list/rewards-list.js';
import { configure, page, provideClient } from '../../src/lit/page-client.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { coffee, credit, midMember } from '../../stories/rewards.js';
import { part, says } from '../support/element.js';

/** Waits until what redeems is there, and what a list makes of it is done. */
async function redeeming(): Promise<void> {
  await Promise.all([
    import('../../src/elements/rewards-list/redeem-dialog.js'),
    import('../../src/elements/rewards-list/redeem-controller.js'),
  ]);
  for (let frame = 0; frame < 5; frame += 1) await nextFrame();
}

describe('<loyalty-rewards-list>, before what redeems has been loaded', () => {
  it('looks after no wish once it is gone', async () => {
    let opened = 0;
    const nothing = () => undefined;
    const never = () => new Promise<never>(nothing);
    provideClient({
      ...{ read: never, write: never, signOut: never, subscribe: () => nothing },
      ...{ invalidate: nothing, revalidate: nothing, dehydrate: () => ({}), watchAnswers: () => nothing },
      ...{ storageMode: 'indexeddb', consent: 'granted', whole: () => Promise.resolve() },
      durable: () => {
        opened += 1;
        return never();
      },
    } as unknown as LoyaltyClient);
    const list = await fixture<LoyaltyRewardsList>(
      html`<loyalty-rewards-list .rewards=${[credit]} .member=${midMember} .program=${coffee}></loyalty-rewards-list>`,
    );
    await says(list, 'Redeem');
    part(list, 'redeem').focus();
    list.remove();
    const before = opened;
    await redeeming();
    expect(opened).to.equal(before);
  });

  it('forgets a press when its member leaves', async () => {
    const { transport, getToken } = createSandbox({ scenario: 'mid', latencyMs: 0 });
    configure({ baseUrl: '/loyalty', getToken, transport });
    const list = await fixture<LoyaltyRewardsList>(html`<loyalty-rewards-list page-size="4"></loyalty-rewards-list>`);
    await says(list, 'Redeem');
    part(list, 'redeem').click();
    void page().client?.signOut();
    await redeeming();
    expect(list.renderRoot.querySelector('dialog')?.open ?? false).to.equal(false);
  });
});
