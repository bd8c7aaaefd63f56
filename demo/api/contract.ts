import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema, type SchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { Context } from 'hono';
import { Refusal } from '../../src/server/refusal.js';

const source = new URL('../../openapi.yaml', import.meta.url);
const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
ajv.addSchema(parse(readFileSync(source, 'utf8')) as AnySchema, 'contract');

/** A request body: its text, which a key's fingerprint is made of, and its value. */
export interface Body<T> {
  readonly text: string;
  readonly value: T;
}

/**
 * Reads a JSON body of the shape that `valid` accepts.
 *
 * @throws Refusal 415 where it is not JSON by name, 400 where it is none by content or of another shape.
 */
export async function readBody<T>(c: Context, valid: ValidateFunction<T>): Promise<Body<T>> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? '')) {
    throw new Refusal('invalid-request', 'The body must be application/json', { status: 415 });
  }
  const text = await c.req.text();
  return { text, value: shaped(text, valid) };
}

/** JSON text of the shape that `valid` accepts. @throws Refusal 400 */
export function shaped<T>(text: string, valid: ValidateFunction<T>): T {
  const value = parseJson(text);
  if (valid(value)) return value;
  const [problem] = valid.errors ?? [];
  throw new Refusal(
    'invalid-request',
    `$${problem?.instancePath.replaceAll('/', '.') ?? ''}: ${problem?.message ?? 'invalid'}`,
  );
}

/** The shape that the contract calls `name`. `T` is its type in the domain. */
export function contractShape<T>(name: string): ValidateFunction<T> {
  return shapeOf<T>({ $ref: `contract#/components/schemas/${name}` });
}

/** A shape by its JSON Schema. */
export function shapeOf<T>(schema: SchemaObject): ValidateFunction<T> {
  return ajv.compile<T>(schema);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('invalid-request', 'The body is not JSON');
  }
}
