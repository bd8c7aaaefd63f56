import type { Transport } from '../../src/client/transport/transport.js';

/** What a broken or hostile backend may send in any place. */
export const nasty: readonly unknown[] = [
  null,
  '',
  'NaN',
  -1,
  0.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  true,
  [],
  {},
  [[[]]],
  { toString: 'x', __proto__: null },
  '<img src=x onerror="window.hacked = true">',
  '"><script>window.hacked = true</script>',
  '${window.hacked = true}',
  'javascript:window.hacked=true',
  'data:text/html,<script>window.hacked=true</script>',
  '\u202Egnissap\u2066',
  '\uD800',
  'W'.repeat(10_000),
  '9999-99-99T99:99:99Z',
  '1970-01-01',
];

/** One place in a JSON value, chosen by a number, replaced. */
export function spoil(value: unknown, place: number, by: unknown): unknown {
  const places = placesOf(value, []);
  const path = places[place % places.length] ?? [];
  return replaceAt(value, path, by);
}

function placesOf(value: unknown, path: readonly string[]): readonly (readonly string[])[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, each]) => placesOf(each, [...path, key]))];
}

function replaceAt(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) => (String(index) === key ? replaceAt(each, rest, by) : each));
  }
  return { ...(value as object), [key]: replaceAt((value as Record<string, unknown>)[key], rest, by) };
}

/** A transport whose good answers are spoiled in one place each. */
export const spoiled =
  (transport: Transport, place: number, by: unknown): Transport =>
  async (request, signal) => {
    const response = await transport(request, signal);
    return response.status < 300 ? { ...response, body: spoil(response.body, place, by) } : response;
  };
