import type { Node, VendorDocument } from '../../support/vendor-documents.js';

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same value, with every object in it as `change` has it, from the inside out. */
export function rewritten(value: unknown, change: (node: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((each) => rewritten(each, change));
  if (!isNode(value)) return value;
  return change(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rewritten(inner, change)])));
}

const plainTypes: Readonly<Record<string, string>> = { Number: 'number', Boolean: 'boolean' };

/** What stands on another host is a plain type by its name, and a text where the name says nothing. */
function localised(node: Node): Node {
  const { $ref: ref, ...rest } = node;
  if (typeof ref !== 'string' || ref.startsWith('#')) return node;
  return { ...rest, type: plainTypes[/\w+$/.exec(ref)?.[0] ?? ''] ?? 'string' };
}

function refsIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  rewritten(value, (node) => {
    if (typeof node['$ref'] === 'string') found.add(node['$ref']);
    return node;
  });
  return found;
}

/** `POST /v2/loyalty/rewards` as its path and its method. */
export function placeOf(operation: string): readonly [path: string, method: string] {
  const [method = '', path = ''] = operation.split(' ');
  return [path, method.toLowerCase()];
}

function pathsOf({ paths }: VendorDocument, operations: readonly string[]): Record<string, Node> {
  const kept: Record<string, Node> = {};
  for (const operation of operations) {
    const [path, method] = placeOf(operation);
    const item = paths[path];
    if (!item?.[method]) throw new Error(`${operation}: no such operation in the document`);
    const { parameters } = item;
    kept[path] = { ...(parameters ? { parameters } : {}), ...kept[path], [method]: item[method] };
  }
  return kept;
}

/** The document with the operations that are named (`GET /v2/…`), and what they need, which all of it has. */
export function cut(document: VendorDocument, operations: readonly string[]): VendorDocument {
  const { components, ...whole } = rewritten(document, localised) as VendorDocument;
  const paths = pathsOf({ ...whole, components }, operations);
  const kept: Record<string, Record<string, unknown>> = {};
  const waiting = [...refsIn(paths)];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    const [, , kind = '', name = ''] = ref.split('/');
    if (kept[kind]?.[name]) continue;
    const part = components[kind]?.[name];
    if (part === undefined) throw new Error(`${ref}: no such part in the document`);
    kept[kind] = { ...kept[kind], [name]: part };
    waiting.push(...refsIn(part));
  }
  const { securitySchemes = {} } = components;
  return { ...whole, paths, components: { ...kept, securitySchemes } };
}
