import type { Behaviour } from './behaviour.js';
import { failing } from './failing.js';
import { operations, type Operation } from './operations.js';
import { reading } from './reading.js';
import { benchOf, refusedWith } from './bench.js';
import type { KnownFrom, Subject } from './subject.js';
import { writing } from './writing.js';

export type { Backend, Fetch, KnownFrom, Scene, Subject } from './subject.js';

/** What is known of one operation of one adapter. */
export interface ConformanceRow {
  readonly adapter: string;
  readonly operation: string;
  readonly result: 'works' | 'not offered by the vendor' | 'fails';
  /** Where names and forms come from, where the operation is offered. */
  readonly knownFrom?: KnownFrom;
  /** The behaviours that were looked at. */
  readonly behaviours: readonly string[];
  /** What is wrong, one sentence for each behaviour that fails. */
  readonly faults: readonly string[];
}

const behaviours: readonly Behaviour[] = [...reading, ...failing, ...writing];

/** The operations that have a row in the table. */
export const operationNames: readonly string[] = operations.map(({ call }) => call.name);

/**
 * Finds out whether an adapter does what the kit relies on: for guests and members, with pages, negative balances, values
 * nobody knows and fields that are missing, when the backend fails, when an answer is lost and when nobody waits any more.
 *
 * Needs no test runner. A row fails where something else happens, and says what.
 */
export async function conformance(subject: Subject): Promise<readonly ConformanceRow[]> {
  const rows: ConformanceRow[] = [];
  for (const operation of operations) rows.push(await rowOf(operation, subject));
  return rows;
}

async function rowOf(operation: Operation, subject: Subject): Promise<ConformanceRow> {
  const { name } = operation.call;
  const { adapter } = benchOf(subject);
  const { lacks = [], redeemStatus } = adapter.capabilities;
  const isLacking = lacks.includes(name) || (name === 'redemptions.find' && !redeemStatus);
  const asked = isLacking ? [notOffered] : behaviours.filter(({ concerns }) => concerns(operation, adapter));
  const faults: string[] = [];
  for (const behaviour of asked) {
    const fault = await behaviour.fault(operation, subject).catch((error: unknown) => `fails: ${String(error)}`);
    if (fault !== undefined) faults.push(`${behaviour.name}: ${fault}`);
  }
  const { knownFrom } = subject;
  return {
    adapter: adapter.name,
    operation: name,
    result: faults.length > 0 ? 'fails' : isLacking ? 'not offered by the vendor' : 'works',
    ...(!isLacking && {
      knownFrom: typeof knownFrom === 'string' ? knownFrom : (knownFrom[name] ?? knownFrom.default),
    }),
    behaviours: asked.map((each) => each.name),
    faults,
  };
}

/** What a backend has no place for is refused at once, and asks it nothing. */
const notOffered: Behaviour = {
  name: 'not offered',
  concerns: () => true,
  fault: async (operation, subject) => {
    const bench = benchOf(subject);
    if (operation.call.name === 'redemptions.find') return undefined;
    const fault = await refusedWith(bench.ask(operation), 'unsupported');
    return fault ?? (bench.sent() > 0 ? 'asks the backend for what it lacks' : undefined);
  },
};
