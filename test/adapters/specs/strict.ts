import type { Node, VendorDocument } from '../../support/vendor-documents.js';
import { isNode, rewritten } from './cut.js';

const combined = ['allOf', 'anyOf', 'oneOf'];

/** Names of the schemas that are only a part of others: closed, they would refuse what the others add. */
function partsOf(document: VendorDocument): ReadonlySet<unknown> {
  const parts = new Set<unknown>();
  rewritten(document, (node) => {
    for (const each of combined) {
      if (Array.isArray(node[each])) for (const part of node[each]) parts.add((part as Node)['$ref']);
    }
    return node;
  });
  return parts;
}

/** An object with named properties has no others: a field that is misspelt is noticed. */
function closed(node: Node): Node {
  const isOpen = node['type'] === 'object' && isNode(node['properties']) && node['additionalProperties'] === undefined;
  const isPart = combined.some((each) => each in node);
  return isOpen && !isPart ? { ...node, additionalProperties: false } : node;
}

/** What is only said in words is said in the schema. */
function worded(node: Node): Node {
  const { type, description, format, pattern } = node;
  if (type !== 'string' || typeof description !== 'string' || format || pattern || 'enum' in node) return node;
  const isDuration = /with a `?duration`? of/.test(description);
  if (!isDuration && /(RFC 3339|ISO 8601)(?! duration)/.test(description)) return { ...node, format: 'date-time' };
  return /YYYY-MM-DD/.test(description) ? { ...node, format: 'date' } : node;
}

/** An id is never empty, and the one that only the vendor gives is always there. */
function named(node: Node): Node {
  const { properties, required = [] } = node;
  if (!isNode(properties)) return node;
  const filled = ([name, schema]: [string, unknown]): [string, unknown] => {
    const isId = /(^|_)id$/.test(name) && isNode(schema) && schema['type'] === 'string';
    return [name, isId && schema['minLength'] === undefined ? { ...schema, minLength: 1 } : schema];
  };
  const isGiven = isNode(properties['id']) && properties['id']['readOnly'] === true;
  return {
    ...{ ...node, properties: Object.fromEntries(Object.entries(properties).map(filled)) },
    ...(isGiven && { required: [...new Set([...(required as readonly string[]), 'id'])] }),
  };
}

/** The document with what it says in words only as rules, and with no room for fields that it does not name. */
export function strict(document: VendorDocument): VendorDocument {
  const parts = partsOf(document);
  const { schemas = {}, ...others } = document.components;
  const change = (node: Node) => named(worded(node));
  const all = Object.entries(schemas).map(([name, schema]): [string, unknown] => {
    const isPart = parts.has(`#/components/schemas/${name}`);
    return [name, rewritten(schema, (node) => (isPart ? change(node) : closed(change(node))))];
  });
  const components = {
    ...(rewritten(others, change) as VendorDocument['components']),
    schemas: Object.fromEntries(all),
  };
  return { ...document, paths: rewritten(document.paths, change) as VendorDocument['paths'], components };
}
