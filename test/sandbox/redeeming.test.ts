import { expect } from 'chai';
import type { Member } from '../../src/domain/member.js';
import type { Redemption, RedemptionPreview } from '../../src/domain/redemption.js';
import type { Page, Reward } from '../../src/domain/rewards.js';
import { checkedSandbox, slugOf, type CheckedSandbox } from '../support/checked-sandbox.js';

const stars = async ({ send }: CheckedSandbox) =>
  ((await send('GET', '/member')).body as Member).balances[0]?.amount ?? 0;
const redeem = ({ send }: CheckedSandbox, rewardId: string, key: string, amount?: number) =>
  send('POST', '/redemptions', { key, body: { rewardId, ...(amount !== undefined && { amount }) } });

describe('redeeming in the sandbox', () => {
  it('previews without changing anything, then does what it said', async () => {
    const sandbox = checkedSandbox();
    const before = await stars(sandbox);
    const preview = (await sandbox.send('POST', '/redemptions/preview', { body: { rewardId: 'cookie' } }))
      .body as RedemptionPreview;
    expect(preview.cost).to.deep.equal({ currency: 'stars', amount: 60 });
    expect(await stars(sandbox)).to.equal(before);

    const redeemed = (await redeem(sandbox, 'cookie', 'a')).body as Redemption;
    expect(redeemed).to.deep.include({ rewardName: 'Oat cookie', cost: preview.cost });
    expect(redeemed).to.include({ status: 'issued', balanceAfter: preview.balanceAfter, expiresAt: preview.expiresAt });
    expect(await stars(sandbox)).to.equal(before - 60);
  });

  it('redeems once for each key', async () => {
    const sandbox = checkedSandbox();
    const [first, again] = [await redeem(sandbox, 'cookie', 'a'), await redeem(sandbox, 'cookie', 'a')];
    expect([again.status, again.body]).to.deep.equal([201, first.body]);
    expect(sandbox.ledger().filter(({ type }) => type === 'spend')).to.have.length(2); // one of them from history
    expect(slugOf(await redeem(sandbox, 'extra-shot', 'a'))).to.equal('idempotency-mismatch');
    expect((await redeem(sandbox, 'cookie', 'b')).body).to.not.deep.equal(first.body);
  });

  it('keeps a definite no under its key', async () => {
    const sandbox = checkedSandbox({ scenario: 'new' });
    expect(slugOf(await redeem(sandbox, 'tumbler', 'a'))).to.equal('insufficient-points');
    for (let count = 0; count < 5; count += 1) sandbox.order('grinder');
    expect(slugOf(await redeem(sandbox, 'tumbler', 'a'))).to.equal('insufficient-points');
    expect((await redeem(sandbox, 'tumbler', 'b')).status).to.equal(201);
  });

  it('finds a redemption by its key', async () => {
    const sandbox = checkedSandbox();
    await redeem(sandbox, 'cookie', 'a');
    const find = async (key: string) => (await sandbox.send('GET', `/redemptions?idempotencyKey=${key}`)).body;
    expect(((await find('a')) as Page<Redemption>).items.map(({ rewardId }) => rewardId)).to.deep.equal(['cookie']);
    expect(await find('b')).to.deep.equal({ items: [] });
  });

  it('takes from stock, refuses the last but one too many, and puts back what is cancelled', async () => {
    const sandbox = checkedSandbox();
    for (let count = 0; count < 20; count += 1) sandbox.order('grinder');
    for (const key of ['a', 'b', 'c']) expect((await redeem(sandbox, 'tumbler', key)).status).to.equal(201);
    expect(slugOf(await redeem(sandbox, 'tumbler', 'd'))).to.equal('out-of-stock');

    const before = await stars(sandbox);
    const cancelled = await sandbox.send('DELETE', '/redemptions/r-2');
    expect(cancelled.body).to.include({ status: 'cancelled', balanceAfter: before + 350 });
    expect((await sandbox.send('DELETE', '/redemptions/r-2')).body).to.deep.equal(cancelled.body);
    expect(await stars(sandbox)).to.equal(before + 350);
    expect((await redeem(sandbox, 'tumbler', 'e')).status).to.equal(201);
  });

  const refusals: readonly (readonly [string, string, number | undefined, number, string])[] = [
    ['insufficient-points', 'espresso-machine', undefined, 422, 'insufficient-points'],
    ['a tier', 'roastery-tour', undefined, 422, 'tier-required'],
    ['no stock', 'cold-brew-kit', undefined, 422, 'out-of-stock'],
    ['its end', 'spring-blend', undefined, 422, 'ended'],
    ['its start', 'pumpkin', undefined, 422, 'ended'],
    ['a cost that has changed', 'cookie', 50, 422, 'cost-changed'],
    ['a choice that is missing', 'store-credit', undefined, 400, 'invalid-request'],
    ['a choice between two steps', 'store-credit', 75, 422, 'invalid-request'],
    ['a choice beyond the balance', 'store-credit', 500, 422, 'insufficient-points'],
    ['a reward that is not there', 'yacht', undefined, 404, 'not-found'],
  ];
  for (const [what, rewardId, amount, status, slug] of refusals) {
    it(`refuses for ${what}`, async () => {
      const sandbox = checkedSandbox();
      const before = sandbox.ledger();
      const refused = await redeem(sandbox, rewardId, 'a', amount);
      expect([refused.status, slugOf(refused)]).to.deep.equal([status, slug]);
      expect(sandbox.ledger()).to.deep.equal(before);
    });
  }

  it('takes the member’s choice of a variable cost', async () => {
    const sandbox = checkedSandbox();
    const before = await stars(sandbox);
    expect((await redeem(sandbox, 'store-credit', 'a', 150)).body).to.include({ balanceAfter: before - 150 });
  });

  it('stops at a member’s limit, and shows it', async () => {
    const sandbox = checkedSandbox();
    expect((await redeem(sandbox, 'bakery-sample', 'a')).status).to.equal(201);
    expect(slugOf(await redeem(sandbox, 'bakery-sample', 'b'))).to.equal('limit-reached');
    const { items } = (await sandbox.send('GET', '/rewards?limit=200')).body as Page<Reward>;
    expect(items.find(({ id }) => id === 'bakery-sample')?.eligibility.state).to.equal('limit-reached');
  });

  it('needs a quoted key and a body that is an object', async () => {
    const { send } = checkedSandbox();
    for (const options of [
      { body: { rewardId: 'cookie' } },
      { body: { rewardId: 'cookie' }, headers: { 'Idempotency-Key': 'bare' } },
      { body: '{"rewardId":', key: 'a' },
      { body: [], key: 'a' },
      { body: {}, key: 'a' },
    ]) {
      const refused = await send('POST', '/redemptions', { ...options, wrong: true });
      expect([refused.status, slugOf(refused)]).to.deep.equal([400, 'invalid-request']);
    }
  });

  it('climbs a tier when enough was bought', async () => {
    const sandbox = checkedSandbox();
    sandbox.order('grinder');
    const { tier } = (await sandbox.send('GET', '/member')).body as Member;
    expect(tier?.tierId).to.equal('gold');
    expect((await redeem(sandbox, 'gold-refill', 'a')).status).to.equal(201);
  });
});
