import type { Adapter, Capabilities } from '../client/adapter.js';
import type { Call } from '../client/endpoint.js';
import { getProgram } from '../client/resources/program.js';
import { LoyaltyError } from '../domain/errors.js';
import type { Program } from '../domain/program.js';

/**
 * Several backends as one: each operation goes to the first adapter that has it, so
 * `combine(square(…), restAdapter(…))` takes points from one, and surveys and feedback, which it lacks, from the other.
 *
 * It runs where the most careful of them does, and each gets its own proof and its own keys only.
 *
 * @throws LoyaltyError `invalid-configuration` where one does not say how it is reached.
 */
export function combine(first: Adapter, ...others: readonly Adapter[]): Adapter {
  const all = [first, ...others];
  const unreachable = all.find(({ reach }) => !reach);
  if (unreachable) {
    const message = `the adapter '${unreachable.name}' does not say how its backend is reached`;
    throw new LoyaltyError('invalid-configuration', message, { operation: 'adapter.combine' });
  }
  const has = ({ capabilities: { lacks = [] } }: Adapter, operation: string) => !lacks.includes(operation);
  const ownerOf = (operation: string): Adapter => all.find((each) => has(each, operation)) ?? first;
  // Whether members have tiers is for the backend to say that tells of members.
  const tellerOf = (lack: string) => ownerOf(lack === 'tiers' ? 'member.get' : lack);
  const lacks = [...new Set(all.flatMap(({ capabilities }) => capabilities.lacks ?? []))].filter(
    (each) => !has(tellerOf(each), each),
  );
  const teller = ownerOf('program.get');
  // Surveys and feedback may be another's than the points, and with them what a second answer means.
  const answering = ownerOf('responses.submit').capabilities;
  const by: Record<string, Capabilities> = {};
  for (const operation of first.capabilities.lacks ?? []) by[operation] = ownerOf(operation).capabilities;
  const baseUrl = all.find((each) => each.baseUrl !== undefined)?.baseUrl;
  return {
    name: all.map(({ name }) => name).join('+'),
    runsIn: all.some(({ runsIn }) => runsIn === 'server') ? 'server' : 'browser',
    capabilities: { ...first.capabilities, responseIdempotency: answering.responseIdempotency, lacks, by },
    endpoints: Object.assign(
      {},
      ...all
        .map((each) => Object.entries(each.endpoints).filter(([operation]) => ownerOf(operation) === each))
        .map((entries) => Object.fromEntries(entries)),
      has(teller, 'program.get') && { 'program.get': telling(teller, (lack) => tellerOf(lack) === teller) },
    ) as Adapter['endpoints'],
    ...(baseUrl !== undefined && { baseUrl }),
    backendOf: (operation) => String(all.indexOf(ownerOf(operation))),
    reach: (caller) => {
      const ways = new Map(all.map((each) => [each, each.reach?.(caller)]));
      return (request, signal) => {
        const way = ways.get(ownerOf(request.operation));
        return way ? way(request, signal) : Promise.reject(new Error('there is no way'));
      };
    },
  };
}

/** The programme of one backend, which knows what it lacks itself, and nothing of the others. */
function telling({ endpoints }: Adapter, isOwn: (lack: string) => boolean): Call<void, Program> {
  const asked = (endpoints['program.get'] as Call<void, Program> | undefined) ?? getProgram;
  const own = (program: Program): Program =>
    program.lacks ? { ...program, lacks: program.lacks.filter(isOwn) } : program;
  return 'run' in asked
    ? { ...asked, run: async (params, exchanges) => own(await asked.run(params, exchanges)) }
    : { ...asked, decode: (body, report) => own(asked.decode(body, report)) };
}
