import type { Endpoint } from '../../src/client/endpoint.js';
import { createQueryCache, type Ask, type AskOptions } from '../../src/client/query-cache.js';
import type { QueryState } from '../../src/client/query-state.js';
import { LoyaltyError, type LoyaltyErrorCode } from '../../src/domain/errors.js';

/** A question on its way, which the test answers when it likes. */
export interface Asked extends AskOptions {
  readonly name: string;
  readonly params: unknown;
  answer(value: unknown, etag?: string): Promise<void>;
  notModified(): Promise<void>;
  fail(code?: LoyaltyErrorCode): Promise<void>;
}

export const endpoint = (name: string, more: Partial<Endpoint<unknown, unknown>> = {}): Endpoint<unknown, unknown> => ({
  name,
  request: () => ({ method: 'GET', path: `/${name}` }),
  decode: (body) => body,
  ...more,
});

export const balance = endpoint('member.get');

/** Lets everything run that waits for nothing but promises. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
}

/** A cache whose network and clock are in the hands of the test. */
export function asking(initial?: Parameters<typeof createQueryCache>[1]) {
  const asked: Asked[] = [];
  const clock = { now: 1_000_000 };
  const ask: Ask = ({ name }, params, options) =>
    new Promise((resolve, reject) => {
      const give = resolve as (answer: unknown) => void;
      const then = (act: () => void) => (act(), settle());
      asked.push({
        ...{ name, params, ...options },
        answer: (value, etag) => then(() => give({ value, etag })),
        notModified: () => then(() => give(undefined)),
        fail: (code = 'network') => then(() => reject(new LoyaltyError(code, 'no', { operation: name }))),
      });
    });
  const cache = createQueryCache(ask, initial, () => clock.now);
  /** Subscribes, and notes each state in a word. */
  const watch = (which = balance, params?: unknown) => {
    const states: string[] = [];
    const stop = cache.subscribe(which, params, (state) => states.push(wordOf(state)));
    return { states, stop };
  };
  return { cache, asked, clock, watch };
}

function wordOf(state: QueryState<unknown>): string {
  if (state.status === 'pending') return 'pending';
  if (state.status === 'failed') return `failed ${state.error.code}`;
  return `${String(state.value)}${state.error ? `, old: ${state.error.code}` : ''}`;
}
