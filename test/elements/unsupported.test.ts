import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { restAdapter } from '../../src/adapters/rest.js';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import type { Transport } from '../../src/client/transport/transport.js';
import type { LoyaltyElement } from '../../src/lit/loyalty-element.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { adapterLacking, lacking } from '../../stories/lacking.js';
import { hasPart, says, textOf } from '../support/element.js';
import { redeem, RewardsPage } from '../support/rewards-page.js';

type Told = HTMLElementEventMap['loyalty-unsupported'];

/** What the page hears of elements on a backend that lacks something. */
async function heard(content: TemplateResult, ...lacks: readonly string[]) {
  const told: string[] = [];
  const errors: string[] = [];
  const box = await fixture<HTMLElement>(
    html`<div
      @loyalty-unsupported=${({ detail, target }: Told) => told.push(`${(target as Element).localName} ${detail.operation}`)}
      @loyalty-error=${({ detail }: HTMLElementEventMap['loyalty-error']) => errors.push(detail.code)}
    >
      ${lacking(content, ...lacks)}
    </div>`,
  );
  const [element] = [...box.querySelectorAll<LoyaltyElement>('*')].filter(
    ({ localName }) => localName !== 'loyalty-provider',
  );
  if (!element) throw new Error('there is no element');
  return { element, told, errors };
}

const cases: readonly (readonly [TemplateResult, string])[] = [
  [html`<loyalty-points-badge></loyalty-points-badge>`, 'member.get'],
  [html`<loyalty-points-badge size="hero"></loyalty-points-badge>`, 'member.get'],
  [html`<loyalty-tier-progress></loyalty-tier-progress>`, 'tiers'],
  [html`<loyalty-rewards-list page-size="2"></loyalty-rewards-list>`, 'rewards.list'],
  [html`<loyalty-your-rewards></loyalty-your-rewards>`, 'redemptions.list'],
  [html`<loyalty-nps-survey></loyalty-nps-survey>`, 'surveys.due'],
  [html`<loyalty-csat-survey></loyalty-csat-survey>`, 'responses.submit'],
  [html`<loyalty-ces-survey></loyalty-ces-survey>`, 'surveys.due'],
  [html`<loyalty-expectation-survey></loyalty-expectation-survey>`, 'responses.submit'],
  [html`<loyalty-feedback-form></loyalty-feedback-form>`, 'feedback.submit'],
];

describe('On a backend that has no such thing', () => {
  for (const [content, operation] of cases) {
    const name = /loyalty-[^ >]+[^>]*/.exec(content.strings.join(''))?.[0] ?? '';
    it(`<${name}> shows nothing in its box and says so once, without ${operation}`, async () => {
      const { element, told, errors } = await heard(content, operation);
      const before = element.offsetHeight;
      await waitUntil(() => told.length > 0 && !hasPart(element, 'skeleton'), `${element.localName} is silent`, {
        timeout: 20_000,
      });
      // A further look, as after an order, is no further news.
      element.client?.revalidate(true);
      element.requestUpdate();
      await element.updateComplete;
      await waitUntil(() => textOf(element) === '', `it shows "${textOf(element)}"`, { timeout: 20_000 });
      expect(element.offsetHeight, 'its box').to.equal(before);
      expect(before).to.be.above(0);
      expect(told).to.deep.equal([`${element.localName} ${operation}`]);
      expect(errors).to.deep.equal([]);
    });
  }

  it('a badge shows the points of a programme without tiers', async () => {
    const { element, told } = await heard(html`<loyalty-points-badge></loyalty-points-badge>`, 'tiers');
    await says(element, /\d+ stars/);
    expect(told).to.deep.equal([]);
  });

  it('rewards are shown without a button where nothing can be redeemed', async () => {
    const { element, told } = await heard(
      html`<loyalty-rewards-list page-size="2"></loyalty-rewards-list>`,
      'redemptions.create',
    );
    await says(element, 'Oat cookie');
    await waitUntil(() => told.length > 0, undefined, { timeout: 20_000 });
    expect([hasPart(element, 'redeem'), hasPart(element, 'card')]).to.deep.equal([false, true]);
    expect(told).to.deep.equal(['loyalty-rewards-list redemptions.create']);
  });

  it('a reward is redeemed by its price in the list where there is no preview', async () => {
    const page = new RewardsPage({}, { adapter: adapterLacking('redemptions.preview') });
    const list = await page.show();
    await redeem(list, 'Any hot drink', 'Redeem 100 stars');
    await says(list, 'is yours');
    expect([page.spent, page.count('redemptions.preview')]).to.deep.equal([1, 0]);
  });

  it('a backend behind a server says it with its answer', async () => {
    const fetch = () =>
      Promise.resolve(
        Response.json({ type: 'urn:loyalty-elements:problem:unsupported', title: 'No', status: 404 }, { status: 404 }),
      );
    const told: string[] = [];
    const adapter = { ...restAdapter({ baseUrl: 'https://shop.example', fetch }), baseUrl: 'https://shop.example' };
    const provider = await fixture(
      html`<loyalty-provider
        .options=${{ baseUrl: '/api', adapter, getToken: () => Promise.resolve('of-ada') }}
        @loyalty-unsupported=${({ detail }: Told) => told.push(detail.operation)}
      >
        <loyalty-your-rewards></loyalty-your-rewards>
      </loyalty-provider>`,
    );
    const element = provider.querySelector('loyalty-your-rewards');
    await waitUntil(() => told.includes('member.get'), undefined, { timeout: 20_000 });
    expect(element && textOf(element)).to.equal('');
  });

  it('rewards have no button where the backend behind a server says with its programme that nothing can be redeemed', async () => {
    const { transport, getToken } = createSandbox({ scenario: 'mid' });
    const asked: string[] = [];
    const telling: Transport = async (request, signal) => {
      asked.push(request.operation);
      const response = await transport(request, signal);
      const isProgram = request.operation === 'program.get';
      return isProgram
        ? { ...response, body: { ...(response.body as object), lacks: ['redemptions.create'] } }
        : response;
    };
    const told: string[] = [];
    const provider = await fixture(
      html`<loyalty-provider
        .options=${{ baseUrl: '/api', getToken, transport: telling }}
        @loyalty-unsupported=${({ detail }: Told) => told.push(detail.operation)}
      >
        <loyalty-rewards-list page-size="2"></loyalty-rewards-list>
      </loyalty-provider>`,
    );
    const [list] = provider.querySelectorAll('loyalty-rewards-list');
    if (!list) throw new Error('there is no list');
    await says(list, 'Oat cookie');
    await waitUntil(() => told.length > 0, undefined, { timeout: 20_000 });
    expect([hasPart(list, 'redeem'), hasPart(list, 'card')]).to.deep.equal([false, true]);
    expect(told).to.deep.equal(['redemptions.create']);
    expect(asked.filter((operation) => operation.startsWith('redemptions.'))).to.deep.equal([]);
  });
});
