import { expect } from 'chai';
import { openFileStore } from '../../src/browser/file-store.js';
import { memoryStore } from '../../src/browser/record-store.js';
import { forgetOld, takeLeave } from '../../src/client/leaving.js';
import { createRedemptionIntents } from '../../src/client/redemption-intents.js';
import { complaintWith, picture } from '../support/complaint-with-files.js';
import { KeyAwareShop } from '../support/key-aware-shop.js';
import { complaint, kit, outboxBench, response } from '../support/outbox-bench.js';
import { failing } from '../support/scripted-send.js';

const ada = `${kit}/ada/`;
const day = 86_400_000;

/** A device of Ada's, whose shop refuses all that is said. */
function device() {
  const store = memoryStore();
  const shop = new KeyAwareShop();
  const held = openFileStore('memory');
  const files = () => Promise.resolve(held);
  const bench = outboxBench(store, { files });
  bench.script.push(...Array.from({ length: 20 }, () => failing('offline')));
  const intents = createRedemptionIntents(store, shop.send, () => ada, {
    now: () => 0,
    pause: () => Promise.resolve(),
  });
  const starts = [ada, `${kit}/guest/`];
  const leave = (unsent: 'park' | 'discard') =>
    takeLeave({ store, outbox: bench.outbox, intents, files, starts }, unsent);
  const write = (key: string, value: unknown) =>
    store.update(key, () => (typeof value === 'string' ? value : JSON.stringify(value)));
  const left = async () => Object.fromEntries(await store.list(''));
  return { ...bench, store, shop, held, intents, leave, write, left };
}

const wish = (state: string) => ({ key: 'k', rewardId: 'r', state, at: 0, tries: 1 });

describe('a sign-out, on what the device keeps', () => {
  it('sends what waits, due or not, and asks what became of a wish', async () => {
    const { outbox, script, shop, intents, leave, left } = device();
    script.length = 0;
    shop.faults.push(...Array.from({ length: 9 }, () => 'cut' as const));
    await outbox.put(complaint);
    expect(await intents.confirm({ rewardId: 'latte' })).to.include({ state: 'unknown' });
    shop.faults.length = 0;
    await leave('park');
    expect(await left()).to.deep.equal({});
    expect(shop.ledger).to.have.length(1);
  });

  it('keeps the words of what is not sent, and nothing else of the member', async () => {
    const { leave, write, left } = device();
    const words = { at: 5, attempts: 0, nextAt: 0, version: 1, answer: complaint };
    const said = { ...words, answer: response(2) };
    const newer = { version: 2, answer: 'of a kit that is yet to come' };
    for (const [name, value] of [
      ['answer/f1', words],
      ['answer/r', said],
      ['rejected/f2', words],
      ['answer/new', newer],
      ['answer/junk', '{'],
      ['draft/form', { at: 0, value: 'half a sentence' }],
      ['intent/a', wish('redeemed')],
      ['intent/b', wish('unconfirmed')],
      ['intent/c', '{'],
      ['memory/nps', { asked: 1 }],
    ] as const) {
      await write(ada + name, value);
    }
    await write(`${kit}/guest/draft/form`, 'words of before the sign-in');
    await write(`${kit}/grace/draft/form`, 'words of another');
    await leave('park');
    const texts = Object.entries(await left()).map(([key, text]) => [key.replace(kit, ''), text]);
    const { attempts: _, nextAt: __, ...kept } = words;
    expect(texts.map(([key]) => key)).to.deep.equal([
      ...['/ada/answer/f1', '/ada/answer/new', '/ada/answer/r', '/ada/rejected/f2', '/grace/draft/form'],
    ]);
    const [first, second, third] = texts.map(([, text]) => text?.startsWith('{') && (JSON.parse(text) as object));
    expect(first).to.deep.include(kept);
    expect(second).to.deep.equal(newer);
    expect(third).to.deep.include({ answer: said.answer });
  });

  it('keeps a wish whose outcome is not known, so that its points are not spent again', async () => {
    const { shop, intents, leave, left } = device();
    shop.faults.push(...Array.from({ length: 99 }, () => 'cut' as const));
    const { key } = await intents.confirm({ rewardId: 'latte' });
    await leave('park');
    expect(JSON.parse((await left())[`${ada}intent/latte`] ?? '')).to.include({ key, state: 'unknown' });
  });

  for (const unsent of ['park', 'discard'] as const) {
    it(`leaves no file on the device, of messages or of drafts: ${unsent}`, async () => {
      const { outbox, held, leave, write, left } = device();
      const { feedback } = complaintWith([picture('a.png'), picture('b.png')]);
      const drafted = crypto.randomUUID();
      const ids = [...(feedback.attachments ?? []).map(({ id }) => id), drafted];
      const others = crypto.randomUUID();
      for (const id of [...ids, others]) await held.put(id, picture());
      await outbox.put({ kind: 'feedback', params: feedback });
      await write(`${ada}draft/form`, { at: 0, value: { files: [{ id: drafted }] } });
      await write(`${ada}memory/nps`, { of: others });
      await leave(unsent);
      expect(await held.get(ids)).to.deep.equal([undefined, undefined, undefined]);
      expect((await held.get([others]))[0], 'what is no file of theirs').to.not.equal(undefined);
      const [text] = Object.values(await left());
      if (unsent === 'discard') expect(text).to.equal(undefined);
      else expect(text).to.contain(feedback.message).and.not.contain('attachments');
    });
  }

  it('discards everything unsent, also what a guest said, when it is told to', async () => {
    const { outbox, sent, clock, shop, intents, leave, write, left } = device();
    shop.faults.push(...Array.from({ length: 99 }, () => 'cut' as const));
    await intents.confirm({ rewardId: 'latte' });
    await outbox.put(complaint);
    clock.member = 'guest';
    await outbox.put(response(1));
    clock.member = 'ada';
    await write(`${ada}answer/new`, { version: 2 });
    await leave('discard');
    expect(await left()).to.deep.equal({});
    expect(sent).to.deep.equal([]);
  });

  it('is not held up by what cannot be sent or asked', async () => {
    const { outbox, intents, store, leave, left } = device();
    await outbox.put(complaint);
    outbox.flush = () => Promise.reject(new Error('no'));
    intents.list = () => Promise.reject(new Error('no'));
    await store.update(`${ada}draft/form`, () => '{}');
    await leave('park');
    expect(Object.keys(await left())).to.deep.equal([`${ada}answer/f1`]);
  });
});

