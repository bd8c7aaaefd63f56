import type { ClientOptions, LoyaltyClient } from '../client/client.js';
import { createLoyaltyClient } from '../client/loyalty-client.js';
import type { Transport } from '../client/transport/transport.js';
import { LoyaltyError } from '../domain/errors.js';

/** What elements read, as the HTTP contract answers it, by operation. `member.get` is null for a guest. */
export interface GivenData {
  readonly 'member.get'?: unknown;
  readonly 'program.get'?: unknown;
  readonly 'redemptions.list'?: unknown;
  readonly 'rewards.list'?: unknown;
  readonly 'surveys.due'?: unknown;
}

const readable: readonly string[] = [
  'member.get',
  'program.get',
  'redemptions.list',
  'rewards.list',
  'surveys.due',
] satisfies readonly (keyof GivenData)[];

/**
 * A client that knows what it was given, and nothing else.
 *
 * @throws LoyaltyError `invalid-configuration` for data of an operation that no element reads.
 */
export function givenClient(data: GivenData, options: Pick<ClientOptions, 'onProblem'>): LoyaltyClient {
  const unknown = Object.keys(data).find((operation) => !readable.includes(operation));
  if (unknown !== undefined) {
    const message = `no element reads ${JSON.stringify(unknown.slice(0, 40))}, only ${readable.join(', ')}`;
    throw new LoyaltyError('invalid-configuration', message, { operation: 'ssr.render' });
  }
  const answers = data as Readonly<Record<string, unknown>>;
  const transport: Transport = ({ operation }) =>
    Promise.resolve({ status: 200, headers: new Headers(), body: answers[operation] });
  return createLoyaltyClient({
    ...options,
    baseUrl: 'https://given.invalid',
    transport,
    // A guest's client asks for no member; a member's needs a name to ask in.
    ...(data['member.get'] !== null && { getToken: () => Promise.resolve('given') }),
  });
}
