import { openApiDocument, type Operation, type Place } from './openapi-document.js';

/** `Headers`, what a transport returns, or a plain object. */
export type HeadersLike = { get(name: string): string | null } | Readonly<Record<string, string>>;

export interface AnsweredCall {
  readonly method: string;
  /** Relative to `baseUrl`, with its query. */
  readonly path: string;
  readonly status: number;
  readonly headers: HeadersLike;
  /** The parsed value or its JSON text; undefined or '' for none. */
  readonly body: unknown;
}

/** Holds real exchanges against `openapi.yaml`. Each check throws an `Error` with operation, JSON path and reason. */
export interface OpenApiChecks {
  checkRequest(method: string, path: string, headers: HeadersLike, body: unknown): void;
  checkResponse(call: AnsweredCall): void;
}

function header(headers: HeadersLike, name: string): string | null {
  if ('get' in headers && typeof headers.get === 'function') return headers.get(name);
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found ? String(found[1]) : null;
}

function fail(where: string, faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`${where}: ${faults.join('; ')}`);
}

/** JSON text becomes its value; a value stays. */
function jsonValue(where: string, body: unknown): unknown {
  if (typeof body !== 'string' || body === '') return body === '' ? undefined : body;
  try {
    return JSON.parse(body);
  } catch {
    throw new Error(`${where}: the body is not JSON`);
  }
}

/** Reads the contract once; the checks may be used for any number of calls. */
export function openApiChecks(): OpenApiChecks {
  const document = openApiDocument();

  function operationOf(method: string, path: string): readonly [Operation, URLSearchParams] {
    const [pathname = '', query] = path.split('?', 2);
    const operation = document.find(method, pathname);
    if (!operation) throw new Error(`${method} ${pathname}: no such operation in the contract`);
    return [operation, new URLSearchParams(query)];
  }

  function parameterFaults(parameter: Place, value: string | null): readonly string[] {
    const name = `${String(parameter.node['in'])} ${String(parameter.node['name'])}`;
    if (value === null) return parameter.node['required'] === true ? [`${name} is missing`] : [];
    const schema = document.at(parameter, 'schema');
    if (!schema) return [];
    const number = schema.node['type'] === 'integer' && /^-?\d+$/.test(value);
    return document.faults(schema, number ? Number(value) : value).map((fault) => `${name}: ${fault}`);
  }

  function bodyFaults(media: Place | undefined, type: string | null, body: unknown): readonly string[] {
    if (!media) return body === undefined ? [] : ['a body where the contract has none'];
    if (body === undefined) return ['the body is missing'];
    const [essence = '', ...rest] = (type ?? '').toLowerCase().split(/\s*;\s*/);
    const charset = rest.find((part) => part.startsWith('charset='));
    if (charset && charset !== 'charset=utf-8') return [`charset of '${type}' is not UTF-8`];
    const schema = document.at(media, essence, 'schema');
    return schema ? document.faults(schema, body) : [`undocumented content type '${type}'`];
  }

  return {
    checkRequest(method, path, headers, body) {
      const [operation, query] = operationOf(method, path);
      const where = `${operation.id} request`;
      const faults: string[] = [];
      const known = new Set<string>();
      for (const parameter of operation.parameters) {
        const name = String(parameter.node['name']);
        const place = parameter.node['in'];
        if (place === 'query') known.add(name);
        if (query.getAll(name).length > 1) faults.push(`query ${name} is given twice`);
        const value = { query: () => query.get(name), header: () => header(headers, name) };
        const given = place === 'query' || place === 'header' ? value[place]() : (operation.pathValues[name] ?? null);
        faults.push(...parameterFaults(parameter, given));
      }
      for (const name of query.keys()) if (!known.has(name)) faults.push(`undocumented query parameter '${name}'`);
      const media = document.at(operation, 'requestBody', 'content');
      faults.push(...bodyFaults(media, header(headers, 'content-type'), jsonValue(where, body)));
      fail(where, faults);
    },

    checkResponse({ method, path, status, headers, body }) {
      const [operation] = operationOf(method, path);
      const where = `${operation.id} ${status} response`;
      const responses = document.at(operation, 'responses');
      const response =
        responses && (document.at(responses, `${status}`) ?? document.at(responses, `${Math.floor(status / 100)}XX`));
      if (!response) throw new Error(`${where}: undocumented status`);

      const value = jsonValue(where, body);
      const faults = [...bodyFaults(document.at(response, 'content'), header(headers, 'content-type'), value)];
      const named = document.at(response, 'headers');
      for (const name of Object.keys(named?.node ?? {})) {
        const place = named && document.at(named, name);
        if (!place) continue;
        const parameter = { ...place, node: { ...place.node, in: 'header', name } };
        faults.push(...parameterFaults(parameter, header(headers, name)));
      }
      const told = (value as { readonly status?: unknown } | undefined)?.status;
      if (status >= 400 && told !== status) faults.push(`/status is ${String(told)} in an answer of ${status}`);
      fail(where, faults);
    },
  };
}
