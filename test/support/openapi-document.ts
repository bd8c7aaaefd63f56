import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

export type Node = Readonly<Record<string, unknown>>;

/** A place in the document: what stands there and the pointer by which a schema below it is found. */
export interface Place {
  readonly node: Node;
  readonly pointer: string;
}

export interface Operation extends Place {
  readonly id: string;
  /** Of the path item and of the operation. */
  readonly parameters: readonly Place[];
  readonly pathValues: Readonly<Record<string, string>>;
}

export interface OpenApiDocument {
  /** The operation of a method and a path without its query. */
  find(method: string, path: string): Operation | undefined;
  /** The place under one key after another, `$ref` followed. */
  at(place: Place, ...keys: readonly string[]): Place | undefined;
  /** What is wrong with a value, one sentence a fault; none means that it is valid. */
  faults(schema: Place, value: unknown): readonly string[];
  /** Every schema under `components`. */
  readonly schemaNames: readonly string[];
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Objects with named properties take no others, so that whatever is not documented is noticed. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (!isNode(value)) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
  const open = copy['type'] === 'object' && isNode(copy['properties']) && !('additionalProperties' in copy);
  return open ? { ...copy, additionalProperties: false } : copy;
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const value = given[index] ?? '';
    if (segment.startsWith('{')) values[segment.slice(1, -1)] = decodeURIComponent(value);
    else if (segment !== value) return undefined;
  }
  return values;
}

/** Reads `openapi.yaml` of the project's root. */
export function openApiDocument(): OpenApiDocument {
  const text = readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8');
  const root = closed(parse(text)) as Node;
  const ajv = new Ajv2020({ strict: true, allErrors: true, verbose: true });
  addFormats(ajv);
  ajv.addVocabulary(Object.keys(root));
  ajv.addSchema(root, 'contract', false, false);
  const validators = new Map<string, ValidateFunction>();

  function child({ node, pointer }: Place, key: string): Place | undefined {
    const next = node[key];
    if (!isNode(next)) return undefined;
    const place = { node: next, pointer: `${pointer}/${escaped(key)}` };
    const ref = next['$ref'];
    // A schema keeps its $ref: Ajv follows it and honours what stands beside it.
    return typeof ref === 'string' && key !== 'schema' ? follow(ref) : place;
  }

  function follow(ref: string): Place | undefined {
    const keys = ref.split('/').slice(1);
    return at({ node: root, pointer: '#' }, ...keys);
  }

  function at(place: Place, ...keys: readonly string[]): Place | undefined {
    return keys.reduce<Place | undefined>((from, key) => from && child(from, key), place);
  }

  function parametersOf(place: Place): readonly Place[] {
    const list = place.node['parameters'];
    if (!Array.isArray(list)) return [];
    return list.flatMap((item: Node, index) => {
      const ref = item['$ref'];
      return typeof ref === 'string'
        ? (follow(ref) ?? [])
        : { node: item, pointer: `${place.pointer}/parameters/${index}` };
    });
  }

  const paths: Place = { node: root['paths'] as Node, pointer: '#/paths' };
  // A concrete path is matched before a templated one (OpenAPI 3.1, "Path Templating Matching").
  const templates = Object.keys(paths.node).sort((a, b) => a.split('{').length - b.split('{').length);

  return {
    at,
    schemaNames: Object.keys((root['components'] as Node)['schemas'] as Node),
    find(method, path) {
      for (const template of templates) {
        const pathValues = matchPath(template, path);
        const place = pathValues && at(paths, template, method.toLowerCase());
        if (!pathValues || !place) continue;
        const shared = at(paths, template);
        const parameters = [...(shared ? parametersOf(shared) : []), ...parametersOf(place)];
        return { ...place, id: String(place.node['operationId']), parameters, pathValues };
      }
      return undefined;
    },
    faults({ pointer }, value) {
      const validate = validators.get(pointer) ?? ajv.compile({ $ref: `contract${pointer}` });
      validators.set(pointer, validate);
      if (validate(value)) return [];
      return (validate.errors ?? []).map(({ instancePath, message, params, data }) => {
        const extra = 'additionalProperty' in params ? ` ('${params['additionalProperty']}')` : '';
        const seen = typeof data === 'object' ? '' : `, not ${JSON.stringify(data)}`;
        return `${instancePath || '/'} ${message}${extra}${seen}`;
      });
    },
  };
}
