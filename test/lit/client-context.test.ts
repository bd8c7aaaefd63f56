import { ContextConsumer, ContextProvider } from '@lit/context';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import '../../src/elements/provider/define.js';
import type { LoyaltyProvider } from '../../src/elements/provider/provider.js';
import { clientContext } from '../../src/lit/client-context.js';
import { says, textOf } from '../support/element.js';
import { recordedSandbox } from '../support/page.js';

/** An element of the page's own, which uses Lit's context. */
class PageElement extends LitElement {
  readonly heard = new ContextConsumer(this, { context: clientContext, subscribe: true });
}
customElements.define('page-element', PageElement);

const getToken = () => Promise.resolve('t');
const clientOf = (scenario: string) =>
  createLoyaltyClient({ baseUrl: '/loyalty', transport: recordedSandbox(scenario).transport, getToken });

describe('the client around an element', () => {
  it('reaches an element of the page that uses @lit/context, and each later one, too', async () => {
    const provider = await fixture<LoyaltyProvider>(
      html`<loyalty-provider scenario="mid"><page-element></page-element></loyalty-provider>`,
    );
    const { heard } = provider.querySelector('page-element') as PageElement;
    const first = heard.value;
    expect(first).to.respondTo('read');

    provider.scenario = 'guest';
    await waitUntil(() => heard.value !== first);
    expect(heard.value).to.respondTo('read');
  });

  it('is taken from a ContextProvider of the page', async () => {
    const around = document.createElement('div');
    new ContextProvider(around, { context: clientContext, initialValue: clientOf('mid') });
    const page = await fixture(html`<div>${around}</div>`);
    around.append(document.createElement('loyalty-points-badge'));
    await says(page.querySelector('loyalty-points-badge') as LoyaltyPointsBadge, /^\d+ stars$/);
  });

  it('is that of the nearest provider, also of one that comes between later', async () => {
    const outer = await fixture<LoyaltyProvider>(
      html`<loyalty-provider scenario="hotel-nights/mid"
        ><section><loyalty-points-badge></loyalty-points-badge></section
      ></loyalty-provider>`,
    );
    const section = outer.querySelector('section') as HTMLElement;
    const badge = section.querySelector('loyalty-points-badge') as LoyaltyPointsBadge;
    await says(badge, 'points');

    const between = new ContextProvider(section, { context: clientContext, initialValue: clientOf('mid') });
    between.hostConnected();
    await says(badge, 'stars');

    // The outer one has let go of it.
    outer.scenario = 'hotel-nights/guest';
    await outer.updateComplete;
    await badge.updateComplete;
    expect(textOf(badge)).to.contain('stars');
  });

  it('follows an element that moves from one provider to another', async () => {
    const page = await fixture(html`
      <div>
        <loyalty-provider scenario="coffee-stars/mid"><loyalty-points-badge></loyalty-points-badge></loyalty-provider>
        <loyalty-provider scenario="hotel-nights/mid"></loyalty-provider>
      </div>
    `);
    const badge = page.querySelector('loyalty-points-badge') as LoyaltyPointsBadge;
    await says(badge, 'stars');
    page.lastElementChild?.append(badge);
    await says(badge, 'points');
  });
});
