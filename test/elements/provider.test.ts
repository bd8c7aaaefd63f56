import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import '../../src/elements/provider/define.js';
import type { LoyaltyProvider } from '../../src/elements/provider/provider.js';
import { part, says, textOf } from '../support/element.js';
import { recordedSandbox } from '../support/page.js';

const badgeOf = (element: Element) =>
  element.querySelector<LoyaltyPointsBadge>('loyalty-points-badge') as LoyaltyPointsBadge;

describe('<loyalty-provider>', () => {
  it('gives two parts of a page two backends', async () => {
    const page = await fixture(html`
      <div>
        <loyalty-provider scenario="coffee-stars/mid"><loyalty-points-badge></loyalty-points-badge></loyalty-provider>
        <loyalty-provider scenario="hotel-nights/mid"><loyalty-points-badge></loyalty-points-badge></loyalty-provider>
      </div>
    `);
    const [coffee, hotel] = page.children;
    await says(badgeOf(coffee as Element), 'stars');
    await says(badgeOf(hotel as Element), 'points');
  });

  it('shows nothing that a server knew of the last member to whoever has the next token', async () => {
    const { transport } = recordedSandbox('mid');
    const getToken = () => Promise.resolve('token');
    const server = createLoyaltyClient({ baseUrl: '/loyalty', transport, getToken });
    await Promise.all([server.read(getProgram, undefined), server.read(getMember, undefined)]);
    const never = () => new Promise<never>(() => undefined);
    const options = { transport: never, initialData: server.dehydrate() };
    const provider = await fixture<LoyaltyProvider>(
      html`<loyalty-provider base-url="/loyalty" .options=${options} .getToken=${getToken}
        ><loyalty-points-badge></loyalty-points-badge
      ></loyalty-provider>`,
    );
    await says(badgeOf(provider), /^\d+ stars$/);
    provider.getToken = () => Promise.resolve('other');
    await says(badgeOf(provider), '');
    provider.locale = 'en-GB';
    await provider.updateComplete;
    await badgeOf(provider).updateComplete;
    expect(textOf(badgeOf(provider))).to.equal('');
  });

  it('shows a failure with the number of the request, and loads again on demand', async () => {
    const provider = await fixture(
      html`<loyalty-provider scenario="malformed"><loyalty-points-badge></loyalty-points-badge></loyalty-provider>`,
    );
    const badge = badgeOf(provider);
    await says(badge, 'This could not be loaded.');
    expect(part(badge, 'reference').textContent).to.match(/Reference sandbox-\d/);
    await expect(badge).to.be.accessible();

    const { transport } = recordedSandbox('mid');
    const failed = oneEvent(badge, 'loyalty-error');
    part(badge, 'retry').click();
    await failed;
    Object.assign(provider, { options: { transport } });
    await says(badge, /\d+ stars/);
  });

  it('refuses an address that is none, and keeps the page', async () => {
    const refused = new Promise<string>((resolve) => {
      document.addEventListener('loyalty-error', ({ detail }) => resolve(detail.code), { once: true });
    });
    const provider = await fixture<LoyaltyProvider>(
      html`<loyalty-provider base-url="javascript:alert(1)"
        ><loyalty-points-badge></loyalty-points-badge
      ></loyalty-provider>`,
    );
    expect(await refused).to.equal('invalid-configuration');
    await says(badgeOf(provider), 'This could not be loaded.');

    provider.scenario = 'mid';
    provider.baseUrl = '/loyalty';
    await says(badgeOf(provider), /\d+ stars/);
  });

  it('falls back to the first programme when a scenario does not exist', async () => {
    const provider = await fixture(
      html`<loyalty-provider scenario="nowhere/never"><loyalty-points-badge></loyalty-points-badge></loyalty-provider>`,
    );
    await says(badgeOf(provider), /\d+ stars/);
  });

  it('forgets its elements when it leaves the page', async () => {
    const { transport, requests } = recordedSandbox('mid');
    const provider = await fixture(
      html`<loyalty-provider base-url="/loyalty" .options=${{ transport, getToken: () => Promise.resolve('t') }}
        ><loyalty-points-badge></loyalty-points-badge
      ></loyalty-provider>`,
    );
    await says(badgeOf(provider), /\d+ stars/);
    provider.remove();
    const before = requests.length;
    document.dispatchEvent(new Event('loyalty-refresh'));
    const other = await fixture(
      html`<loyalty-provider scenario="mid"><loyalty-points-badge></loyalty-points-badge></loyalty-provider>`,
    );
    await waitUntil(() => badgeOf(other).shadowRoot?.textContent.includes('stars'));
    expect(requests.length).to.equal(before);
  });
});
