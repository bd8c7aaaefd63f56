import type { Adapter } from '../client/adapter.js';
import type { Endpoint, Caller } from '../client/endpoint.js';
import { newId } from '../client/new-id.js';
import { redeem } from '../client/resources/redemptions.js';
import { LoyaltyError } from '../domain/errors.js';
import type { Redemption } from '../domain/redemption.js';
import { backendOf } from '../server/backend.js';
import type { Operation } from './operations.js';
import type { Backend, Fetch, Scene, Subject } from './subject.js';

export interface Asked {
  /** Default: the member under test. */
  readonly caller?: Caller | null;
  readonly params?: unknown;
  readonly key?: string;
  readonly signal?: AbortSignal;
}

/** One adapter over one backend, with a wire that can be cut. */
export interface Bench {
  readonly adapter: Adapter;
  readonly backend: Backend;
  /** Requests that went out so far. */
  readonly sent: () => number;
  /** What could not be read and was left out. */
  readonly reports: readonly string[];
  /** From now on answers instead of the backend, which it may ask. */
  readonly cut: (instead: (ask: Fetch) => Fetch) => void;
  readonly ask: (operation: Operation, asked?: Asked) => Promise<unknown>;
  readonly redeem: (key: string, caller?: Caller) => Promise<Redemption>;
  /** What an operation needs to be asked: redemptions to list, to take back, or to be found by their key. */
  readonly paramsFor: (operation: Operation) => Promise<unknown>;
}

const patience = 20_000;

export function benchOf(subject: Subject, scene: Scene = 'usual'): Bench {
  const backend = subject.backend(scene);
  const reports: string[] = [];
  let sent = 0;
  let way: Fetch = backend.fetch;
  const adapter = subject.adapter((url, init) => {
    sent += 1;
    return way(url, init);
  });
  const { ask, keyFor } = backendOf(adapter);
  const report = (problem: string) => reports.push(problem);

  const send = <T>(call: Endpoint<never, T>, { caller = subject.caller, params, key, signal }: Asked): Promise<T> =>
    ask(call, params as never, {
      ...{ caller, language: null, report, signal: signal ?? AbortSignal.timeout(patience) },
      ...(key !== undefined && { key }),
    });

  const bench: Bench = {
    ...{ adapter, backend, reports },
    sent: () => sent,
    cut: (instead) => {
      way = instead(backend.fetch);
    },
    ask: async ({ call, params, kind }, asked = {}) =>
      send(call, { params, ...(kind === 'write' && { key: newId() }), ...asked }),
    redeem: (key, caller = subject.caller) => send(redeem, { caller, key, params: { rewardId: subject.rewardId } }),
    async paramsFor({ call: { name }, params }) {
      const given = subject.params?.[name];
      if (given !== undefined) return given;
      switch (name) {
        case 'redemptions.preview':
        case 'redemptions.create':
          return { rewardId: subject.rewardId };
        case 'redemptions.list':
          for (const key of ['one', 'two', 'three']) await bench.redeem(key);
          return params;
        case 'redemptions.cancel':
          return { id: (await bench.redeem(newId())).id };
        case 'redemptions.find': {
          const key = newId();
          await bench.redeem(key);
          return { idempotencyKey: await keyFor(subject.caller, key) };
        }
        default:
          return params;
      }
    },
  };
  return bench;
}

/** The error with which it is refused; undefined where it is not. */
export async function refusalOf(attempt: Promise<unknown>): Promise<LoyaltyError | Error | undefined> {
  try {
    await attempt;
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** Whether it is refused with a code; otherwise what happened instead. */
export async function refusedWith(attempt: Promise<unknown>, ...codes: readonly string[]): Promise<string | undefined> {
  const error = await refusalOf(attempt);
  if (!error) return `was answered, and not refused with ${codes.join(' or ')}`;
  if (!(error instanceof LoyaltyError)) return `throws what is no LoyaltyError: ${String(error)}`;
  return codes.includes(error.code)
    ? undefined
    : `is refused with ${error.code}, not ${codes.join(' or ')}: ${error.message}`;
}
