import type { Transport, TransportRequest, TransportResponse } from '../client/transport/transport.js';
import { LoyaltyError } from '../domain/errors.js';
import { ok, Refusal, type Answer } from './answer.js';
import { callOf, sentBody, type SentBody } from './call.js';
import { fnv1a } from './code.js';
import { earnedBy, rowOf } from './history.js';
import type { LedgerEntry } from './ledger.js';
import { nonsense } from './malformed.js';
import { programmes } from './programmes.js';
import { routeOf } from './routes.js';
import { scripts, type Script } from './scenario.js';
import { openShop } from './shop.js';
import { translated } from './translation.js';

export interface SandboxOptions {
  /** A `Scenario`. Default `mid`. */
  readonly scenario?: string | undefined;
  /** `coffee-stars` (the default), `hotel-nights`, `department-store` or `tour-operator`. */
  readonly program?: string | undefined;
  /** Who is signed in: `guest`, or the role of a member. Default: as the scenario has it. */
  readonly member?: string | undefined;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: (() => number) | undefined;
  /** Milliseconds until an answer; `Infinity` for none. Default: as the scenario has it. */
  readonly latencyMs?: number | undefined;
}

export interface Sandbox {
  /** Answers the default contract from memory. */
  readonly transport: Transport;
  /** For the client's `getToken`: null for a guest. The token proves nothing and is not looked at. */
  readonly getToken: () => Promise<string | null>;
  /** For the client's `memberKey`; undefined for a guest. */
  readonly memberKey: string | undefined;
  /** Buys a product of the programme: its points are in the ledger at once. A guest earns nothing. */
  order(productId: string): void;
  /** The shop asks another fixed cost for a reward from now on. */
  reprice(rewardId: string, amount: number): void;
  /** The ledger as it is now, oldest first. */
  ledger(): readonly LedgerEntry[];
}

const byId = Object.fromEntries(programmes.map((programme) => [programme.program.id, programme]));

/**
 * A loyalty backend in memory, contract-true, with everything it is told kept until it is thrown away.
 *
 * @throws LoyaltyError `invalid-configuration` for a scenario, a programme or a member that does not exist.
 */
export function createSandbox({
  scenario = 'mid',
  program = 'coffee-stars',
  member,
  now = Date.now,
  latencyMs,
}: SandboxOptions = {}): Sandbox {
  const { fault, latencyMs: usual, soldOut, ...script } = chosen(scripts, scenario, 'scenario');
  const programme = chosen(byId, program, 'programme');
  const all: Readonly<Record<string, Pick<Script, 'role' | 'joining'>>> = {
    guest: {},
    ...Object.fromEntries(programme.members.map(({ role }) => [role, { role }])),
  };
  const { role, joining } = member === undefined ? script : chosen(all, member, 'member');
  const shop = openShop(programme, { role, joining, soldOut, now });
  let calls = 0;

  function respond(request: TransportRequest, sent: SentBody): TransportResponse {
    const { pathname, searchParams } = new URL(request.path, 'https://sandbox.invalid');
    const requestId = `sandbox-${(calls += 1)}`;
    if (fault === 'malformed') return response(ok(nonsense(pathname)), requestId);
    if (fault === 'rate-limited') {
      return response(new Refusal('rate-limited', 'Too many calls').answer, requestId, { 'retry-after': '30' });
    }

    const [{ route, cache }, id] = routeOf(request.method, pathname);
    const call = callOf(request, id, searchParams, sent);
    if (fault === 'session-ended' && call.header('authorization')) {
      return response(new Refusal('unauthorized', 'This token has expired').answer, requestId);
    }
    const answer = inLanguage(
      attempt(() => route(shop, call)),
      call.header('accept-language'),
    );
    if (cache === undefined || answer.status !== 200) return response(answer, requestId);

    const etag = `"${fnv1a(JSON.stringify(answer.body)).toString(36)}"`;
    if (call.header('if-none-match') === etag) return response({ status: 304, body: undefined }, requestId, { etag });
    return response(answer, requestId, { etag, 'cache-control': cache });
  }

  /** Programmes are written in English; what else they know is chosen as a server would. */
  function inLanguage({ status, body }: Answer, wanted: string | undefined): Answer {
    return { status, body: translated(body, programme.translations, wanted) };
  }

  return {
    async transport(request, signal) {
      await wait(latencyMs ?? usual, signal);
      if (fault !== 'offline') return respond(request, await sentBody(request));
      throw new LoyaltyError('network', 'no answer', { operation: request.operation });
    },
    getToken: () => Promise.resolve(shop.member ? `sandbox.${shop.member.id}` : null),
    memberKey: shop.member?.id,
    order(productId) {
      const product = programme.products.find((each) => each.id === productId);
      if (!product) throw new RangeError(`No product '${productId}' in ${program}`);
      if (!shop.member) return;
      for (const entry of earnedBy(programme, product)) {
        shop.ledger.push(rowOf(programme, entry, `t-${shop.ledger.length + 1}`, now()));
      }
    },
    reprice: (rewardId, amount) => void shop.costs.set(rewardId, amount),
    ledger: () => [...shop.ledger],
  };
}

function chosen<T>(all: Readonly<Record<string, T>>, name: string, what: string): T {
  const found = Object.entries(all).find(([key]) => key === name);
  if (found) return found[1];
  const message = `The sandbox has no ${what} '${name}', only ${Object.keys(all).join(', ')}`;
  throw new LoyaltyError('invalid-configuration', message, { operation: 'sandbox.create' });
}

function attempt(run: () => Answer): Answer {
  try {
    return run();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

/** The body is a copy, as it would be over a wire. */
function response(
  { status, body }: Answer,
  requestId: string,
  extra: Readonly<Record<string, string>> = {},
): TransportResponse {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  const headers = new Map(Object.entries({ 'x-request-id': requestId, 'content-type': type, ...extra }));
  return {
    status,
    headers: { get: (name) => headers.get(name.toLowerCase()) ?? null },
    body: body === undefined ? undefined : (JSON.parse(JSON.stringify(body)) as unknown),
  };
}

/** Waits, and rejects with the signal's reason when it is aborted. */
function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = ms < Infinity ? setTimeout(done, ms) : undefined;
    function aborted() {
      clearTimeout(timer);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the page's own reason is handed on
      reject(signal.reason);
    }
    function done() {
      signal.removeEventListener('abort', aborted);
      resolve();
    }
    signal.addEventListener('abort', aborted);
  });
}
