// Help for the tests of a page that uses the kit: a backend in memory, a client on it, and data to give to elements.
import type { ClientOptions, LoyaltyClient } from '../client/client.js';
import { createLoyaltyClient } from '../client/loyalty-client.js';
import { getMember } from '../client/resources/member.js';
import { getProgram } from '../client/resources/program.js';
import { listRedemptions } from '../client/resources/redemption-history.js';
import { listRewards } from '../client/resources/rewards.js';
import type { Member } from '../domain/member.js';
import type { Program } from '../domain/program.js';
import type { Redemption } from '../domain/redemption.js';
import type { Reward } from '../domain/rewards.js';
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';

export { createSandbox, type Sandbox, type SandboxOptions };
export type { Scenario } from './scenario.js';

type Chosen = Pick<ClientOptions, 'locale' | 'consent' | 'initialData' | 'onProblem'>;

export interface TestClient {
  /** For `provideClient`, or for `client` of a provider. */
  readonly client: LoyaltyClient;
  /** The backend behind it: orders, prices, the ledger. */
  readonly sandbox: Sandbox;
}

/**
 * A client on a backend of its own, that answers at once.
 *
 * @throws LoyaltyError `invalid-configuration` for a scenario, a programme or a member that does not exist.
 */
export function createTestClient({
  locale,
  consent,
  initialData,
  onProblem,
  ...options
}: SandboxOptions & Chosen = {}): TestClient {
  const sandbox = createSandbox({ latencyMs: 0, ...options });
  const { transport, getToken, memberKey } = sandbox;
  const client = createLoyaltyClient({
    baseUrl: 'https://sandbox.invalid',
    transport,
    getToken,
    ...(memberKey && { memberKey }),
    ...(locale && { locale }),
    ...(consent && { consent }),
    ...(initialData && { initialData }),
    ...(onProblem && { onProblem }),
  });
  return { client, sandbox };
}

export interface Fixtures {
  readonly program: Program;
  /** Null for a guest. */
  readonly member: Member | null;
  readonly rewards: readonly Reward[];
  /** What the member has redeemed. */
  readonly redemptions: readonly Redemption[];
}

/** Data for the properties of elements, as a client reads them: nothing needs a client then. */
export async function loadFixtures(options: SandboxOptions = {}): Promise<Fixtures> {
  const { client } = createTestClient(options);
  const [program, member, { items: rewards }] = await Promise.all([
    client.read(getProgram, undefined),
    client.read(getMember, undefined),
    client.read(listRewards, { limit: 100 }),
  ]);
  const redemptions = member ? (await client.read(listRedemptions, {})).items : [];
  return { program, member, rewards, redemptions };
}
