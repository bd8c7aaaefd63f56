import { expect } from 'chai';
import fc from 'fast-check';
import { memoryStore } from '../../src/browser/record-store.js';
import { getMember } from '../../src/client/resources/member.js';
import { newId } from '../../src/client/new-id.js';
import { complain, SharedDevice } from '../support/shared-device.js';

const part = (value: unknown) => btoa(JSON.stringify(value)).replaceAll('=', '');

/** A token that has run out: each request asks the page for the next one. */
const tokenOf = (sub: string) => `${part({ alg: 'none' })}.${part({ sub, exp: 1 })}.`;

const subOf = (by: string) =>
  by === 'guest' ? by : (JSON.parse(atob(by.replace('Bearer ', '').split('.')[1] ?? '')) as { sub: string }).sub;

describe('members who take turns at one device', () => {
  it('never speak for each other, in any order of signing in, saying, cutting and leaving [C3]', async () => {
    const step = fc.record({
      who: fc.constantFrom('ada', 'bo', null),
      isDown: fc.boolean(),
      says: fc.nat({ max: 2 }),
      leaves: fc.constantFrom('park', 'discard', undefined),
    });
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
        const device = new SharedDevice();
        const storage = memoryStore();
        const authors = new Map<string, string>();
        for (const { who, isDown, says, leaves } of steps) {
          device.network = 'up';
          const client = device.page(who, { storage });
          await client.read(getMember, undefined);
          device.network = isDown ? 'cut' : 'up';
          for (let n = 0; n < says; n += 1) authors.set(await complain(client), who ?? 'guest');
          if (leaves) await client.signOut({ unsent: leaves });
        }
        device.network = 'up';
        for (const who of ['bo', 'ada', null]) await (await device.page(who, { storage }).durable()).outbox.flush();
        for (const { by, id } of device.filed) expect(by).to.equal(authors.get(id));
        count += device.filed.length;
      }),
      { numRuns: 200 },
    );
    expect(count).to.be.above(100);
  });

  it('never speak for each other on one page whose token is another one with each request [C3]', async () => {
    const turn = fc.constantFrom('ada', 'bo');
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(turn, { minLength: 5, maxLength: 40 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 8 }),
        async (turns, cuts) => {
          const device = new SharedDevice();
          const left = [...turns];
          const authors = new Map<string, string>();
          const client = device.page(null, {
            storage: memoryStore(),
            getToken: () => Promise.resolve(tokenOf(left.shift() ?? 'ada')),
          });
          const { outbox } = await client.durable();
          const under: Promise<unknown>[] = [];
          for (const isDown of cuts) {
            device.network = isDown ? 'cut' : 'up';
            const id = newId();
            authors.set(id, client.whose?.[1] ?? '');
            under.push(complain(client, id), outbox.flush());
            await Promise.resolve();
          }
          await Promise.all(under);
          device.network = 'up';
          for (let n = 0; n < 4; n += 1) await outbox.flush();
          for (const { by, id } of device.filed) expect(subOf(by)).to.equal(authors.get(id));
          count += device.filed.length;
        },
      ),
      { numRuns: 200 },
    );
    expect(count).to.be.above(100);
  });
});
