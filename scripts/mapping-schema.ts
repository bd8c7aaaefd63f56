// Writes mapping.schema.json, by which editors complete a mapping, from the types and comments of src/adapters/mapping/spec.ts.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';
import { contract, holes, inside, isList } from '../src/adapters/mapping/contract.js';
import { syntax } from '../src/adapters/mapping/mistakes.js';

type Schema = Readonly<Record<string, unknown>>;

const source = 'src/adapters/mapping/spec.ts';
const file = 'mapping.schema.json';
const program = ts.createProgram([source], { strict: true, target: ts.ScriptTarget.ES2022, skipLibCheck: true });
const checker = program.getTypeChecker();
const root = program.getSourceFile(source);
if (!root) throw new Error(`${source} is missing`);
const named = new Map(
  root.statements
    .filter((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each))
    .map((each) => [each.name.text, checker.getTypeAtLocation(each.name)]),
);
const nameOf = (type: ts.Type): string | undefined => [...named].find(([, each]) => each === type)?.[0];
const pointers = new Set(['at', 'list', 'items', 'last', 'total']);
const pointer = { type: 'string', pattern: syntax.source };

function schemaOf(given: ts.Type, isRoot = false): Schema {
  if (given.flags & ts.TypeFlags.Unknown) return {};
  const type = checker.getNonNullableType(given);
  const name = nameOf(type);
  if (name !== undefined && !isRoot) return { $ref: `#/$defs/${name}` };
  if (type.isUnion()) return unionOf(type.types);
  if (type.isLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === 'true' };
  if (type.flags & ts.TypeFlags.String) return { type: 'string' };
  if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
  const inside = type.getStringIndexType();
  if (inside) return { type: 'object', additionalProperties: schemaOf(inside) };
  const members = type.getProperties();
  return {
    type: 'object',
    properties: Object.fromEntries(members.map((each) => [each.name, memberOf(each)])),
    required: members.filter((each) => !(each.flags & ts.SymbolFlags.Optional)).map((each) => each.name),
    additionalProperties: false,
  };
}

function unionOf(types: readonly ts.Type[]): Schema {
  if (types.every((each) => each.flags & ts.TypeFlags.BooleanLiteral)) return { type: 'boolean' };
  const literals = types.filter((each) => each.isStringLiteral());
  if (literals.length === types.length) return { enum: literals.map(({ value }) => value) };
  // JSON has no functions, and a field that is a text is a pointer.
  const said = types.filter((each) => each.getCallSignatures().length === 0);
  return { anyOf: said.map((each) => schemaOf(each)) };
}

function memberOf(member: ts.Symbol): Schema {
  const description = ts.displayPartsToString(member.getDocumentationComment(checker)).replace(/\s+/g, ' ');
  const schema = pointers.has(member.name) ? pointer : schemaOf(checker.getTypeOfSymbol(member));
  return { ...(description && { description }), ...schema };
}

const bare = (text: string): string => text.replace(/[!*]/g, '');

/** The fields of an object, those it cannot do without, and no others. */
function fieldsOf(text: string, way: string, isInList: boolean): Schema {
  const names = text.split(' ');
  return {
    properties: Object.fromEntries(names.map((name) => [bare(name), fieldAt(way + bare(name), isInList)] as const)),
    required: names.filter((name) => name.endsWith('!')).map(bare),
    additionalProperties: false,
  };
}

/** A field by the way to it: what its fields may be named, and that nothing is relative outside a list. */
function fieldAt(way: string, isInList: boolean): Schema {
  const field = { $ref: '#/$defs/FieldSpec' };
  const words = inside[way];
  const absolute = { pattern: '^(?!\\d)' };
  const whole = isInList ? {} : { ...absolute, properties: { at: absolute, list: absolute } };
  const within = words === undefined ? {} : { properties: { fields: fieldsOf(words, `${way}.`, true) } };
  const all = [field, whole, within].filter((each) => Object.keys(each).length > 0);
  return all.length > 1 ? { allOf: all } : field;
}

/** Texts in which no hole stands that an operation does not know. */
const filledBy = (name: string): string =>
  `^([^{]|\\{(?!\\w+\\})|\\{(${['caller', ...(holes[name] ?? '').split(' ')].filter((each) => each && !each.endsWith('*')).join('|')})\\})*$`;

/** The operations by name, each with the fields that the contract knows. */
const operations = Object.fromEntries(
  Object.entries(contract).map(([name, text]) => {
    const texts = { pattern: filledBy(name) };
    const properties = {
      path: { allOf: [texts, { pattern: '^/[^?#]*$' }] },
      query: { additionalProperties: texts },
      headers: { additionalProperties: texts },
      fields: fieldsOf(text, '', isList(name)),
    };
    return [name, { allOf: [{ $ref: '#/$defs/OperationSpec' }, { properties }] }];
  }),
);

export async function mappingSchema(): Promise<string> {
  const { MappingSpec: whole, FieldSpec: field, ...others } = Object.fromEntries(named);
  if (!whole || !field) throw new Error(`${source} has no mapping`);
  const { properties, ...rest } = schemaOf(whole, true) as { readonly properties: Readonly<Record<string, Schema>> };
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A mapping of a loyalty API',
    ...rest,
    properties: {
      ...properties,
      operations: {
        description: properties['operations']?.['description'],
        ...{ type: 'object', properties: operations, additionalProperties: false },
      },
    },
    $defs: {
      FieldSpec: { anyOf: [pointer, { $ref: '#/$defs/ValueSpec' }] },
      ...Object.fromEntries(
        Object.entries(others)
          .filter(([name]) => name !== 'Search')
          .map(([name, type]) => [name, schemaOf(type, true)]),
      ),
    },
  };
  return format(JSON.stringify(schema), { ...(await resolveConfig(file)), filepath: file });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  void mappingSchema().then((text) => writeFileSync(file, text));
