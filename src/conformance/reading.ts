import type { Member } from '../domain/member.js';
import type { Page } from '../domain/rewards.js';
import type { Behaviour } from './behaviour.js';
import { benchOf, refusalOf, refusedWith, type Bench } from './bench.js';
import type { Operation } from './operations.js';
import type { Scene, Subject } from './subject.js';

const everything = () => true;

async function answered(operation: Operation, subject: Subject, scene: Scene): Promise<[unknown, Bench]> {
  const bench = benchOf(subject, scene);
  const value = await bench.ask(operation, { params: await bench.paramsFor(operation) });
  return [value, bench];
}

/** An answer that says nothing proves nothing. */
function isTelling(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null) return false;
  return 'items' in value ? isTelling(value.items) : Object.keys(value).length > 0;
}

async function pages(operation: Operation, bench: Bench): Promise<string | undefined> {
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let page = 1; page <= 50; page += 1) {
    const params = { limit: 2, ...(cursor !== undefined && { cursor }) };
    const { items, nextCursor } = (await bench.ask(operation, { params })) as Page<{ readonly id: string }>;
    for (const { id } of items) {
      if (seen.has(id)) return `${id} is on two pages`;
      seen.add(id);
    }
    if (nextCursor === undefined)
      return seen.size > 2 ? undefined : 'needs three items to show that pages follow each other';
    cursor = nextCursor;
  }
  return 'the last page never comes';
}

export const reading: readonly Behaviour[] = [
  {
    name: 'member',
    concerns: everything,
    fault: async (operation, subject) => {
      const [value, { reports }] = await answered(operation, subject, 'usual');
      if (!isTelling(value)) return 'the answer says nothing';
      return reports.length > 0 ? `leaves out what the backend says: ${reports.join('; ')}` : undefined;
    },
  },
  {
    name: 'guest',
    concerns: everything,
    fault: async (operation, subject) => {
      const bench = benchOf(subject);
      const { access: usual } = operation.call;
      // What an endpoint does not say of itself it has from the kit's own.
      const { access = usual } = bench.adapter.endpoints[operation.call.name] ?? {};
      if (usual === 'member' && access !== 'member') return 'may be asked without a member, unlike the kit’s own';
      const params = operation.params;
      if (access === 'member') {
        const fault = await refusedWith(bench.ask(operation, { caller: null, params }), 'unauthorized');
        return fault ?? (bench.sent() > 0 ? 'sends something for a guest' : undefined);
      }
      const given = subject.params?.[operation.call.name] ?? params;
      const error = await refusalOf(bench.ask(operation, { caller: null, params: given }));
      return error && `is refused to a guest: ${error.message}`;
    },
  },
  {
    name: 'paging',
    concerns: ({ kind }) => kind === 'page',
    fault: async (operation, subject) => {
      const bench = benchOf(subject);
      await bench.paramsFor(operation);
      return pages(operation, bench);
    },
  },
  {
    name: 'negative balance',
    concerns: ({ call }) => call.name === 'member.get',
    fault: async (operation, subject) => {
      const [value, { reports }] = await answered(operation, subject, 'negative');
      const isNegative = (value as Member).balances.some(({ amount }) => amount < 0);
      return isNegative ? reports[0] : 'no balance is below zero';
    },
  },
  {
    name: 'unknown values',
    concerns: ({ kind, call }) => kind !== 'write' && call.name !== 'redemptions.find',
    fault: async (operation, subject) => {
      await answered(operation, subject, 'odd');
      return undefined;
    },
  },
  {
    name: 'missing fields',
    concerns: ({ kind, call }) => kind !== 'write' && call.name !== 'redemptions.find',
    fault: async (operation, subject) => {
      await answered(operation, subject, 'bare');
      return undefined;
    },
  },
  {
    name: 'tiers',
    concerns: ({ call }) => call.name === 'member.get',
    fault: async (operation, subject) => {
      const [value, { adapter }] = await answered(operation, subject, 'usual');
      const lacks = adapter.capabilities.lacks?.includes('tiers') === true;
      const { tier } = value as Member;
      if (lacks && tier) return 'says that it has no tiers, and the member has one';
      return !lacks && !tier ? 'says that it has tiers, and the member has none' : undefined;
    },
  },
];