describe('what nobody came back for', () => {
  const own = 'loyalty-elements/v1/shop/ada/';
  const other = 'loyalty-elements/v1/shop/bo/';
  const now = 1000 * day;

  for (const [what, key, age, outcome] of [
    ['parked for less than a month', `${other}answer/a`, 30 * day - 1, 'kept'],
    ['parked just now', `${other}answer/a`, 0, 'kept'],
    ['parked for a month', `${other}answer/a`, 30 * day, 'gone'],
    ['refused a month ago', `${other}rejected/a`, 31 * day, 'gone'],
    ['refused a month ago, of who is here', `${own}rejected/a`, 31 * day, 'gone'],
    ['a month old, waiting for who is here', `${own}answer/a`, 31 * day, 'kept'],
    ['of a clock that was a year ahead', `${other}answer/a`, -365 * day, 'begun anew'],
    ['of a clock that was years behind', `${other}answer/a`, 400 * day, 'begun anew'],
    ['almost too old to be true', `${other}answer/a`, 400 * day - 1, 'gone'],
    ['half a sentence', `${other}draft/a`, 31 * day, 'kept'],
    ['of another kit', 'elsewhere/answer/a', 31 * day, 'kept'],
  ] as const) {
    it(`is ${outcome}, of answers: ${what}`, async () => {
      const store = memoryStore();
      const entry = { answer: complaint, at: now - age, attempts: 3, nextAt: 9 };
      await store.update(key, () => JSON.stringify(entry));
      await forgetOld(store, own, now);
      const [[, text] = []] = await store.list('');
      const after = text && (JSON.parse(text) as unknown);
      const expected = { kept: entry, gone: undefined, 'begun anew': { ...entry, at: now } }[outcome];
      expect(after).to.deep.equal(expected);
    });
  }

  for (const [what, key, wish, outcome] of [
    ['open, a month old', `${other}intent/a`, { state: 'unknown', at: now - 30 * day }, 'gone'],
    ['open, of this month', `${other}intent/a`, { state: 'unknown', at: now - 29 * day }, 'kept'],
    ['open, of a clock that was ahead', `${other}intent/a`, { state: 'unknown', at: now + day }, 'dated anew'],
    ['over for a month', `${own}intent/a`, { state: 'redeemed', at: now, ended: now - 30 * day }, 'gone'],
    ['not confirmed, for a month', `${own}intent/a`, { state: 'unconfirmed', at: 0, ended: now - 30 * day }, 'gone'],
    ['over today', `${own}intent/a`, { state: 'redeemed', at: now - 40 * day, ended: now }, 'kept'],
    ['open, of who is here, however old', `${own}intent/a`, { state: 'unknown', at: 0 }, 'brought to its end'],
    [
      'open, of who is here, of another time',
      `${own}intent/a`,
      { state: 'sending', at: 2 * now },
      'brought to its end',
    ],
    ['open, of who is here, of this month', `${own}intent/a`, { state: 'unknown', at: now - 29 * day }, 'kept'],
    ['no wish', `${own}intent/a`, { at: 0 }, 'kept'],
  ] as const) {
    it(`is ${outcome}, of wishes: ${what}`, async () => {
      const store = memoryStore();
      const settled: unknown[] = [];
      const record = { key: 'k', rewardId: 'a', tries: 1, ...wish };
      await store.update(key, () => JSON.stringify(record));
      await forgetOld(store, own, now, (intent) => {
        settled.push(intent);
        return Promise.resolve(intent);
      });
      const [[, text] = []] = await store.list('');
      const expected =
        outcome === 'gone' ? undefined : { ...record, ...(outcome === 'dated anew' && { at: now - 7 * day }) };
      expect(text && (JSON.parse(text) as unknown)).to.deep.equal(expected);
      expect(settled).to.deep.equal(outcome === 'brought to its end' ? [record] : []);
    });
  }

  it('is left alone where it cannot be read, or was said anew meanwhile', async () => {
    const store = memoryStore();
    const entry = { answer: complaint, at: now - 31 * day, attempts: 0, nextAt: 0 };
    await store.update(`${other}answer/a`, () => '{');
    await store.update(`${other}answer/b`, () => JSON.stringify(entry));
    const { list } = store;
    const anew = JSON.stringify({ ...entry, at: now - 1 });
    store.list = async (prefix) => {
      const found = await list(prefix);
      await store.update(`${other}answer/b`, () => anew);
      return found;
    };
    await forgetOld(store, own, now);
    expect(await list('')).to.deep.equal([
      [`${other}answer/a`, '{'],
      [`${other}answer/b`, anew],
    ]);
  });
});
