import { expect } from 'chai';
import { square } from '../../../src/adapters/square.js';
import type { Fetch } from '../../../src/conformance/subject.js';
import { operations } from '../../../src/conformance/operations.js';
import { backendOf } from '../../../src/server/backend.js';
import { startPrism } from './prism.js';
import { member, ofOneMember, squareDocument } from './square-document.js';

const document = squareDocument();

/** How often each operation is answered. */
const times = 20;

const params: Readonly<Record<string, unknown>> = {
  'redemptions.preview': { rewardId: 'a-tier' },
  'redemptions.create': { rewardId: 'a-tier' },
  'redemptions.cancel': { id: 'a-reward' },
};

/** What is no fault of an answer that is made up: nobody, no such reward, or one that costs too much or was used. */
const refusals = /^(not-enrolled|not-found|insufficient-points|ended)$/;

/** Asks everything, and says what could not be read. */
async function faultsOf(fetch: Fetch, locationId: string | undefined): Promise<readonly string[]> {
  const program = { name: 'Tea circle', timeZone: 'America/New_York' };
  const adapter = square({
    ...{ accessToken: 'a secret', program, undoFor: Infinity, fetch },
    ...(locationId !== undefined && { locationId }),
  });
  const { ask } = backendOf(adapter);
  const asking = {
    caller: { id: member.customer },
    language: null,
    signal: AbortSignal.timeout(60_000),
    key: 'a-wish',
  };
  const faults: string[] = [];
  for (const { call, params: usual } of operations) {
    if (adapter.capabilities.lacks?.includes(call.name)) continue;
    const asked = (params[call.name] ?? usual) as never;
    await ask(call, asked, asking).catch((error: unknown) => {
      const { code = '', message } = error as Error & { readonly code?: string };
      if (!refusals.test(code)) faults.push(`${call.name}: ${code} ${message}`);
    });
  }
  return faults;
}

if (document) {
  describe('answers made up from Square’s document', () => {
    for (const [probability, what] of [
      [1, 'every field'],
      [0.5, 'half of the fields that may be missing'],
    ] as const) {
      it(`are taken with ${what}`, async () => {
        const prism = await startPrism(ofOneMember(document), {
          generating: { alwaysFakeOptionals: probability === 1, optionalsProbability: probability },
        });
        const faults: string[] = [];
        let answers = 0;
        for (let seed = 1; seed <= times; seed += 1) {
          const made = prism.seeded(String(seed));
          const counted: Fetch = (url, init) => {
            answers += 1;
            return made(url, init);
          };
          const found = await faultsOf(counted, seed % 2 ? undefined : 'COUNTER');
          faults.push(...found.map((each) => `seed ${seed}, ${each}`));
        }
        await prism.close();
        expect([...faults, ...prism.violations]).to.deep.equal([]);
        expect(answers).to.be.greaterThan(250);
      }).timeout(60_000);
    }
  });
}
