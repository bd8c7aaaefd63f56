import { expect } from 'chai';
import { memoryStore } from '../../src/browser/record-store.js';
import type { ClientOptions } from '../../src/client/client.js';
import { openDurable, type Durable, type DurableOptions } from '../../src/client/durable.js';
import { contractCapabilities } from '../../src/client/adapter.js';
import { newId } from '../../src/client/new-id.js';
import type { AnswerEvent } from '../../src/client/outbox.js';
import { scopeOf } from '../../src/client/scope.js';
import type { Send } from '../../src/client/send.js';
import { createSession } from '../../src/client/session.js';
import { standardTransport } from '../../src/client/transport/standard-transport.js';
import type { Transport } from '../../src/client/transport/transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { picture } from '../support/complaint-with-files.js';
import { secret, SharedDevice } from '../support/shared-device.js';
import { touched } from '../support/touched.js';

const devices: SharedDevice[] = [];

/** A device whose records are in the hands of the test. What is kept is opened as the client opens it. */
function bench() {
  const device = new SharedDevice();
  devices.push(device);
  const storage = memoryStore();
  const heard: AnswerEvent[] = [];
  const open = (
    who: string | null,
    more: Partial<DurableOptions> & Pick<ClientOptions, 'getToken' | 'transport'> = {},
  ) => {
    const getToken = more.getToken ?? (() => Promise.resolve(who && `token-${who}`));
    const session = createSession({ getToken }, false, () => undefined);
    const send = standardTransport({
      baseUrl: device.baseUrl,
      session,
      cookie: false,
      transport: device.transport,
      ...more,
    });
    const write: Send = async (endpoint, params, options = {}) => {
      const { headers = {}, body, ...request } = endpoint.request(params);
      const access = options.asGuest ? 'public' : endpoint.access;
      const told = { ...request, ...options, headers, access, body: JSON.stringify(body), operation: endpoint.name };
      const answer = await send(told, new AbortController().signal);
      return endpoint.decode(answer.body, () => undefined);
    };
    const read: Send = async (endpoint, params) => {
      const value = await write(endpoint, params);
      session.learn((value as { id?: string }).id);
      return value;
    };
    const tell = (event: AnswerEvent) => heard.push(event);
    return openDurable({ baseUrl: device.baseUrl, write, read, storage, tell, ...more, session });
  };
  const complain = async ({ outbox }: Durable) => {
    const id = newId();
    await outbox.put({ kind: 'feedback', params: { id, kind: 'complaint', message: `${secret} ${id}` } });
    await outbox.deliver(id);
    return id;
  };
  const keys = async () => (await storage.list('')).map(([key]) => key);
  const startOf = (who: string) => scopeOf(device.baseUrl, who);
  return { device, storage, open, complain, heard, keys, startOf };
}

const part = (value: unknown) => btoa(JSON.stringify(value)).replaceAll('=', '');
/** A token that is always about to expire: each request asks for another. */
const brief = (who: string) => Promise.resolve(`${part({})}.${part({ sub: who, exp: 1 })}.`);

