import { expect } from 'chai';
import type { Endpoint } from '../../src/client/endpoint.js';
import { estimateEarnings, getReferral, listEarningRules } from '../../src/client/resources/earning.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { listRedemptions } from '../../src/client/resources/redemption-history.js';
import { findRedemption, previewRedemption, redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { listDueSurveys } from '../../src/client/resources/surveys.js';
import { listTransactions } from '../../src/client/resources/transactions.js';
import { checkedSandbox, type CheckedSandbox } from '../support/checked-sandbox.js';

/** Sends what an endpoint asks for, and decodes the answer. Each fault that the decoder reports fails the test. */
async function ask<P, T>({ send }: CheckedSandbox, endpoint: Endpoint<P, T>, params: P, key?: string): Promise<T> {
  const { method, path, body } = endpoint.request(params);
  const answer = await send(method, path, { body, ...(key !== undefined && { key }) });
  return endpoint.decode(answer.body, (problem) => {
    throw new Error(`${endpoint.name}: ${problem}`);
  });
}

describe('the client’s decoders', () => {
  for (const [program, rewardId] of [
    ['coffee-stars', 'cookie'],
    ['hotel-nights', 'late-checkout'],
  ] as const) {
    it(`lose nothing of what ${program} answers`, async () => {
      const sandbox = checkedSandbox({ program });
      const plain = async (path: string) => (await sandbox.send('GET', path)).body;

      expect(await ask(sandbox, getProgram, undefined)).to.deep.equal(await plain('/program'));
      expect(await ask(sandbox, getMember, undefined)).to.deep.equal(await plain('/member'));
      expect(await ask(sandbox, listRewards, { limit: 200 })).to.deep.equal(await plain('/rewards?limit=200'));
      expect(await ask(sandbox, listDueSurveys, undefined)).to.have.length(4);

      expect(await ask(sandbox, listTransactions, { limit: 200 })).to.deep.equal(
        await plain('/transactions?limit=200'),
      );
      expect({ items: await ask(sandbox, listEarningRules, undefined) }).to.deep.equal(await plain('/earning-rules'));
      expect(await ask(sandbox, getReferral, undefined)).to.deep.equal(await plain('/referral'));
      expect(await ask(sandbox, estimateEarnings, { lines: [] })).to.deep.equal([]);

      const preview = await ask(sandbox, previewRedemption, { rewardId });
      const redemption = await ask(sandbox, redeem, { rewardId }, 'k');
      expect(redemption.balanceAfter).to.equal(preview.balanceAfter);
      expect(await ask(sandbox, findRedemption, { idempotencyKey: 'k' })).to.deep.equal({ items: [redemption] });
      expect(await ask(sandbox, listRedemptions, {})).to.deep.equal({ items: [redemption] });
    });
  }
});
