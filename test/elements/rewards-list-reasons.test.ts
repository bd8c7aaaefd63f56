import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/rewards-list/define.js';
import type { Reward } from '../../src/domain/rewards.js';
import type { LoyaltyRewardsList } from '../../src/elements/rewards-list/rewards-list.js';
import { coffee, everyLock, latte, midMember } from '../../stories/rewards.js';
import { says } from '../support/element.js';
import { RewardsPage } from '../support/rewards-page.js';

const given = (rewards: readonly Reward[]) =>
  fixture<LoyaltyRewardsList>(
    html`<loyalty-rewards-list .rewards=${rewards} .member=${midMember} .program=${coffee}></loyalty-rewards-list>`,
  );

describe('<loyalty-rewards-list> says at each card without a button why', () => {
  const reasons = (list: Element) =>
    [...(list.shadowRoot?.querySelectorAll('[part=card]') ?? [])]
      .filter((card) => !card.querySelector('button, a'))
      .map((card) => card.querySelector('[part=locked]')?.textContent ?? '');

  for (const [status, words] of [
    ['blocked', 'Membership paused'],
    ['pending', 'Membership not ready yet'],
    ['guest', 'For members'],
  ] as const) {
    it(status, async () => {
      const list = await given(everyLock);
      list.member = { ...midMember, status };
      await says(list, words);
      expect(reasons(list)).to.have.length(everyLock.length);
      expect(reasons(list)).not.to.contain('');
      expect(reasons(list)[0]).to.equal(words);
    });
  }

  it('a guest whom the programme gives no way in', async () => {
    const list = await new RewardsPage({ scenario: 'guest' }).show(
      html`<loyalty-rewards-list page-size="4" .program=${{ ...coffee, links: {} }}></loyalty-rewards-list>`,
    );
    expect(reasons(list)).to.deep.equal(['For members', 'For members', 'For members', 'For members']);
  });

  it('what the clock and the stock say by now', async () => {
    const day = 86_400_000;
    const at = (days: number) => new Date(Date.now() + days * day).toISOString();
    const list = await given([
      { ...latte, id: 'a', endsAt: at(-1) },
      { ...latte, id: 'b', stock: 0 },
      { ...latte, id: 'c', startsAt: at(1) },
      { ...latte, id: 'd', stock: 2, endsAt: at(3) },
    ]);
    expect(reasons(list)).to.deep.equal(['Ended', 'Out of stock', 'Starts tomorrow']);
    await says(list, /Only 2 left ?Ends in 3 days/);
  });
});
