import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LoyaltyClient } from '../../src/client/client.js';
import { newId } from '../../src/client/new-id.js';
import { scopeOf } from '../../src/client/scope.js';
import type { Transport } from '../../src/client/transport/transport.js';
import type { SurveyResults } from '../../src/domain/survey-results.js';
import { createSandbox, type Sandbox } from '../../src/sandbox/sandbox.js';
import { response } from '../support/outbox-bench.js';
import '../support/outbox-tab.js';

interface Tab {
  readonly frame: HTMLIFrameElement;
  readonly client: LoyaltyClient;
}

/** A tab with its own globals, connection to the database and locks. */
async function openTab(baseUrl: string): Promise<Tab> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="tab" src="/test/support/outbox-tab.html?at=${encodeURIComponent(baseUrl)}"></iframe>`,
  );
  await waitUntil(() => frame.contentWindow?.client, 'the tab has no client', { timeout: 8000 });
  return { frame, client: frame.contentWindow?.client as LoyaltyClient };
}

const surveyId = 'coffee-relationship';
const put = async ({ client }: Tab, id: string) => (await client.durable()).outbox.put(response(1, { id, surveyId }));
const drain = async ({ client }: Tab) => (await client.durable()).outbox.drain();

describe('the outboxes of several tabs', () => {
  const posts: string[] = [];
  let shop: Sandbox;
  let isSilent = false;
  let baseUrl = '';

  /** What is said while the shop is silent has arrived, too. */
  const take: Transport = async (request, signal) => {
    const { id } = JSON.parse(request.body as string) as { readonly id: string };
    posts.push(id);
    const response = await shop.transport(request, signal);
    return isSilent ? new Promise(() => undefined) : response;
  };

  /** How many answers the shop has counted. */
  async function counted(): Promise<number> {
    const request = { method: 'GET', path: `/survey-results/${surveyId}`, operation: 'test', headers: {} } as const;
    const { body } = await shop.transport(request, new AbortController().signal);
    return (body as SurveyResults).responses;
  }

  const waiting = async ({ client }: Tab) =>
    (await (await client.durable()).store.list(scopeOf(baseUrl, 'ada'))).map(([key]) => key);

  beforeEach(() => {
    posts.length = 0;
    isSilent = false;
    shop = createSandbox({ scenario: 'guest', latencyMs: 0 });
    baseUrl = `https://${newId()}.shop.test/loyalty`;
    globalThis.window.shop = take;
  });

  for (const count of [2, 8]) {
    it(`send each of twenty answers once when ${String(count)} tabs begin at the same time [B5]`, async () => {
      const tabs: Tab[] = [];
      for (let n = 0; n < count; n += 1) tabs.push(await openTab(baseUrl));
      const ids = Array.from({ length: 20 }, () => newId());
      for (const [place, id] of ids.entries()) await put(tabs[place % count] as Tab, id);
      await Promise.all(tabs.map(drain));
      expect([...posts].sort()).to.deep.equal([...ids].sort());
      expect(await counted()).to.equal(20);
    });
  }

  it('do not wait for one that holds the lock and hangs: what both have sent is counted once [B6]', async () => {
    const [hung, other] = [await openTab(baseUrl), await openTab(baseUrl)];
    const [first, second] = [newId(), newId()];
    isSilent = true;
    await put(hung, first);
    void drain(hung);
    await waitUntil(() => posts.length === 1, 'it does not send', { timeout: 8000 });
    const name = `${scopeOf(baseUrl, 'ada')}outbox`;
    const isHeld = async () => (await navigator.locks.query()).held?.some((lock) => lock.name === name);
    expect(await isHeld()).to.equal(true);

    // What the member sends meanwhile goes out at once.
    isSilent = false;
    await put(other, second);
    await (await other.client.durable()).outbox.deliver(second);
    expect(posts).to.include(second);

    hung.frame.contentWindow?.dispatchEvent(new Event('pagehide'));
    await waitUntil(async () => !(await isHeld()), 'it is still held', { timeout: 8000 });
    await drain(other);
    // Nobody knows whether it has arrived: it is sent again under its id, by the other tab, or by this one once it has
    // waited for long enough.
    expect(posts.filter((id) => id === first).length).to.be.greaterThan(1);
    expect(await counted()).to.equal(2);
    expect(await waiting(other)).to.deep.equal([]);
  });
});
