import { expect, fixture, html } from '@open-wc/testing';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import '../../src/elements/points-badge/define.js';
import '../../src/elements/provider/define.js';
import { configure } from '../../src/lit/page-client.js';
import { says, textOf } from '../support/element.js';
import { recordedSandbox } from '../support/page.js';

describe('<loyalty-provider> in a page that a server has rendered', () => {
  const getToken = () => Promise.resolve('other');
  const parts = {
    'a token': html`<loyalty-provider token="other"><loyalty-points-badge></loyalty-points-badge></loyalty-provider>`,
    'a function of its own': html`<loyalty-provider .getToken=${getToken}
      ><loyalty-points-badge></loyalty-points-badge
    ></loyalty-provider>`,
    'options of its own': html`<loyalty-provider .options=${{ getToken }}
      ><loyalty-points-badge></loyalty-points-badge
    ></loyalty-provider>`,
  };

  before(async () => {
    const { transport } = recordedSandbox('mid');
    const server = createLoyaltyClient({ baseUrl: '/loyalty', transport, getToken: () => Promise.resolve('token') });
    await Promise.all([server.read(getProgram, undefined), server.read(getMember, undefined)]);
    const never = () => new Promise<never>(() => undefined);
    configure({ baseUrl: '/loyalty', transport: never, initialData: server.dehydrate() });
  });

  it('shows what the server knew where it only has another language', async () => {
    const provider = await fixture(
      html`<loyalty-provider locale="en-GB"><loyalty-points-badge></loyalty-points-badge></loyalty-provider>`,
    );
    await says(provider.children[0] as HTMLElement, /^\d+ stars$/);
  });

  for (const [name, part] of Object.entries(parts)) {
    it(`shows nothing of the page's member to whoever comes with ${name}`, async () => {
      const provider = await fixture(part);
      const badge = provider.children[0] as Element & { readonly updateComplete: Promise<unknown> };
      await badge.updateComplete;
      expect(textOf(badge)).to.equal('');
    });
  }
});
