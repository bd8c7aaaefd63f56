import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getMember } from '../../src/client/resources/member.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { attend } from '../../src/lit/page-life.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { recordedSandbox } from '../support/page.js';

const channelName = 'loyalty-elements/v1';

/** A stranger on the same line, who hears all that is said. */
function stranger() {
  const channel = new BroadcastChannel(channelName);
  const said: unknown[] = [];
  channel.onmessage = ({ data }) => said.push(data);
  left.push(() => channel.close());
  return { channel, said };
}

const left: (() => void)[] = [];

/** One tab's client with the member on screen, all tabs before one backend. */
async function tab(shop: ReturnType<typeof recordedSandbox>, baseUrl: string, memberKey = 'mia') {
  const getToken = () => Promise.resolve('token');
  const client = createLoyaltyClient({ baseUrl, memberKey, transport: shop.transport, getToken });
  const seen: number[] = [];
  left.push(
    client.subscribe(getMember, undefined, (state) => {
      if (state.status === 'ready') seen.push(state.value?.balances[0]?.amount ?? NaN);
    }),
    attend(client),
  );
  await waitUntil(() => seen.length > 0);
  return { client, seen };
}

type Tab = Awaited<ReturnType<typeof tab>>;

/** Until all that was said has been heard, and nobody asks any more. */
async function quiet(shop: ReturnType<typeof recordedSandbox>): Promise<void> {
  let before = -1;
  let same = 0;
  const isSame = () => {
    same = asked(shop) === before ? same + 1 : 0;
    before = asked(shop);
    return same > 5;
  };
  await waitUntil(isSame, 'the tabs go on asking', { interval: 100 });
}

/** Until one tab hears the other, and has nothing of what was said left to hear. */
async function listening(here: Tab, there: Tab): Promise<void> {
  const heard: string[] = [];
  // Words that nothing on screen is called by: nobody asks for anything because of them.
  left.push(there.client.watchStale?.((nouns) => heard.push(...nouns)) ?? (() => undefined));
  const speaks = () => {
    here.client.invalidate('first');
    return heard.includes('first');
  };
  await waitUntil(speaks, 'no tab hears another', { interval: 100, timeout: 15_000 });
  here.client.invalidate('last');
  await waitUntil(() => heard.includes('last'), 'it does not hear the last word', { timeout: 8000 });
}

const asked = (shop: ReturnType<typeof recordedSandbox>): number =>
  shop.requests.filter(({ operation }) => operation === 'member.get').length;

describe('other tabs', () => {
  afterEach(() => left.splice(0).forEach((leave) => leave()));

  it('show the balance that a redemption leaves, and only those of the same member and backend', async () => {
    const shop = recordedSandbox('mid');
    const [here, there] = [await tab(shop, '/a'), await tab(shop, '/a')];
    const [friend, elsewhere] = [await tab(shop, '/a', 'tomás'), await tab(shop, '/b')];
    await listening(here, there);
    await quiet(shop);
    const strangers = [friend.seen.length, elsewhere.seen.length];

    const { balanceAfter } = await here.client.write(redeem, { rewardId: 'cookie' }, { idempotencyKey: 'k' });
    await waitUntil(() => there.seen.at(-1) === balanceAfter, 'the other tab shows the old balance', { timeout: 8000 });
    expect([friend.seen.length, elsewhere.seen.length]).to.deep.equal(strangers);
  });

  it('say nothing of the member, and nothing twice', async () => {
    const shop = recordedSandbox('mid');
    const [here, there] = [await tab(shop, '/c'), await tab(shop, '/c')];
    await listening(here, there);
    await quiet(shop);
    const { said } = stranger();
    const before = asked(shop);
    await here.client.write(redeem, { rewardId: 'cookie' }, { idempotencyKey: 'k' });
    await waitUntil(() => said.length === 1 && asked(shop) === before + 2, 'one word', { timeout: 8000 });
    const [whose, ...nouns] = said[0] as readonly string[];
    expect(whose).to.match(/^loyalty-elements\/v1\/\w+\/\w+\/$/);
    expect(nouns).to.deep.equal(redeem.changes);

    // What is heard is not said again: the next word on the line is the page's own.
    document.dispatchEvent(new Event('loyalty-refresh'));
    await waitUntil(() => said.length === 3);
    expect(said.slice(1)).to.deep.equal([
      [whose, '*'],
      [whose, '*'],
    ]);
  });

  it('are deaf to whatever else another script says', async () => {
    const shop = recordedSandbox('mid');
    const [here, there] = [await tab(shop, '/d'), await tab(shop, '/d')];
    await listening(here, there);
    await quiet(shop);
    const { channel } = stranger();
    const before = asked(shop);
    for (const junk of fc.sample(fc.oneof(fc.anything(), fc.array(fc.string())), { numRuns: 300, seed: 7 })) {
      try {
        channel.postMessage(junk);
      } catch {
        // Not all there is can be sent.
      }
    }
    channel.postMessage(['', '*']);
    here.client.invalidate('member');
    await waitUntil(() => asked(shop) >= before + 2);
    await quiet(shop);
    expect(asked(shop)).to.equal(before + 2);
  });

  it('wait with what they heard until somebody looks', async () => {
    const shop = recordedSandbox('mid');
    const [here, there] = [await tab(shop, '/g'), await tab(shop, '/g')];
    await listening(here, there);
    await quiet(shop);
    const { said } = stranger();
    const before = asked(shop);
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    here.client.invalidate('member');
    await waitUntil(() => said.length === 1 && asked(shop) === before + 1);
    await here.client.read(getMember, undefined);
    expect(asked(shop)).to.equal(before + 1);
    Reflect.deleteProperty(document, 'visibilityState');
    document.dispatchEvent(new Event('visibilitychange'));
    await waitUntil(() => asked(shop) === before + 2);
  });

  it('have nothing open while the page is kept for the back button, and renew all when it comes back', async () => {
    const shop = recordedSandbox('mid');
    const [here, there] = [await tab(shop, '/e'), await tab(shop, '/e')];
    await listening(here, there);
    await quiet(shop);
    const { said } = stranger();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    here.client.invalidate('member');
    await here.client.read(getMember, undefined);
    const before = asked(shop);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await waitUntil(() => asked(shop) === before + 2);
    here.client.invalidate('member');
    await waitUntil(() => said.length === 1);
  });

  it('hear a write of a tab in a frame of its own', async () => {
    const { transport } = createSandbox({ latencyMs: 0 });
    const shop = { transport, requests: [] };
    const there = await tab(shop, '/f');
    const frame = document.createElement('iframe');
    document.body.append(frame);
    left.push(() => frame.remove());
    const other = frame.contentWindow as unknown as typeof globalThis;
    const channel = new other.BroadcastChannel(channelName);
    const words = new Promise<readonly string[]>((resolve) => {
      channel.onmessage = ({ data }) => resolve(data as readonly string[]);
    });
    const speak = setInterval(() => there.client.invalidate('rewards'), 100);
    const [whose] = await words;
    clearInterval(speak);
    const before = there.seen.length;
    channel.postMessage([whose, 'member']);
    await waitUntil(() => there.seen.length > before);
    channel.close();
  });
});
