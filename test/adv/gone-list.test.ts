import { expect, fixture, html } from '@open-wc/testing';
import type { LoyaltyClient } from '../../src/client/client.js';
import '../../src/elements/rewards-list/define.js';
import type { LoyaltyRewardsList } from '../../src/elements/rewards-list/rewards-list.js';
import { provideClient } from '../../src/lit/page-client.js';
import { coffee, credit, midMember } from '../../stories/rewards.js';
import { part, says } from '../support/element.js';

it('adv: a list that is gone looks after nothing', async () => {
  let opened = 0;
  const nothing = () => undefined;
  const never = () => new Promise<never>(nothing);
  provideClient({
    ...{ read: never, write: never, signOut: never, subscribe: () => nothing },
    ...{ invalidate: nothing, revalidate: nothing, dehydrate: () => ({}), watchAnswers: () => nothing },
    ...{ storageMode: 'persistent', consent: 'granted', whole: () => Promise.resolve() },
    durable: () => {
      opened += 1;
      return never();
    },
  } as unknown as LoyaltyClient);
  const list = await fixture<LoyaltyRewardsList>(
    html`<loyalty-rewards-list .rewards=${[credit]} .member=${midMember} .program=${coffee}></loyalty-rewards-list>`,
  );
  await says(list, 'Redeem');
  const before = opened;
  part(list, 'redeem').focus();
  list.remove();
  await new Promise((resolve) => setTimeout(resolve, 900));
  expect(opened - before).to.equal(0);
});
