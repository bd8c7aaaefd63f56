import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parse } from 'yaml';

type Schema = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, Schema>>;

const contract = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')) as {
  readonly components: { readonly schemas: Schemas };
};
const { schemas } = contract.components;

function schemaOf(given: unknown): Schema {
  const { $ref, ...beside } = given as Schema;
  if (typeof $ref !== 'string') return beside;
  return { ...schemaOf(schemas[$ref.slice('#/components/schemas/'.length)]), ...beside };
}

const number = (value: unknown, fallback: number): number => (typeof value === 'number' ? value : fallback);

const times = fc
  .integer({ min: Date.UTC(1999, 11, 31), max: Date.UTC(2040, 0) })
  .map((ms) => new Date(ms).toISOString());

function texts({ format, pattern, enum: words, minLength, maxLength }: Schema): fc.Arbitrary<string> {
  if (Array.isArray(words)) return fc.constantFrom(...(words as string[]));
  if (format === 'date-time') return times;
  if (format === 'uuid') return fc.uuid();
  if (format === 'uri-reference') return fc.oneof(fc.constantFrom('/a', '?b=1', './c'), fc.webUrl());
  const [min, max] = [number(minLength, 0), Math.min(number(maxLength, 80), 80)];
  if (typeof pattern !== 'string')
    return fc.string({ unit: 'grapheme', minLength: min, maxLength: Math.max(min, Math.floor(max / 4)) });
  return (
    fc
      .stringMatching(new RegExp(pattern), { size: '-1' })
      .filter(({ length }) => length >= min && length <= number(maxLength, Infinity))
      // As an id it would be a step in a path.
      .filter((text) => !/^\.\.?$/.test(text))
  );
}

function objects({ properties = {}, required = [] }: Schema): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties as Schemas).map(([name, inner]) => [name, answers(inner)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: required as string[], noNullPrototype: true });
}

function answers(given: unknown): fc.Arbitrary<unknown> {
  const schema = schemaOf(given);
  const { type, oneOf, minimum, maximum, items, maxItems, minItems } = schema;
  if (Array.isArray(oneOf)) return fc.oneof(...oneOf.map(answers));
  if (type === 'string') return texts(schema);
  if (type === 'boolean') return fc.boolean();
  if (type === 'object') return objects(schema);
  if (type === 'array') {
    return fc.array(answers(items), { minLength: number(minItems, 0), maxLength: Math.min(number(maxItems, 4), 4) });
  }
  const range = { min: number(minimum, -1e9), max: number(maximum, 1e9) };
  return type === 'integer'
    ? fc.integer(range).map((value) => value + 0)
    : fc.double({ ...range, noNaN: true }).map((value) => value + 0);
}

/** Answers as the contract has them: `count` of a schema, always the same for a seed. */
export const answersOf = (name: string, count: number, seed: number): readonly unknown[] =>
  fc.sample(answers(schemas[name]), { numRuns: count, seed });

/** An RFC 3339 time, or the day alone. */
const moment = String.raw`^\d{4}-\d\d-\d\d([Tt ][\d:.]{5,18}([Zz]|[+-]\d\d:?\d\d)?)?$`;

/**
 * What a decoder may make of an answer: the contract's own names and kinds and nothing else. Lengths and sizes are the
 * decoders' own: other backends have longer ids.
 */
function shape(given: unknown): Schema {
  const schema = schemaOf(given);
  const { type, oneOf, properties, required = [], items, enum: words, format, maxLength } = schema;
  if (Array.isArray(oneOf)) return { anyOf: oneOf.map(shape) };
  if (type === 'array') return { type, maxItems: 200, items: shape(items) };
  if (type === 'object' && properties) {
    const fields = Object.entries(properties as Schemas).map(([name, inner]) => [name, shape(inner)] as const);
    return { type, required, additionalProperties: false, properties: Object.fromEntries(fields) };
  }
  if (type === 'string') {
    if (format === 'date-time') return { type, pattern: moment };
    return { type, ...(words ? { enum: words } : { maxLength: Math.max(2000, number(maxLength, 10_000)) }) };
  }
  return { type };
}

const ajv = new Ajv2020({ strict: false });

/**
 * Says what of a decoded value is not as the contract has it; undefined where all of it is.
 *
 * Of a survey's trigger nothing is said: it is read later, by a decoder of its own. In that half a millisecond is a number
 * like any other.
 */
export function shapeOf(name: string) {
  const text = JSON.stringify(shape(schemas[name]), (key, value: unknown) => (key === 'trigger' ? {} : value));
  const validate = ajv.compile(
    JSON.parse(name === 'SurveyTrigger' ? text.replaceAll('"integer"', '"number"') : text) as Schema,
  );
  return (value: unknown): string | undefined =>
    validate(value) ? undefined : (validate.errors ?? []).map((each) => `${each.instancePath} ${each.message}`).join();
}