describe('what must outlive the page', () => {
  // What still waits is sent within a second: no timer of the outbox goes on for ever.
  afterEach(() => devices.forEach((device) => (device.network = 'up')));

  it('is kept under the member whom the backend names, from the first word on', async () => {
    const { open, keys, startOf } = bench();
    const { drafts } = await open('ada');
    await drafts.write('form', 'half a sentence');
    expect(await keys()).to.deep.equal([`${startOf('ada')}draft/form`]);
  });

  it('is kept for a guest where there is no token, or none can be had', async () => {
    const { open, keys, startOf } = bench();
    const getToken = () => Promise.reject(new Error('the page is broken'));
    for (const more of [{}, { getToken }]) {
      const { drafts } = await open(null, more);
      await drafts.write('form', 'half a sentence');
      expect(await keys()).to.deep.equal([`${startOf('guest')}draft/form`]);
    }
  });

  it('is kept where the backend cannot be reached, too', async () => {
    const { device, open, complain, keys, startOf } = bench();
    device.network = 'cut';
    await complain(await open('ada'));
    expect((await keys())[0]).to.contain(`${startOf('guest')}answer/`);
  });

  it('is sent under the name of whoever said it, once the backend has named them, and not before', async () => {
    const { device, open, complain } = bench();
    device.network = 'cut';
    let isKnown = false;
    const transport: Transport = (request, signal) => {
      if (request.operation !== 'member.get' || isKnown) return device.transport(request, signal);
      throw new LoyaltyError('network', 'cut', { operation: request.operation });
    };
    const ada = await open('ada', { transport });
    const id = await complain(ada);
    device.network = 'up';
    await ada.outbox.flush();
    expect(device.filed).to.deep.equal([]);
    isKnown = true;
    await ada.outbox.flush();
    expect(device.filed).to.deep.equal([{ by: 'ada', id }]);
  });

  it('is a guest’s on the next page, where nobody knows who had said it, and never another member’s [C3]', async () => {
    const { device, open, complain } = bench();
    device.network = 'cut';
    const id = await complain(await open('ada'));
    device.network = 'up';
    await (await open('bo')).outbox.flush();
    expect(device.filed).to.deep.equal([{ by: 'guest', id }]);
  });

  it('is a guest’s where the backend knows no such member, or there is no token', async () => {
    for (const who of ['guest', null]) {
      const { device, open, complain } = bench();
      device.network = 'cut';
      const page = await open(who);
      const id = await complain(page);
      device.network = 'up';
      await page.outbox.flush();
      expect(device.filed).to.deep.equal([{ by: 'guest', id }]);
    }
  });

  it('is shown to the member whose it is, and to no other', async () => {
    const { device, open, complain } = bench();
    const ada = await open('ada');
    device.network = 'cut';
    const id = await complain(ada);
    const all = await ada.exportLocal();
    expect(Object.keys(all)).to.have.length(1);
    expect(Object.values(all)[0]).to.contain(`${secret} ${id}`);
    device.network = 'up';
    expect(await (await open('bo')).exportLocal()).to.deep.equal({});
  });

  it('tells the page what became of an answer', async () => {
    const { device, open, complain, heard } = bench();
    const id = await complain(await open('ada'));
    expect(heard.map(({ type, id: said }) => [type, said])).to.deep.equal([['delivered', id]]);
    expect(device.filed).to.deep.equal([{ by: 'ada', id }]);
  });

  it('keeps files as long as its records are kept, in one place', async () => {
    const { open } = bench();
    const { files } = await open('ada');
    const store = await files();
    expect(await files()).to.equal(store);
    expect(await store.put('a', picture())).to.equal('memory');
    expect((await store.get(['a']))[0]).to.not.equal(undefined);
  });

  it('forgets what nobody came back for, as soon as it is opened', async () => {
    const { storage, open, startOf } = bench();
    const params = { id: 'old', kind: 'idea', message: secret };
    const entry = { answer: { kind: 'feedback', params }, at: Date.now() - 40 * 86_400_000, attempts: 1, nextAt: 0 };
    await storage.update(`${startOf('bo')}answer/old`, () => JSON.stringify(entry));
    const gone = touched(storage, `${startOf('bo')}answer/old`);
    await open('ada');
    await gone;
    expect(await storage.list('')).to.deep.equal([]);
  });

  it('says nothing of the old wishes of one member to the next, who comes while they are looked at', async () => {
    const { storage, open, startOf } = bench();
    let who = 'ada';
    const at = Date.now() - 40 * 86_400_000;
    const wish = (rewardId: string) => JSON.stringify({ key: rewardId, rewardId, state: 'unknown', at, tries: 1 });
    for (const id of ['a', 'b']) await storage.update(`${startOf('ada')}intent/${id}`, () => wish(id));
    const last = 'loyalty-elements/v1/~/~/answer/old';
    await storage.update(last, () => JSON.stringify({ answer: { kind: 'feedback', params: { id: 'old' } }, at }));
    const heard: string[] = [];
    const done = touched(storage, last);
    const { intents } = await open(null, { getToken: () => brief(who) });
    who = 'bo';
    intents.watch(({ key }) => heard.push(key));
    await done;
    expect(heard).to.not.include('b');
    expect(Object.fromEntries(await storage.list(''))[`${startOf('ada')}intent/b`]).to.equal(wish('b'));
  });

  it('goes nowhere when somebody else signs in before its token is there', async () => {
    const { device, open, complain } = bench();
    let who = 'ada';
    const durable = await open(null, { getToken: () => brief(who) });
    who = 'bo';
    await complain(durable);
    expect(device.filed).to.deep.equal([]);
    who = 'ada';
  });

  it('sends once per attempt: the outbox waits, and nothing repeats it besides', async () => {
    const { device, open, complain } = bench();
    let tries = 0;
    const { transport } = device;
    const counting: typeof transport = (request, signal) => {
      if (request.operation === 'feedback.submit') tries += 1;
      return transport(request, signal);
    };
    const durable = await open('ada', { transport: counting });
    device.network = 'cut';
    await complain(durable);
    expect(tries).to.equal(1);
  });

  it('is deleted when its member leaves, with what was said before they were known, and nobody else’s', async () => {
    const { device, storage, open, complain, keys, startOf } = bench();
    const ada = await open('ada');
    device.network = 'cut';
    await complain(ada);
    for (const who of ['guest', 'bo']) await storage.update(`${startOf(who)}draft/form`, () => 'words');
    await ada.leave('park');
    expect((await keys()).map((key) => key.split('/').at(-2))).to.have.members(['answer', 'draft']);
    await ada.leave('discard');
    expect(await keys()).to.deep.equal([`${startOf('bo')}draft/form`]);
  }).timeout(20_000);

  it('is sent once to a backend that takes an answer twice for two', async () => {
    const { device, open, complain, heard } = bench();
    const capabilities = { ...contractCapabilities, responseIdempotency: false };
    const ada = await open('ada', { capabilities });
    device.network = 'cut';
    await complain(ada);
    expect(heard.map(({ type }) => type)).to.deep.equal(['rejected']);
  });

  it('takes along the token of a check against robots', async () => {
    const { device, open, complain } = bench();
    const tokens: unknown[] = [];
    const transport: Transport = (request, signal) => {
      if (request.operation !== 'member.get') tokens.push(request.headers['spam-token']);
      return device.transport(request, signal);
    };
    await complain(await open('ada', { transport, getSpamToken: () => Promise.resolve('human') }));
    expect(tokens).to.deep.equal(['human']);
  });
});
