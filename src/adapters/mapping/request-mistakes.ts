import { holes } from './contract.js';
import { isOneOf, known, pointer, spoken, type Say } from './mistakes.js';
import type { OperationSpec } from './spec.js';

const methods = 'GET POST PUT PATCH DELETE';
const hole = /\{(\w+)\}/g;

/** Texts by name, as headers are; says where it is something else. */
export function textsIn(given: unknown, path: string, say: Say): readonly (readonly [name: string, text: string])[] {
  if (given === undefined) return [];
  if (typeof given !== 'object' || given === null || Array.isArray(given)) say(path, 'expected texts by name');
  return Object.entries(Object(given) as Readonly<Record<string, unknown>>).filter((pair): pair is [string, string] => {
    const isText = typeof pair[1] === 'string';
    if (!isText) say(`${path}.${pair[0]}`, 'expected a text');
    return isText;
  });
}

/** Names what is wrong with what an operation asks. */
export function requestMistakes(of: Partial<OperationSpec>, name: string, say: Say): void {
  const given = `caller ${holes[name] ?? ''}`.trim();
  const names = given.replaceAll('*', '');

  /** `isAlone`: it may be one hole alone, which becomes a value of any kind. */
  function text(template: string, path: string, isAlone = false): void {
    for (const [written, each = ''] of template.matchAll(hole)) {
      if (each === 'token') continue;
      if (!isOneOf(names, each)) say(path, `there is no {${each}}; there are ${spoken(names)}`);
      else if (isOneOf(given, `${each}*`) && !(isAlone && template === written)) say(path, `{${each}} is no text`);
    }
  }
  function body(template: unknown, path: string): void {
    if (typeof template === 'string') text(template, path, true);
    else if (Object(template) === template) {
      for (const [each, inner] of Object.entries(template as object)) body(inner, `${path}.${each}`);
    }
  }

  known('operation', of, name, say);
  if (of.method !== undefined && !isOneOf(methods, of.method)) say(`${name}.method`, `expected one of ${methods}`);
  const path: unknown = of.path;
  if (path !== undefined && !(typeof path === 'string' && path.startsWith('/'))) {
    say(`${name}.path`, 'expected a path that starts with /');
  } else if (typeof path === 'string') {
    const start = path.replace(hole, 'x');
    if (new URL(`https://a${start}`).pathname !== start) {
      say(`${name}.path`, `${JSON.stringify(path)} is not written as it is sent, has a query, or leads elsewhere`);
    }
    text(path, `${name}.path`);
  }
  for (const [each, template] of textsIn(of.query, `${name}.query`, say)) text(template, `${name}.query.${each}`);
  for (const [each, template] of textsIn(of.headers, `${name}.headers`, say)) text(template, `${name}.headers.${each}`);
  body(of.body, `${name}.body`);
  if (/\{token\}/.test(JSON.stringify([of.path, of.query, of.headers, of.body]))) {
    say(name, 'a token stands in the headers of the mapping only: addresses are logged');
  }
  pointer(of.items, `${name}.items`, say);
  const { paging } = of as { readonly paging?: Readonly<Record<string, unknown>> };
  known('paging', paging, `${name}.paging`, say);
  for (const each of ['at', 'last', 'total']) pointer(paging?.[each], `${name}.paging.${each}`, say);
  const { first, offset } = paging ?? {};
  if (first !== undefined && !Number.isInteger(first)) say(`${name}.paging.first`, 'expected a whole number');
  if (offset !== undefined && offset !== true) say(`${name}.paging.offset`, 'expected true');
}
