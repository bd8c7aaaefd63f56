import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { LoyaltyNpsSurvey } from '../../src/elements/nps-survey/nps-survey.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { configure, provideClient } from '../../src/lit/page-client.js';
import { part, says } from '../support/element.js';
import { recordedSandbox } from '../support/page.js';

const { transport, requests } = recordedSandbox('mid');
const survey = { id: 's', type: 'nps' as const };

describe('the kill switch', () => {
  before(() => configure({ baseUrl: '/loyalty', transport, getToken: () => Promise.resolve('t') }));

  afterEach(() => configure({ off: false }));

  it('hides every element, asks nothing more, and brings all back', async () => {
    const badge = await fixture<LoyaltyPointsBadge>(html`<loyalty-points-badge></loyalty-points-badge>`);
    await says(badge, /^\d+ stars$/);

    configure({ off: true });
    await waitUntil(() => badge.hidden);
    expect(badge.getBoundingClientRect().height).to.equal(0);
    const before = requests.length;
    document.dispatchEvent(new Event('loyalty-refresh'));
    dispatchEvent(new Event('focus'));
    badge.balance = 5;
    await badge.updateComplete;
    expect(requests.length).to.equal(before);
    expect(badge.shadowRoot?.querySelector('[part]')).to.equal(null);

    configure({ off: false });
    await says(badge, '5 stars');
    expect(badge.hidden).to.equal(false);
  });

  it('holds for elements that come while it is on, and for those with data of their own', async () => {
    configure({ off: true });
    const badge = await fixture<LoyaltyPointsBadge>(html`<loyalty-points-badge balance="7"></loyalty-points-badge>`);
    await waitUntil(() => badge.hidden);
    expect(badge.shadowRoot?.querySelector('[part]') ?? null).to.equal(null);
  });

  it('takes away an open dialog, so that the page can be used', async () => {
    const element = await fixture<LoyaltyNpsSurvey>(
      html`<loyalty-nps-survey mode="modal" .survey=${survey}></loyalty-nps-survey>`,
    );
    element.open();
    await element.updateComplete;
    expect(part(element, 'dialog').matches(':modal')).to.equal(true);

    configure({ off: true });
    await waitUntil(() => element.hidden);
    expect(document.elementFromPoint(1, 1)?.closest(':modal') ?? null).to.equal(null);
    expect(element.shadowRoot?.querySelector('dialog') ?? null).to.equal(null);
  });

  it('leaves what the page has put into a provider, and switches off the elements in it', async () => {
    const around = await fixture(
      html`<loyalty-provider scenario="mid"
        ><p>The shop's own words.</p>
        <loyalty-points-badge></loyalty-points-badge
      ></loyalty-provider>`,
    );
    const badge = around.querySelector('loyalty-points-badge') as LoyaltyPointsBadge;
    await says(badge, /^\d+ stars$/);

    configure({ off: true });
    await waitUntil(() => badge.hidden);
    expect(around.querySelector('p')?.getBoundingClientRect().height).to.be.greaterThan(0);

    configure({ off: false });
    await says(badge, /^\d+ stars$/);
  });

  it('does not show what the page has hidden itself', async () => {
    const badge = await fixture<LoyaltyPointsBadge>(
      html`<loyalty-points-badge hidden balance="7"></loyalty-points-badge>`,
    );
    configure({ off: true });
    configure({ off: false });
    await badge.updateComplete;
    expect(badge.hidden).to.equal(true);
  });

  const shown = async () => {
    const badge = await fixture<LoyaltyPointsBadge>(html`<loyalty-points-badge></loyalty-points-badge>`);
    await says(badge, /^\d+ stars$/);
    return badge;
  };

  it('may be pressed twice, or taken back at once', async () => {
    const badge = await shown();
    configure({ off: true });
    configure({ off: true });
    await waitUntil(() => badge.hidden);
    configure({ off: false });
    await says(badge, /^\d+ stars$/);
    expect(badge.hidden).to.equal(false);

    configure({ off: true });
    configure({ off: false });
    await says(badge, /^\d+ stars$/);
    expect(badge.hidden).to.equal(false);
  });

  it('lets an element come back that was moved, or put in again later', async () => {
    const badge = await shown();
    const { parentElement } = badge;
    configure({ off: true });
    await waitUntil(() => badge.hidden);
    parentElement?.append(badge);
    await waitUntil(() => badge.hidden);
    badge.remove();
    configure({ off: false });
    parentElement?.append(badge);
    await says(badge, /^\d+ stars$/);
    expect(badge.hidden).to.equal(false);
  });

  it('holds against a client that comes later', async () => {
    const badge = await shown();
    configure({ off: true });
    await waitUntil(() => badge.hidden);
    provideClient(createLoyaltyClient({ baseUrl: '/loyalty', transport, getToken: () => Promise.resolve('t') }));
    await badge.updateComplete;
    expect(badge.hidden).to.equal(true);
  });
});
