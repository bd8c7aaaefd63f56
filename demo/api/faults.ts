import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../../src/server/refusal.js';

/**
 * - `status-500`: refuses before anything is done.
 * - `delay`: waits before anything is done.
 * - `slow-commit`: waits while the key is claimed and nothing is committed yet (keyed writes only).
 * - `cut-after-commit`: does it all, then destroys the connection.
 */
export const faultKinds = ['status-500', 'delay', 'slow-commit', 'cut-after-commit'] as const;
export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  /** `operationId` of the contract: `redemptions.create`. */
  readonly operation: string;
  readonly kind: FaultKind;
  /** How often it strikes. */
  readonly times: number;
  /** Milliseconds of a delay. */
  readonly ms: number;
}

/** Faults that tests plan ahead, because the requests they strike are sent by browsers. */
export interface Faults {
  plan(fault: Fault): void;
  clear(): void;
  /** Middleware that lets planned faults strike an operation. */
  at(operation: string): MiddlewareHandler<{ Bindings: Partial<HttpBindings> }>;
  /** Waits where a slow commit is planned. */
  beforeCommit(operation: string): Promise<void>;
}

export function createFaults(): Faults {
  let planned: readonly Fault[] = [];

  const strike = (operation: string, kind: FaultKind): Fault | undefined => {
    const fault = planned.find((candidate) => candidate.operation === operation && candidate.kind === kind);
    if (!fault) return undefined;
    const rest = { ...fault, times: fault.times - 1 };
    planned = planned.flatMap((candidate) => (candidate !== fault ? candidate : rest.times > 0 ? rest : []));
    return fault;
  };

  return {
    plan: (fault) => {
      planned = [...planned, fault];
    },
    clear: () => {
      planned = [];
    },
    at: (operation) => async (c, next) => {
      if (strike(operation, 'status-500')) throw new Refusal('server', 'Internal error');
      await wait(strike(operation, 'delay')?.ms);
      const cut = strike(operation, 'cut-after-commit');
      await next();
      if (cut) c.env.outgoing?.socket?.destroy();
    },
    beforeCommit: (operation) => wait(strike(operation, 'slow-commit')?.ms),
  };
}

async function wait(ms: number | undefined): Promise<void> {
  if (ms !== undefined) await new Promise((resolve) => setTimeout(resolve, ms));
}
