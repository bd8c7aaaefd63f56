import { expect } from 'chai';
import { getMember } from '../../src/client/resources/member.js';
import { isOpen } from '../../src/domain/redemption.js';
import { complain, dumpOfBrowser, secret, SharedDevice, wishInVain } from '../support/shared-device.js';

/** A page of Ada's, with half a sentence typed. */
async function adasPage() {
  const device = new SharedDevice();
  const client = device.page('ada');
  await client.read(getMember, undefined);
  const { drafts } = await client.durable();
  await drafts.write('form', { message: secret });
  return { device, client };
}

describe('signOut, in the storage of a real browser', () => {
  it('sends what waits first, and leaves nothing of the member [C4]', async () => {
    const { device, client } = await adasPage();
    device.network = 'cut';
    const id = await complain(client);
    expect(await dumpOfBrowser())
      .to.include(id)
      .and.to.include(device.start);
    device.network = 'up';
    await client.signOut();
    expect(device.filed).to.deep.equal([{ by: 'ada', id }]);
    const left = await dumpOfBrowser();
    expect(left).not.to.include(id);
    expect(left).not.to.include(device.start);
    expect(JSON.stringify(client.dehydrate())).not.to.include('ada');
    expect(await client.read(getMember, undefined)).to.equal(null);
  });

  it('keeps the words of what cannot be sent, for that member alone [C3 C4 B10]', async () => {
    const { device, client } = await adasPage();
    device.network = 'cut';
    const id = await complain(client);
    await client.signOut();
    const left = await dumpOfBrowser();
    expect(left).to.include(`${secret} ${id}`);
    // The draft is gone: one record is left of this backend.
    expect(left.split(device.start)).to.have.length(2);

    device.network = 'up';
    for (const who of ['bo', null]) await (await device.page(who).durable()).outbox.flush();
    await (await client.durable()).outbox.flush();
    expect(device.filed).to.deep.equal([]);
    await (await device.page('ada').durable()).outbox.flush();
    expect(device.filed).to.deep.equal([{ by: 'ada', id }]);
    expect(await dumpOfBrowser()).not.to.include(device.start);
  });

  it('discards all of it, without sending it, when it is told to [C4]', async () => {
    const { device, client } = await adasPage();
    device.network = 'cut';
    const id = await complain(client);
    device.network = 'up';
    await client.signOut({ unsent: 'discard' });
    const left = await dumpOfBrowser();
    expect(left).not.to.include(id);
    expect(left).not.to.include(device.start);
    expect(device.filed).to.deep.equal([]);
  });

  it('waits three seconds for a shop that is silent, then keeps what was not taken', async () => {
    const { device, client } = await adasPage();
    device.network = 'cut';
    const id = await complain(client);
    device.network = 'silent';
    const start = performance.now();
    await client.signOut();
    expect(performance.now() - start).to.be.within(2900, 9000);
    expect(await dumpOfBrowser()).to.include(id);
  });

  it('is over for the page at once: nothing of the member is known in the same task', async () => {
    const { client } = await adasPage();
    const states: string[] = [];
    const stop = client.subscribe(getMember, undefined, ({ status }) => states.push(status));
    const done = client.signOut();
    expect(states.at(-1)).to.equal('pending');
    expect(client.whose?.[1]).to.equal('guest');
    await done;
    stop();
  });

  it('holds for a member whom the page has named, too: what goes on for a moment speaks for nobody [C3]', async () => {
    const device = new SharedDevice();
    const client = device.page('ada', { memberKey: 'ada' });
    device.network = 'cut';
    const id = await complain(client);
    const { outbox } = await client.durable();
    await client.signOut();
    device.network = 'up';
    await outbox.flush();
    await outbox.drain();
    expect(device.filed).to.deep.equal([]);
    expect(await dumpOfBrowser()).to.include(id);
  });
});

/** A page of Ada's with a wish that is open, and one that is fulfilled, whose code she has not closed. */
async function adasWishes() {
  const { device, client } = await adasPage();
  const { intents } = await client.durable();
  await intents.confirm({ rewardId: 'fulfilled-mug' });
  await wishInVain(device, client, 'open-latte');
  const before = await dumpOfBrowser();
  for (const text of [device.code, 'fulfilled-mug', 'open-latte']) expect(before).to.include(text);
  expect(Object.keys(localStorage).filter((key) => key.startsWith(device.start))).to.have.length(2);
  return { device, client };
}

describe('signOut, of wishes to spend points', () => {
  it('leaves nothing of them, and sends none, when it is told to discard [C4]', async () => {
    const { device, client } = await adasWishes();
    await client.signOut({ unsent: 'discard' });
    const left = await dumpOfBrowser();
    for (const text of [device.start, device.code, 'fulfilled-mug', 'open-latte']) expect(left).not.to.include(text);
    device.network = 'up';
    expect(device.redeemed.map(({ rewardId }) => rewardId)).to.deep.equal(['fulfilled-mug']);
    expect(await (await device.page('ada').durable()).intents.list()).to.deep.equal([]);
  });

  it('keeps the open one alone, for its member, and no code [C3 C4]', async () => {
    const { device, client } = await adasWishes();
    await client.signOut();
    const left = await dumpOfBrowser();
    for (const text of [device.code, 'fulfilled-mug']) expect(left).not.to.include(text);
    // In the database and beside it.
    expect(left.split(device.start)).to.have.length(3);
    expect(left).to.include('open-latte');
    device.network = 'up';
    for (const who of ['bo', null]) {
      expect(await (await device.page(who).durable()).intents.list()).to.deep.equal([]);
    }
    const back = await device.page('ada').durable();
    const [wish] = await back.intents.list();
    expect(wish).to.include({ rewardId: 'open-latte' });
    expect(isOpen(wish!.state)).to.equal(true);
    expect(await back.intents.settle(wish!)).to.include({ state: 'redeemed' });
    expect(device.redeemed.map(({ by, rewardId }) => [by, rewardId])).to.deep.equal([
      ['ada', 'fulfilled-mug'],
      ['ada', 'open-latte'],
    ]);
  });

  it('brings the open one to its outcome first, where the shop answers, and then keeps nothing [C4]', async () => {
    const { device, client } = await adasWishes();
    device.network = 'up';
    await client.signOut();
    const left = await dumpOfBrowser();
    for (const text of [device.start, device.code, 'fulfilled-mug']) expect(left).not.to.include(text);
    expect(device.redeemed).to.have.length(2);
  });

  for (const unsent of ['park', 'discard'] as const) {
    it(`leaves no copy that a browser has brought back which was killed: ${unsent} [C4]`, async () => {
      const { device, client } = await adasWishes();
      const { intents } = await client.durable();
      const copies = Object.entries(localStorage).filter(([key]) => key.startsWith(device.start));
      for (const wish of await intents.list()) await intents.close(wish);
      for (const [key, text] of copies) localStorage.setItem(key, text as string);
      await client.signOut({ unsent });
      expect(await dumpOfBrowser()).not.to.include(device.start);
    });

    it(`leaves nothing of a wish that is made while it signs out, and sends it for nobody: ${unsent} [C4]`, async () => {
      const { device, client } = await adasPage();
      const { intents } = await client.durable();
      const pressed = intents.confirm({ rewardId: 'late-mug' }).catch(() => undefined);
      await client.signOut({ unsent });
      await pressed;
      expect(device.redeemed.filter(({ by }) => by !== 'ada')).to.deep.equal([]);
      if (unsent === 'discard') expect(await dumpOfBrowser()).not.to.include(device.start);
    });
  }
});
