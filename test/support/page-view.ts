import type { Endpoint } from '../../src/client/endpoint.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { listRedemptions } from '../../src/client/resources/redemption-history.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import type { Transport } from '../../src/client/transport/transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import type { Subject } from '../../src/conformance/subject.js';
import { memoryKeys } from '../../src/server/key-store.js';
import { createLoyaltyFetch } from '../../src/server/loyalty-fetch.js';

type Reading = readonly (readonly [Endpoint<never, unknown>, unknown])[];

const program: Reading[number] = [getProgram, undefined];
const member: Reading[number] = [getMember, undefined];
const rewards: Reading[number] = [listRewards, { limit: 12 }];
const redemptions: Reading[number] = [listRedemptions, {}];

/** What elements read when they come into view. */
export const readings = {
  'points-badge or tier-progress': [program, member],
  'rewards-list': [program, member, rewards],
  'your-rewards': [program, member, redemptions, rewards],
  'all of them': [program, member, rewards, redemptions],
} satisfies Record<string, Reading>;

/**
 * Counts the requests that a merchant's server makes to a vendor while pages are viewed, one after the other, each with the
 * kit's own client and with nothing in its browser's memory.
 */
function countedVendor(subject: Subject, sharedMs: number, now: () => number = Date.now) {
  let sent = 0;
  const { fetch: vendor } = subject.backend('usual');
  const adapter = subject.adapter((url, init) => {
    sent += 1;
    return vendor(url, init);
  });
  const { caller, stranger } = subject;
  const identify = ({ headers }: Request) => (headers.get('authorization') === 'Bearer a.b.one' ? caller : stranger);
  const handle = createLoyaltyFetch({
    adapter,
    identify,
    idempotency: memoryKeys(),
    limits: { sharedMs },
    now,
    log: () => undefined,
  });

  return async (who: 'one' | 'another', reading: Reading): Promise<number> => {
    const before = sent;
    const transport: Transport = async ({ path, method, headers }) => {
      const asked = { method, headers: { ...headers, authorization: `Bearer a.b.${who}` } };
      const answer = await handle(new Request(`https://shop.example/loyalty${path}`, asked));
      return { status: answer.status, headers: answer.headers, body: await answer.json() };
    };
    const getToken = () => Promise.resolve(`a.b.${who}`);
    const client = createLoyaltyClient({ baseUrl: 'https://shop.example/loyalty', getToken, transport });
    const reads = reading.map(([endpoint, params]) => client.read(endpoint, params as never));
    await Promise.all(reads.map((read) => read.catch(isNotOffered)));
    return sent - before;
  };
}

/** A vendor that has no such thing costs nothing. */
function isNotOffered(error: unknown): void {
  if (error instanceof LoyaltyError && /^(not-found|unsupported)$/.test(error.code)) return;
  throw error;
}

/** Requests to a vendor that one page view comes to. */
export interface ViewCost {
  /** The first view after the start of the process. */
  readonly cold: number;
  /** Any other view by any other member, within the time that answers are kept. */
  readonly warm: number;
  /** Every view, where nothing is kept. */
  readonly unkept: number;
}

export async function costOf(subject: Subject, reading: Reading): Promise<ViewCost> {
  const kept = countedVendor(subject, 30_000);
  const unkept = countedVendor(subject, 0);
  await unkept('another', reading);
  return {
    cold: await kept('one', reading),
    warm: await kept('another', reading),
    unkept: await unkept('one', reading),
  };
}

/** Page views in a minute, five in a second at most, that so many requests to the vendor carry. */
export async function viewsFor(
  subject: Subject,
  reading: Reading,
  requests: number,
  sharedMs: number,
): Promise<number> {
  let time = Date.parse('2026-03-02T09:00:00.000Z');
  const view = countedVendor(subject, sharedMs, () => time);
  let left = requests;
  for (let views = 0; views < 300; views += 1) {
    left -= await view(views % 2 ? 'one' : 'another', reading);
    if (left < 0) return views;
    time += 200;
  }
  return 300;
}
