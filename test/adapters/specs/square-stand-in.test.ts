import { expect } from 'chai';
import { squareStandIn } from '../../../demo/backends/square/stand-in.js';
import { square } from '../../../src/adapters/square.js';
import { estimateEarnings, listEarningRules } from '../../../src/client/resources/earning.js';
import { getMember } from '../../../src/client/resources/member.js';
import { getProgram } from '../../../src/client/resources/program.js';
import { cancelRedemption, listRedemptions } from '../../../src/client/resources/redemption-history.js';
import { previewRedemption, redeem } from '../../../src/client/resources/redemptions.js';
import { listRewards } from '../../../src/client/resources/rewards.js';
import { listTransactions } from '../../../src/client/resources/transactions.js';
import { codeOf, serverOn } from '../scripted.js';
import { startProxied } from './proxied.js';
import { squareDocument, withRefusals } from './square-document.js';
import { strict } from './strict.js';

const document = squareDocument();
const wish = { rewardId: 'tenth-off' };

if (document) {
  describe('the stand-in of Square, held to Square’s document', () => {
    for (const scene of ['usual', 'negative', 'bare'] as const) {
      it(`says nothing that the document does not, and neither does the adapter: ${scene}`, async () => {
        const vendor = squareStandIn(scene);
        const prism = await startProxied(withRefusals(strict(document)), vendor.fetch);
        const program = { name: 'Tea circle', timeZone: 'America/New_York' };
        const make = (more: object) => square({ accessToken: 'a secret', program, fetch: prism.fetch, ...more });
        const ask = serverOn(make({}), { id: 'ada' });
        const known = serverOn(make({ accountOf: () => 'account-of-ada', locationId: 'COUNTER' }), { id: 'ada' });
        const elsewhere = serverOn(make({ locationId: 'ELSEWHERE' }), { id: 'ada' });
        try {
          await ask(getProgram, undefined);
          await ask(getMember, undefined);
          await ask(listEarningRules, undefined);
          const total = { amount: 2400, currency: 'USD' };
          await ask(estimateEarnings, { lines: [{ id: 'tea', quantity: 1, total }] });
          await ask(listRewards, { limit: 2 });
          await codeOf(ask(previewRedemption, wish));
          await codeOf(ask(redeem, { rewardId: 'machine' }, 'too dear'));
          await codeOf(ask(redeem, { rewardId: 'kettle' }, 'unknown'));
          if (scene === 'usual') {
            const { id } = await ask(redeem, wish, 'one');
            expect((await ask(redeem, wish, 'one')).id).to.equal(id);
            await ask(cancelRedemption, { id });
            await known(redeem, wish, 'two');
            expect(await codeOf(elsewhere(redeem, wish, 'three'))).to.equal('invalid-request');
            expect([vendor.points(), vendor.redeemed()]).to.deep.equal([800, 1]);
            vendor.earn('ada', 24);
          }
          await known(getMember, undefined);
          const first = await ask(listTransactions, { limit: 2 });
          await ask(listTransactions, { limit: 2, cursor: first.nextCursor ?? '' });
          await ask(listRedemptions, { limit: 2 });
        } finally {
          await prism.close();
        }
        expect(prism.violations).to.deep.equal([]);
      });
    }
  });
}
