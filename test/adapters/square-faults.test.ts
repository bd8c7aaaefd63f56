import { expect } from 'chai';
import fc from 'fast-check';
import { squareStandIn } from '../../demo/backends/square/stand-in.js';
import { square } from '../../src/adapters/square.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import type { Fetch } from '../../src/conformance/subject.js';
import { codeOf, serverOn } from './scripted.js';

/** What may happen to a request on its way: nothing, it never arrives, its answer is lost, or nobody has time for it. */
const fate = fc.constantFrom('well', 'unsent', 'lost', 'busy', 'broken');

const suffering =
  (ask: Fetch, fates: string[]): Fetch =>
  async (url, init) => {
    const mine = fates.shift() ?? 'well';
    if (mine === 'busy') return Response.json({ errors: [] }, { status: 429 });
    if (mine === 'broken') return Response.json({ errors: [] }, { status: 503 });
    const answer = mine === 'unsent' ? undefined : await ask(url, init);
    if (!answer || mine === 'lost') throw new TypeError('fetch failed');
    return answer;
  };

describe('a wish at Square, whatever happens on the way', () => {
  for (const { locationId, status, points, redeemed } of [
    { locationId: undefined, status: 'issued', points: 800, redeemed: 1 },
    { locationId: 'COUNTER', status: 'used', points: 800, redeemed: 1 },
    { locationId: 'ELSEWHERE', status: 'invalid-request', points: 1000, redeemed: 0 },
  ]) {
    it(`comes true once or not at all: ${locationId ?? 'without a location'}`, () =>
      fc.assert(
        fc.asyncProperty(fc.array(fate, { maxLength: 12 }), async (fates) => {
          const vendor = squareStandIn('usual');
          const adapter = square({
            ...{ accessToken: 'secret', program: { name: 'Tea circle', timeZone: 'UTC' } },
            ...(locationId !== undefined && { locationId }),
            fetch: suffering(vendor.fetch, [...fates]),
          });
          const ask = serverOn(adapter, { id: 'ada' });
          let outcome: string;
          // Whoever does not know what became of it asks again, with the same key.
          do {
            const attempt = ask(redeem, { rewardId: 'tenth-off' }, 'a-wish');
            outcome = await attempt.then((made) => made.status, () => codeOf(attempt)); // prettier-ignore
          } while (/^(network|rate-limited|server)$/.test(outcome));
          expect({ status: outcome, points: vendor.points(), redeemed: vendor.redeemed() }).to.deep.equal({
            ...{ status, points, redeemed },
          });
        }),
        { numRuns: 100 },
      ));
  }
});
