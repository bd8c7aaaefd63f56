import { expect } from 'chai';
import type { Fetch, Subject } from '../../src/conformance/subject.js';
import { handlerOver } from '../support/handler.js';
import { allSubjects } from './conformance/subjects.js';

/** The merchant's own server over a vendor, whose answer to the redemption itself is lost when `isLost` says so. */
function shopOn(subject: Subject, isLost: () => boolean = () => false) {
  const backend = subject.backend('usual');
  const wire: Fetch = async (url, init) => {
    const before = backend.redeemed();
    const answer = await backend.fetch(url, init);
    if (backend.redeemed() > before && isLost()) throw new TypeError('fetch failed');
    return answer;
  };
  return { ...backend, ...handlerOver(subject.adapter(wire)) };
}

const reads = ['/program', '/member', '/rewards', '/transactions', '/redemptions', '/earning-rules', '/referral'];

const silent: Fetch = () => Promise.reject(new TypeError('asks nobody'));

for (const [name, subject] of await allSubjects()) {
  const { runsIn, capabilities } = subject.adapter(silent);
  if (runsIn !== 'server') continue;
  const { lacks = [], redeemStatus } = capabilities;

  describe(`A merchant's server over ${name}`, () => {
    const as = subject.caller.id;
    const wish = { as, key: 'wish-0000-0001', body: { rewardId: subject.rewardId } };

    it('answers pages as the contract has it, and says of the rest that there is none', async () => {
      const { call } = shopOn(subject);
      for (const path of reads) {
        const { status, slug } = await call('GET', path, { as });
        const isLacking = lacks.includes(`${path.slice(1)}.list`) || lacks.includes(`${path.slice(1)}.get`);
        expect([path, status, slug]).to.deep.equal(isLacking ? [path, 404, 'unsupported'] : [path, 200, '']);
      }
    });

    it('redeems once however often the page asks with its key', async () => {
      const { call, redeemed } = shopOn(subject);
      const first = await call('POST', '/redemptions', wish);
      const second = await call('POST', '/redemptions', wish);
      expect([first.status, second.status, redeemed()]).to.deep.equal([201, 201, 1]);
      expect(JSON.parse(second.text)).to.deep.equal(JSON.parse(first.text));
    });

    it('redeems once where the vendor’s answer is lost, and tells what came of it where the vendor can be asked', async () => {
      let losses = 1;
      const { call, redeemed, points } = shopOn(subject, () => losses-- > 0);
      const before = points();
      await call('POST', '/redemptions', wish);
      const again = await call('POST', '/redemptions', wish);
      expect(redeemed()).to.equal(1);
      expect(before).to.be.above(points());
      if (redeemStatus) {
        expect([again.status, (JSON.parse(again.text) as { readonly rewardId: string }).rewardId]).to.deep.equal([
          201,
          subject.rewardId,
        ]);
      }
    });

    it('tells nobody of another member’s redemption', async () => {
      const { call } = shopOn(subject);
      await call('POST', '/redemptions', wish);
      const other = await call('GET', `/redemptions?idempotencyKey=${wish.key}`, { as: subject.stranger.id });
      expect(JSON.parse(other.text)).to.deep.equal({ items: [] });
    });
  });
}
