import { expect, fixture, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';
import '../../src/define.js';
import type { LoyaltyElement } from '../../src/lit/loyalty-element.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { textOf } from '../support/element.js';
import { nasty, spoiled } from '../support/nasty.js';

const tags = [
  'loyalty-points-badge',
  'loyalty-tier-progress',
  'loyalty-rewards-list',
  'loyalty-your-rewards',
  'loyalty-nps-survey',
];

const forbidden = /NaN|Infinity|undefined|\[object|null/;

const thrown: unknown[] = [];
const keep = (event: ErrorEvent | PromiseRejectionEvent) =>
  thrown.push(event instanceof ErrorEvent ? event.message : event.reason);

describe('an element on a backend that sends nonsense', () => {
  before(() => {
    addEventListener('error', keep);
    addEventListener('unhandledrejection', keep);
  });

  after(() => {
    removeEventListener('error', keep);
    removeEventListener('unhandledrejection', keep);
  });

  for (const tag of tags) {
    it(`<${tag}> stays readable, runs nothing and throws nothing at the page`, async () => {
      const spoils = fc.record({ place: fc.nat(2000), by: fc.constantFrom(...nasty) });
      const sample = fc.sample(spoils, { numRuns: 60, seed: 20_260_101 });
      for (const { place, by } of sample) {
        const { transport, getToken } = createSandbox({ latencyMs: 0 });
        const options = { transport: spoiled(transport, place, by), getToken };
        const provider = await fixture(
          staticHtml`<loyalty-provider base-url="/loyalty" .options=${options}
            ><${unsafeStatic(tag)} show="value pending expiring"></${unsafeStatic(tag)}></loyalty-provider>`,
        );
        const element = provider.firstElementChild as LoyaltyElement;
        await waitUntil(() => element.shadowRoot?.querySelector('[part~=skeleton]') === null, 'still loading');
        const what = `${tag} at ${String(place)}: ${JSON.stringify(by)}`;
        expect(textOf(element).replaceAll('NaN', by === 'NaN' ? '' : 'NaN'), what).not.to.match(forbidden);
        fixtureCleanup();
      }
      expect(Reflect.get(globalThis, 'hacked')).to.equal(undefined);
      expect(thrown).to.deep.equal([]);
    }).timeout(60_000);
  }

  it('is noticed by this test when it does run something', async () => {
    const box = await fixture(html`<div></div>`);
    box.innerHTML = nasty.filter((each) => typeof each === 'string').find((each) => each.startsWith('<img')) ?? '';
    await waitUntil(() => Reflect.get(globalThis, 'hacked') === true);
    Reflect.deleteProperty(globalThis, 'hacked');
  });
});
