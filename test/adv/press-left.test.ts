import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/elements/rewards-list/define.js';
import type { LoyaltyRewardsList } from '../../src/elements/rewards-list/rewards-list.js';
import { configure, page } from '../../src/lit/page-client.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { part, says } from '../support/element.js';

it('adv: a press is forgotten when the member leaves before what redeems is there', async () => {
  const { transport, getToken } = createSandbox({ scenario: 'mid', latencyMs: 0 });
  const requests: string[] = [];
  configure({
    baseUrl: '/loyalty',
    getToken,
    transport: (request, signal) => {
      requests.push(request.operation);
      return transport(request, signal);
    },
  });
  const list = await fixture<LoyaltyRewardsList>(html`<loyalty-rewards-list page-size="4"></loyalty-rewards-list>`);
  await says(list, 'Redeem');
  part(list, 'redeem').click();
  void page().client?.signOut();
  await new Promise((resolve) => setTimeout(resolve, 2500));
  const dialog = list.renderRoot.querySelector('dialog');
  console.log(String(dialog?.open), dialog?.textContent?.replace(/\s+/g, ' '), requests.join());
  expect(dialog?.open ?? false).to.equal(false);
});

it('adv: control: where what redeems is there', async () => {
  const { transport, getToken } = createSandbox({ scenario: 'mid', latencyMs: 0 });
  configure({ getToken, transport });
  const list = await fixture<LoyaltyRewardsList>(html`<loyalty-rewards-list page-size="4"></loyalty-rewards-list>`);
  await says(list, 'Redeem');
  part(list, 'redeem').click();
  void page().client?.signOut();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(list.renderRoot.querySelector('dialog')?.open ?? false).to.equal(false);
});
