import { apart } from './apart.js';
import type { ClientOptions, LoyaltyClient, SignOutOptions } from './client.js';
import type { EarlyAnswers } from './early-answers.js';
import { clientAfter } from './loyalty-client.js';
import type { Dehydrated } from './query-state.js';
import type { Exchanged } from './transport/exchange.js';
import { withJson } from './transport/json-body.js';

/** Milliseconds for which an early answer may be handed on as if it had just come. */
const patience = 30_000;

/** What a page's first client leaves to the one that has all the rest. */
export interface Legacy {
  /** The object that everybody has; it becomes the other client. */
  readonly start: LoyaltyClient;
  readonly options: ClientOptions;
  readonly early: EarlyAnswers;
  /** What is on screen. */
  readonly shown: Dehydrated;
  /** The member has signed out meanwhile, with these options. */
  readonly left?: SignOutOptions | undefined;
  readonly waiting: Set<Waiting>;
}

/** Whoever waits for this client. */
export interface Waiting {
  /** How it goes on with it. Returns the way out. */
  readonly begin: (client: LoyaltyClient) => (() => void) | undefined;
  /** How it goes on until then; `true`: the member has left. */
  readonly tell?: (isLeft?: unknown) => unknown;
  leave?: (() => unknown) | undefined;
}

/**
 * Makes the client that has all, in place of the one a page has started with. Each early answer goes once to whoever asks the
 * same with the same token, who then reads all that is in it.
 */
export function takeOver({ start, options, early, shown, left, waiting }: Legacy) {
  const { answers } = early;
  const { getToken } = options;
  const client = clientAfter(
    ({ path, method, headers }, by) => {
      const known = answers.get(path);
      answers.delete(path);
      if (!known || method !== 'GET' || known.headers['authorization'] !== headers['authorization']) return undefined;
      if (Date.now() - known.at >= patience) return undefined;
      // Whoever waits for it no more ends it.
      by.addEventListener('abort', () => known.life.abort());
      return options.transport ? known.response : withJson(known.response as Promise<Exchanged>);
    },
    options,
    early.address,
    shown,
    // Whoever has left says goodbye with the token that they had.
    getToken &&
      ((how) => {
        const { token } = early;
        early.token = undefined;
        return token ?? getToken(how);
      }),
  );
  // An answer that nobody has come for may be another's than the next who asks.
  client.watchLeaving?.(() => answers.clear());
  for (const name of Object.keys(start)) Reflect.deleteProperty(start, name);
  Object.setPrototypeOf(start, client);
  const leaving = left && client.signOut(left);
  const move = (it: Waiting) => {
    const stop = it.begin(client);
    // What it heard first made it leave.
    if (!waiting.delete(it)) stop?.();
    it.leave = stop;
  };
  for (const it of [...waiting]) apart(() => move(it));
  return { client, leaving, move };
}
