import { mapping, type MappingSpec } from '../../../src/adapters/mapping.js';
import { contract } from '../../../src/adapters/mapping/contract.js';
import { DecodeError } from '../../../src/client/decode.js';
import type { Sequence } from '../../../src/client/endpoint.js';
import { operations } from '../../../src/conformance/operations.js';
import { fieldAt, whereOf } from './field-at.js';

export interface Problem {
  /** As `$.items[0].cost.amount`. */
  readonly field: string;
  /** Where the mapping looks for it. */
  readonly pointer: string;
  readonly problem: string;
}

/** What a mapping makes of one answer. */
export interface Outcome {
  readonly value?: unknown;
  /** Without these there is no value. */
  readonly refused: readonly Problem[];
  /** Found, but of the wrong kind. */
  readonly leftOut: readonly Problem[];
  /** Mapped, and nothing stood there. */
  readonly notFound: readonly Problem[];
  /** Known to the contract, and not mapped. */
  readonly notMapped: readonly string[];
}

const problemsOf = (fields: Parameters<typeof fieldAt>[0], texts: readonly string[]): readonly Problem[] =>
  texts.map((text) => {
    const [, field = '$', problem = text] = /^(\$\S*): (.*)$/s.exec(text) ?? [];
    return { field, problem, pointer: whereOf(fieldAt(fields, field)) };
  });

/** Puts one answer through the mapping and the decoder of the contract, as a page would. */
export async function dryRun(spec: MappingSpec, name: string, answer: unknown): Promise<Outcome> {
  const { fields = {}, items } = spec.operations[name] ?? {};
  const { call, params } = operations.find((each) => each.call.name === name) ?? {};
  const endpoint = mapping(spec, { fetch }).endpoints[name] as Sequence<unknown, unknown> | undefined;
  const known = (contract[name] ?? '').split(' ').map((field) => field.replace('!', ''));
  const notMapped = known.filter((field) => !(field in fields));
  const reports: string[] = [];
  let wire: unknown;
  const outcome = (more: Partial<Outcome>): Outcome => ({
    refused: [],
    leftOut: problemsOf(fields, reports),
    notFound: Object.keys(fields)
      .filter((field) => !places(wire, field))
      .map((field) => ({ field, pointer: whereOf(fields[field]), problem: 'nothing stands there' })),
    notMapped,
    ...more,
  });
  if (!endpoint || !call) return outcome({});
  try {
    const value = await endpoint.run(params, {
      send: () => Promise.resolve(answer),
      caller: { id: '7', token: 'token' },
      key: 'wish-1',
      signal: new AbortController().signal,
      report: (problem) => reports.push(problem),
      decode: (body) => {
        wire = body;
        return call.decode(body, (problem) => reports.push(problem));
      },
    });
    return outcome({ value });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    const isList = error instanceof DecodeError && /^\$\.items: /.test(text);
    const pointer = items ?? 'the whole answer';
    return outcome({ refused: isList ? [{ field: '$.items', pointer, problem: text }] : problemsOf(fields, [text]) });
  }
}

/** Whether what came out has a field: of a list, whether one of its items has. */
function places(wire: unknown, field: string): boolean {
  const { items } = Object(wire) as { readonly items?: readonly unknown[] };
  const all = Array.isArray(items) ? items : [wire];
  return all.some((each) => Object.hasOwn(Object(each) as object, field));
}
