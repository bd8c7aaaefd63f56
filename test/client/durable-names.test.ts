import { expect } from 'chai';
import { memoryStore } from '../../src/browser/record-store.js';
import { scopeOf } from '../../src/client/scope.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import type { Transport } from '../../src/client/transport/transport.js';
import { SharedDevice } from '../support/shared-device.js';

/** A member with an opaque token, on a device whose records are in the hands of the test. */
function bench() {
  const device = new SharedDevice();
  const storage = memoryStore();
  const keys = async () => (await storage.list('')).map(([key]) => key);
  return { device, storage, keys, start: scopeOf(device.baseUrl, 'ada') };
}

describe('what must outlive the page, of a member who is not named yet', () => {
  it('is no wish to spend points: nothing is kept or sent until the backend can name them', async () => {
    const { device, storage, keys, start } = bench();
    device.network = 'cut';
    const client = device.page('ada', { storage });
    const { intents } = await client.durable();
    const error: unknown = await intents.confirm({ rewardId: 'mug' }).catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(LoyaltyError).with.property('code', 'offline');
    expect(await keys()).to.deep.equal([]);

    device.network = 'up';
    const kept = new Promise((resolve) => intents.watch(resolve));
    void intents.confirm({ rewardId: 'mug' });
    await kept;
    expect(await keys()).to.deep.equal([`${start}intent/mug`]);
    // Nothing asks on after the test.
    await client.signOut({ unsent: 'discard' });
    expect(await keys()).to.deep.equal([]);
  });

  for (const [what, who, status, body, code] of [
    ['the backend answers with a page of a hotel’s network', 'ada', 200, '<html>', 'invalid-response'],
    ['it knows no such member', 'ada', 403, {}, 'forbidden'],
    ['it takes the token for nobody’s', 'ada', 401, {}, 'unauthorized'],
    ['nobody is signed in', null, 200, {}, 'unauthorized'],
  ] as const) {
    it(`is no wish of a guest, and is not sent as anybody’s: ${what} [C3]`, async () => {
      const { device, storage, keys } = bench();
      const transport: Transport = (request, signal) =>
        request.operation === 'member.get'
          ? Promise.resolve({ status, body, headers: { get: () => null } })
          : device.transport(request, signal);
      const { intents } = await device.page(who, { storage, transport }).durable();
      const error: unknown = await intents.confirm({ rewardId: 'mug' }).catch((thrown: unknown) => thrown);
      expect(error).to.be.instanceOf(LoyaltyError).with.property('code', code);
      expect([await keys(), device.redeemed]).to.deep.equal([[], []]);
    });
  }

  it('is kept under their name where a server has fetched who is here', async () => {
    const { device, storage, keys, start } = bench();
    const value = { id: 'ada', balances: [], status: 'enrolled' };
    const initialData = { 'member.get null': { value, asOf: Date.now() } };
    const client = device.page('ada', { storage, initialData });
    const { drafts } = await client.durable();
    await drafts.write('form', 'half a sentence');
    expect(client.storageMode).to.equal('memory');
    expect(await keys()).to.deep.equal([`${start}draft/form`]);
  });

  it('is deleted when they sign out on a page that has not asked for them [C4]', async () => {
    const { device, storage, keys, start } = bench();
    await storage.update(`${start}draft/form`, () => 'half a sentence');
    await device.page('ada', { storage }).signOut({ unsent: 'discard' });
    expect(await keys()).to.deep.equal([]);
  });
});

describe('a wish that its member has not looked at for a month', () => {
  it('is asked for by any page of theirs, never sent again, and then not confirmed [A7]', async () => {
    const { device, storage, start } = bench();
    const old = { key: 'k', rewardId: 'mug', state: 'unknown', at: Date.now() - 40 * 86_400_000, tries: 1 };
    await storage.update(`${start}intent/mug`, () => JSON.stringify(old));
    const asked: string[] = [];
    const transport: Transport = (request, signal) => {
      if (request.operation === 'member.get') return device.transport(request, signal);
      asked.push(request.operation);
      return Promise.resolve({ status: 200, body: { items: [] }, headers: { get: () => null } });
    };
    const ended = new Promise<string>((resolve) => {
      const { update } = storage;
      storage.update = async (key, next) => {
        const text = await update(key, next);
        if (text?.includes('ended')) resolve(text);
        return text;
      };
    });
    await device.page('ada', { storage, transport }).durable();
    expect(JSON.parse(await ended)).to.include({ key: 'k', state: 'unconfirmed' });
    expect(asked).to.deep.equal(['redemptions.find']);
  });
});

describe('what is on its way to be stored when all is discarded', () => {
  it('is not stored after that, and a wish is then not sent [C4]', async () => {
    const { device, storage, keys, start } = bench();
    await storage.update(`${start}draft/form`, () => 'half a sentence');
    const { drafts, intents, leave } = await device.page('ada', { storage }).durable();
    const { update } = storage;
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (goOn = resolve));
    storage.update = (key, next) => held.then(() => update(key, next));
    const written = drafts.write('another', 'words');
    const pressed = intents.confirm({ rewardId: 'mug' }).catch((error: unknown) => error);
    const left = leave('discard');
    goOn();
    await Promise.all([written, left]);
    expect(await pressed)
      .to.be.instanceOf(LoyaltyError)
      .with.property('code', 'unauthorized');
    expect(await keys()).to.deep.equal([]);
    expect(device.redeemed).to.deep.equal([]);
  });
});
