import { expect } from 'chai';
import { memoryStore } from '../../src/browser/record-store.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getMember } from '../../src/client/resources/member.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { sendAsTheirs } from '../../src/client/send-as-theirs.js';
import type { Send, SendOptions } from '../../src/client/send.js';
import { createSession, type Session } from '../../src/client/session.js';
import type { Transport } from '../../src/client/transport/transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { isOpen } from '../../src/domain/redemption.js';

const answer = (status: number, body?: unknown) => ({ status, body, headers: { get: () => null } });

/** A shop that knows a member by a token that names nobody, and honours keys. */
function shopOf(getToken: () => Promise<string>) {
  const state = { refused: '', net: 'up' as 'up' | 'cut' };
  /** Who has spent, by which key. */
  const ledger: (readonly [who: string, key: string])[] = [];
  const transport: Transport = ({ operation, headers, idempotencyKey }) => {
    const reply = () => {
      if (state.net === 'cut') throw new LoyaltyError('network', 'cut', { operation });
      const token = headers['authorization'];
      if (token && token === state.refused) throw new LoyaltyError('unauthorized', 'refused', { operation });
      const who = token?.replace(/Bearer |\d/g, '') ?? '';
      if (operation === 'member.get') return answer(200, { id: who, balances: [], status: 'enrolled' });
      const at = '2026-11-27T00:00:00Z';
      const issued = { rewardId: 'mug', rewardName: 'Mug', cost: { amount: 5, currency: 'points' }, status: 'issued' };
      const redemption = { id: 'r', ...issued, createdAt: at, redeemedAt: at };
      if (operation === 'redemptions.find') return answer(200, { items: [] });
      ledger.push([who, String(headers['idempotency-key'] ?? idempotencyKey)]);
      return answer(201, redemption);
    };
    return new Promise((resolve) => resolve(reply()));
  };
  const storage = memoryStore();
  const page = () => createLoyaltyClient({ baseUrl: 'https://shop.test/loyalty', transport, storage, getToken });
  return { state, ledger, page };
}

/** Resolves once the wish has been sent, and lost. */
const lost = async (client: ReturnType<typeof createLoyaltyClient>) => {
  const { intents } = await client.durable();
  const told = new Promise<void>((resolve) => {
    intents.watch(({ state }) => state === 'unknown' && resolve());
  });
  const run = intents.confirm({ rewardId: 'mug' });
  await told;
  return { run, intents };
};

describe('a wish, when the next token names nobody', () => {
  for (const [next, spent] of [
    ['bo', []],
    ['ada2', ['ada']],
  ] as const) {
    it(`is redeemed from the points of nobody else: ${next}`, async () => {
      let token = 'ada';
      const { state, ledger, page } = shopOf(() => Promise.resolve(token));
      const client = page();
      await client.read(getMember, undefined);
      state.net = 'cut';
      const { run } = await lost(client);
      token = next;
      state.refused = 'Bearer ada';
      state.net = 'up';
      const { state: end } = await run;
      expect(ledger.map(([who]) => who)).to.deep.equal(spent);
      expect(isOpen(end)).to.equal(spent.length === 0);
      expect(client.whose?.[1]).to.equal(next.replace('2', ''));
      const held = (await (await client.durable()).intents.list()).length;
      expect(held, 'under the name of who is here now').to.equal(spent.length);
    });
  }
});

/** A session, and a backend that takes it for `who`, or says nothing. */
function bench(session: Session, who: () => string) {
  const sent: string[] = [];
  const write: Send = (endpoint, _, more) => {
    sent.push(endpoint.name);
    if (more?.isTheirs?.() === false) return Promise.reject(new LoyaltyError('unauthorized', '', { operation: '' }));
    if (endpoint.name === 'member.get' && !who())
      return Promise.reject(new LoyaltyError('network', '', { operation: '' }));
    if (endpoint.name === 'member.get') session.learn(who());
    return Promise.resolve(null as never);
  };
  const send = sendAsTheirs(session, write, () => session.memberKey);
  const wish = (more: SendOptions) =>
    send(redeem, { rewardId: 'mug' }, more).then(
      () => 'sent',
      (error: unknown) => (error as LoyaltyError).code,
    );
  return { sent, wish };
}

describe('what was sent before, where a cookie says who is here', () => {
  for (const [who, outcome, names] of [
    ['ada', 'sent', ['member.get', 'redemptions.create']],
    ['bo', 'unauthorized', ['member.get', 'redemptions.create']],
    ['', 'network', ['member.get']],
  ] as const) {
    it(`goes out again only as theirs: ${who || 'nobody can say'}`, async () => {
      const session = createSession({}, true, () => undefined);
      session.learn('ada');
      const { sent, wish } = bench(session, () => who);
      expect(await wish({ idempotencyKey: 'k', isAgain: true })).to.equal(outcome);
      expect(sent).to.deep.equal(names);
    });
  }

  it('goes out only as long as it may, whoever is here', async () => {
    for (const [mayGo, outcome] of [
      [true, 'sent'],
      [false, 'unauthorized'],
    ] as const) {
      const session = createSession({}, true, () => undefined);
      session.learn('ada');
      const { wish } = bench(session, () => 'ada');
      expect(await wish({ idempotencyKey: 'k', isTheirs: () => mayGo })).to.equal(outcome);
      expect(await wish({ asGuest: true, isTheirs: () => mayGo })).to.equal(outcome);
    }
  });

  it('is not asked about at its first press', async () => {
    const session = createSession({}, true, () => undefined);
    session.learn('ada');
    const { sent, wish } = bench(session, () => 'ada');
    expect(await wish({ idempotencyKey: 'k' })).to.equal('sent');
    expect(sent).to.deep.equal(['redemptions.create']);
  });
});

describe('what is kept, when the next token names nobody', () => {
  for (const [who, outcome] of [
    ['ada', 'sent'],
    ['bo', 'unauthorized'],
    ['', 'network'],
  ] as const) {
    it(`waits for the backend to say whose it is: ${who || 'nobody can say'}`, async () => {
      const session = createSession({ getToken: ({ reason }) => Promise.resolve(reason) }, false, () => undefined);
      await session.token();
      session.learn('ada');
      await session.renew('start');
      const { sent, wish } = bench(session, () => who);
      expect(await wish({ idempotencyKey: 'k' })).to.equal(outcome);
      expect(sent[0]).to.equal('member.get');
      // A guest's answer is of nobody, and asks for nobody.
      expect(await wish({ asGuest: true })).to.equal('sent');
    });
  }
});
