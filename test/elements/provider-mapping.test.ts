import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ownApi, type OwnApi } from '../../demo/backends/own-api/own-api.js';
import ownMapping from '../../demo/backends/own-api/mapping.json' with { type: 'json' };
import '../../src/elements/points-badge/define.js';
import type { LoyaltyPointsBadge } from '../../src/elements/points-badge/points-badge.js';
import '../../src/elements/provider/define.js';
import type { LoyaltyProvider } from '../../src/elements/provider/provider.js';
import '../../src/elements/rewards-list/define.js';
import { says } from '../support/element.js';

const address = 'https://club.example/club/v3';
const token = `a.${btoa(JSON.stringify({ sub: '7' }))}.b`;
const badgeOf = (element: Element) => element.querySelector('loyalty-points-badge') as LoyaltyPointsBadge;

describe('<loyalty-provider> on an API that a mapping describes', () => {
  const { fetch } = globalThis;
  let api: OwnApi;
  let outside: string[];
  let errors: string[];
  let warnings: string[];
  const { warn } = console;

  const hear = ({ detail }: HTMLElementEventMap['loyalty-error']) => errors.push(`${detail.operation} ${detail.code}`);

  beforeEach(() => {
    api = ownApi({ ownerOf: (session) => (session === token ? '7' : undefined) });
    [outside, errors, warnings] = [[], [], []];
    globalThis.fetch = (url, init = {}) => {
      const { href } = new URL(url as string, location.href);
      if (href.startsWith(address)) return api.fetch(href, init);
      outside.push(href);
      return Promise.reject(new TypeError('nobody is there'));
    };
    console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
    document.addEventListener('loyalty-error', hear);
  });

  afterEach(() => {
    globalThis.fetch = fetch;
    console.warn = warn;
    document.removeEventListener('loyalty-error', hear);
  });

  it('takes it from an attribute, and sends the token as the API wants it', async () => {
    const provider = await fixture(
      html`<loyalty-provider base-url=${address} token=${token} adapter="mapping" mapping=${JSON.stringify(ownMapping)}>
        <loyalty-points-badge></loyalty-points-badge><loyalty-rewards-list></loyalty-rewards-list>
      </loyalty-provider>`,
    );
    await says(badgeOf(provider), /1,000 apples/);
    await says(provider.querySelector('loyalty-rewards-list') as HTMLElement, /Apple juice/);
    expect(api.asked).to.include.members(['GET /programme', 'GET /customers/7', 'GET /gifts?page=1&per_page=12']);
    expect([errors, outside]).to.deep.equal([[], []]);
  });

  it('takes it from a script of JSON inside', async () => {
    const provider = document.createElement('loyalty-provider');
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = JSON.stringify(ownMapping);
    provider.append(script, document.createElement('loyalty-points-badge'));
    Object.assign(provider, { baseUrl: address, token, adapter: 'mapping' });
    const page = await fixture(html`<div></div>`);
    page.append(provider);
    await says(badgeOf(provider), /1,000 apples/);
  });

  it('takes it from a script elsewhere in the page, by its id', async () => {
    const script = Object.assign(document.createElement('script'), { type: 'application/json', id: 'own-api' });
    script.textContent = JSON.stringify(ownMapping);
    document.body.append(script);
    const provider = await fixture(
      html`<loyalty-provider base-url=${address} token=${token} mapping="#own-api">
        <loyalty-points-badge></loyalty-points-badge>
      </loyalty-provider>`,
    );
    await says(badgeOf(provider), /1,000 apples/);
    script.remove();
  });

  it('takes an object as well, and another one later', async () => {
    const provider = await fixture<LoyaltyProvider>(
      html`<loyalty-provider base-url=${address} token=${token} .mapping=${ownMapping}>
        <loyalty-points-badge></loyalty-points-badge>
      </loyalty-provider>`,
    );
    await says(badgeOf(provider), /1,000 apples/);
    const { operations } = ownMapping;
    const member = operations['member.get'];
    const balances = { constant: [{ currency: 'apples', amount: 7, asOf: '2026-03-01' }] };
    provider.mapping = {
      ...ownMapping,
      operations: { ...operations, 'member.get': { ...member, fields: { ...member.fields, balances } } },
    };
    await says(badgeOf(provider), /^\D*7 apples/);
  });

  const broken: readonly (readonly [name: string, mapping: string, warning: RegExp, error: string])[] = [
    ['is no JSON', '{"operations": {', /the mapping is no JSON/, 'provider.mapping invalid-configuration'],
    ['is not there', '#nowhere', /there is no #nowhere/, 'provider.mapping invalid-configuration'],
    [
      'leads to another address',
      JSON.stringify({ ...ownMapping, baseUrl: 'https://evil.example/' }),
      /another base URL was refused/,
      'client.configure invalid-configuration',
    ],
    [
      'has a pointer that is none',
      JSON.stringify({ operations: { 'member.get': { path: '/me', fields: { id: 'id' } } } }),
      /member\.get\.id: "id" is no JSON Pointer/,
      'adapter.mapping invalid-configuration',
    ],
    ['is a list', '[]', /operations: expected an object/, 'provider.mapping invalid-configuration'],
    ['is null', 'null', /^/, 'provider.mapping invalid-configuration'],
  ];
  for (const [name, mapping, warning, error] of broken) {
    it(`says so where the mapping ${name}, and sends nothing`, async () => {
      const provider = await fixture(
        html`<loyalty-provider base-url=${address} token=${token} mapping=${mapping}>
          <loyalty-points-badge></loyalty-points-badge>
        </loyalty-provider>`,
      );
      await says(badgeOf(provider), 'This could not be loaded.');
      await waitUntil(() => errors.includes(error) || undefined, JSON.stringify(errors));
      expect(warnings.join('\n')).to.match(warning);
      expect([api.asked, outside]).to.deep.equal([[], []]);
    });
  }

  for (const path of [
    '/../../secrets',
    '/%2e%2e/%2e%2e/secrets',
    '/x\\..\\..\\..\\secrets',
    '.evil.example/',
    '@evil.example/',
  ]) {
    it(`never goes where "${path}" leads`, async () => {
      const member = { ...ownMapping.operations['member.get'], path };
      const provider = await fixture(
        html`<loyalty-provider
          base-url=${address}
          token=${token}
          .mapping=${{ ...ownMapping, operations: { ...ownMapping.operations, 'member.get': member } }}
        >
          <loyalty-points-badge></loyalty-points-badge>
        </loyalty-provider>`,
      );
      await says(badgeOf(provider), 'This could not be loaded.');
      expect(outside).to.deep.equal([]);
      expect(api.asked.filter((line) => line.includes('secrets'))).to.deep.equal([]);
    });
  }
});
