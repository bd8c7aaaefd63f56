import { expect } from 'chai';
import type { TransportRequest } from '../../src/client/transport/transport.js';
import type { Member } from '../../src/domain/member.js';
import type { Program } from '../../src/domain/program.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { programmes } from '../../src/sandbox/programmes.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { checkedSandbox, slugOf } from '../support/checked-sandbox.js';

const get = (path: string): TransportRequest => ({ method: 'GET', path, headers: {}, operation: 'member.get' });
const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('sandbox scenarios', () => {
  it('has no token for a guest, and one for everybody else', async () => {
    expect(await createSandbox({ scenario: 'guest' }).getToken()).to.equal(null);
    expect(await createSandbox({ scenario: 'new' }).getToken()).to.be.a('string');
  });

  for (const {
    program: { id: program },
  } of programmes) {
    it(`has a member of ${program} who is being set up, with nothing collected yet`, async () => {
      const { send } = checkedSandbox({ scenario: 'pending', program });
      const { status, balances } = (await send('GET', '/member')).body as Member;
      expect(status).to.equal('pending');
      expect(balances.map(({ amount }) => amount)).to.deep.equal(balances.map(() => 0));
      expect(slugOf(await send('POST', '/redemptions/preview', { body: { rewardId: 'any' } }))).to.equal(
        'not-enrolled',
      );
    });

    it(`has a member of ${program} who will lose a tier, and is told which comes then`, async () => {
      const { send } = checkedSandbox({ scenario: 'at-risk', program });
      const { tier } = (await send('GET', '/member')).body as Member;
      const { tiers } = (await send('GET', '/program')).body as Program;
      const rank = (tierId: string | undefined) => tiers.find(({ id }) => id === tierId)?.rank ?? NaN;
      expect(rank(tier?.forecast?.tierId)).to.be.below(rank(tier?.tierId));
      expect(Date.parse(tier?.forecast?.at ?? '')).to.be.above(Date.parse(tier?.keep?.by ?? ''));
    });
  }

  it('is unreachable when offline', async () => {
    const { transport } = createSandbox({ scenario: 'offline' });
    const error = await rejection(transport(get('/program'), new AbortController().signal));
    expect(error).to.be.instanceOf(LoyaltyError).with.property('code', 'network');
  });

  it('answers nonsense when malformed', async () => {
    for (const path of ['/program', '/member', '/rewards', '/surveys/due', '/cases']) {
      const sandbox = checkedSandbox({ scenario: 'malformed' });
      const error = await rejection(sandbox.send('GET', path));
      expect(error, path)
        .to.be.instanceOf(Error)
        .with.property('message')
        .matches(/200 response: /);
    }
  });

  it('refuses the token of a session that has ended, and shows everybody the programme', async () => {
    const { send } = checkedSandbox({ scenario: '401' });
    const headers = { authorization: `Bearer ${(await createSandbox({ scenario: '401' }).getToken()) ?? ''}` };
    for (const path of ['/member', '/rewards', '/surveys/due', '/transactions', '/cases']) {
      const refused = await send('GET', path, { headers });
      expect([refused.status, slugOf(refused)], path).to.deep.equal([401, 'unauthorized']);
    }
    expect((await send('GET', '/program')).status).to.equal(200);
  });

  it('says when to come back to whoever calls too often', async () => {
    const { send } = checkedSandbox({ scenario: '429' });
    const refused = await send('GET', '/program');
    expect([refused.status, slugOf(refused), refused.headers.get('Retry-After')]).to.deep.equal([
      429,
      'rate-limited',
      '30',
    ]);
  });

  it('signs in whom it is told to', async () => {
    const top = checkedSandbox({ program: 'tour-operator', member: 'top' });
    expect((await top.send('GET', '/member')).body).to.include({ id: 'tour-top' });
    const guest = checkedSandbox({ scenario: 'out-of-stock', member: 'guest' });
    expect((await guest.send('GET', '/member')).status).to.equal(401);
  });

  it('answers in the language that it is asked in', async () => {
    const { send } = checkedSandbox();
    const name = async (wanted: string) => {
      const { body } = await send('GET', '/program', { headers: { 'Accept-Language': wanted } });
      return (body as { readonly name: string }).name;
    };
    for (const wanted of ['zh-CN', 'zh', 'zh-Hans-SG', 'fr, zh;q=0.5']) expect(await name(wanted)).to.equal('咖啡星享');
    for (const wanted of ['en-GB, zh', 'zh-TW', 'fr', '*', '', 'not a tag']) {
      expect(await name(wanted), wanted).to.equal('Coffee Stars');
    }
  });

  it('has another ETag in another language', async () => {
    const { send } = checkedSandbox();
    const etag = (await send('GET', '/rewards')).headers.get('ETag') ?? '';
    const headers = { 'Accept-Language': 'zh-CN', 'If-None-Match': etag };
    expect((await send('GET', '/rewards', { headers })).status).to.equal(200);
  });

  it('waits, and stops waiting when it is aborted', async () => {
    for (const options of [{ scenario: 'slow' }, { latencyMs: Infinity }]) {
      const abort = new AbortController();
      const answer = createSandbox(options).transport(get('/program'), abort.signal);
      abort.abort('enough');
      expect(await rejection(answer)).to.equal('enough');
    }
    expect(await rejection(createSandbox().transport(get('/program'), AbortSignal.abort('before')))).to.equal('before');
  });

  it('gives copies: what a reader does to an answer changes nothing', async () => {
    const { send } = checkedSandbox();
    const { body } = await send('GET', '/program');
    (body as { name: string }).name = 'Mine';
    expect((await send('GET', '/program')).body).to.include({ name: 'Coffee Stars' });
  });

  it('refuses pages that are not there, and paths that are not', async () => {
    const { send, transport } = checkedSandbox();
    for (const query of ['limit=0', 'limit=201', 'limit=x', 'cursor=x', 'cursor=999']) {
      expect(slugOf(await send('GET', `/rewards?${query}`, { wrong: true })), query).to.equal('invalid-request');
    }
    expect((await transport(get('/cases/a/b'), new AbortController().signal)).status).to.equal(404);
  });

  it('names what there is when asked for what there is not', () => {
    expect(() => createSandbox({ scenario: 'rich' })).to.throw(LoyaltyError, /'rich', only .*guest, new/);
    expect(() => createSandbox({ program: 'toString' })).to.throw(LoyaltyError, /only coffee-stars, hotel-nights/);
    expect(() => createSandbox().order('yacht')).to.throw(RangeError);
  });

  it('earns nothing for a guest who buys', () => {
    const { order, ledger } = createSandbox({ scenario: 'guest' });
    order('flat-white');
    expect(ledger()).to.deep.equal([]);
  });

  it('posts points and nights for a stay', () => {
    const { order, ledger } = createSandbox({ program: 'hotel-nights' });
    order('weekend');
    expect(
      ledger()
        .slice(-2)
        .map(({ currency, amount }) => [currency, amount]),
    ).to.deep.equal([
      ['points', 1690],
      ['nights', 2],
    ]);
    order('dinner');
    expect(ledger().at(-1)).to.include({ currency: 'points', amount: 320 });
  });

  it('posts steps and one trip for a trip', () => {
    const { order, ledger } = createSandbox({ program: 'tour-operator' });
    order('cedars');
    const last = ledger().slice(-2);
    expect(last.map(({ currency, amount }) => [currency, amount])).to.deep.equal([
      ['steps', 1920],
      ['trips', 1],
    ]);
  });
});
