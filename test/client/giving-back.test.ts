import { expect } from 'chai';
import { giveBack } from '../../src/client/giving-back.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import type { LoyaltyClient } from '../../src/client/client.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { getMember } from '../../src/client/resources/member.js';
import { LoyaltyError, type LoyaltyErrorCode } from '../../src/domain/errors.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';

const day = 86_400_000;

/** A member with a cookie, on a network that loses as many answers of an operation as it is told. */
async function cookie() {
  let now = Date.parse('2026-03-11T10:00:00Z');
  const sandbox = createSandbox({ now: () => now, latencyMs: 0 });
  const lost = new Map<string, number>();
  const seen: string[] = [];
  const client = createLoyaltyClient({
    baseUrl: 'https://shop.test/api',
    getToken: sandbox.getToken,
    transport: async (request, signal) => {
      const { operation } = request;
      seen.push(operation);
      const response = await sandbox.transport(request, signal);
      const left = lost.get(operation) ?? 0;
      lost.set(operation, left - 1);
      if (left > 0) throw new LoyaltyError('network', 'cut', { operation });
      return response;
    },
  });
  const redemption = await client.write(redeem, { rewardId: 'cookie' }, { idempotencyKey: 'k' });
  const refunds = () =>
    sandbox.ledger().filter(({ type, description }) => type === 'refund' && description === 'Oat cookie');
  const later = (ms: number) => (now += ms);
  return { client, redemption, lost, seen, refunds, later };
}

const codeOf = (run: Promise<unknown>): Promise<LoyaltyErrorCode | undefined> =>
  run.then(
    () => undefined,
    (error: unknown) => (error as LoyaltyError).code,
  );

describe('giveBack', () => {
  it('brings the points back and renews what shows them', async () => {
    const { client, redemption, refunds } = await cookie();
    const before = (await client.read(getMember, undefined))?.balances[0]?.amount ?? 0;
    const cancelled = await giveBack(client, redemption);
    expect(cancelled).to.include({ id: redemption.id, status: 'cancelled', balanceAfter: before + 60 });
    expect((await client.read(getMember, undefined))?.balances[0]?.amount).to.equal(before + 60);
    expect(refunds()).to.have.length(1);
  });

  it('asks the list what became of it when each answer was lost, and gives back once', async () => {
    const { client, redemption, lost, seen, refunds } = await cookie();
    lost.set('redemptions.cancel', 9);
    expect(await giveBack(client, redemption)).to.include({ status: 'cancelled' });
    expect(refunds()).to.have.length(1);
    expect(seen).to.include('redemptions.list');
  });

  it('says that it is not known when the list is silent too; the next try finds out', async () => {
    const { client, redemption, lost, refunds } = await cookie();
    for (const operation of ['redemptions.cancel', 'redemptions.list']) lost.set(operation, 9);
    expect(await codeOf(giveBack(client, redemption))).to.equal('network');
    lost.clear();
    expect(await giveBack(client, redemption)).to.include({ status: 'cancelled' });
    expect(refunds()).to.have.length(1);
  });

  it('says when it is too late, and takes nothing for given back', async () => {
    const { client, redemption, refunds, later } = await cookie();
    later(3 * day);
    expect(await codeOf(giveBack(client, redemption))).to.equal('ended');
    expect(refunds()).to.deep.equal([]);
  });
});

describe('giveBack, on a backend that answers as it likes,', () => {
  const redemption = { id: 'x', rewardId: 'r', status: 'issued' } as const;

  /** What it does when the answer is this error, and the list has this status of the redemption. */
  async function doing(error: Error, status?: string) {
    const asked: string[] = [];
    const stale: string[] = [];
    const client = {
      write: ({ name }: { readonly name: string }) => {
        asked.push(name);
        if (name === 'redemptions.cancel') return Promise.reject(error);
        return Promise.resolve({
          items: [
            { ...redemption, id: 'other', status: 'cancelled' },
            { ...redemption, status },
          ],
        });
      },
      invalidate: (noun: string) => stale.push(noun),
    } as unknown as LoyaltyClient;
    const outcome = await giveBack(client, redemption).catch((thrown: unknown) => thrown);
    return { outcome, asked, stale };
  }

  const failure = (code: LoyaltyErrorCode) => new LoyaltyError(code, 'no', { operation: 'redemptions.cancel' });

  for (const code of ['network', 'timeout', 'offline', 'rate-limited', 'server', 'invalid-response'] as const) {
    for (const status of ['cancelled', 'refunded'] as const) {
      it(`takes it for given back when ${code} comes and the list says ${status}`, async () => {
        const { outcome, asked, stale } = await doing(failure(code), status);
        expect(outcome).to.deep.equal({ ...redemption, status });
        expect(asked).to.deep.equal(['redemptions.cancel', 'redemptions.list']);
        expect(stale).to.deep.equal(['member', 'rewards', 'redemptions']);
      });
    }

    it(`takes it for unknown when ${code} comes and the list says that it can be used`, async () => {
      const error = failure(code);
      expect(await doing(error, 'issued')).to.deep.equal({
        ...{ outcome: error, asked: ['redemptions.cancel', 'redemptions.list'], stale: [] },
      });
    });
  }

  for (const [code, stale] of [
    ['ended', ['redemptions']],
    ['not-found', []],
    ['forbidden', []],
    ['unauthorized', []],
  ] as const) {
    it(`asks no further when it is refused with ${code}`, async () => {
      const error = failure(code);
      const expected = { outcome: error, asked: ['redemptions.cancel'], stale };
      expect(await doing(error, 'cancelled')).to.deep.equal(expected);
    });
  }

  it('hands on what is no error of its own', async () => {
    for (const thrown of [new TypeError('no'), Object.assign(new Error('no'), { code: 'ended', transient: true })]) {
      expect(await doing(thrown, 'cancelled')).to.deep.equal({
        outcome: thrown,
        asked: ['redemptions.cancel'],
        stale: [],
      });
    }
  });
});
