import fc from 'fast-check';

type Path = readonly string[];

/** One thing that is wrong with an answer: where, what was done there, and what was put there. */
export interface Change {
  readonly place: number;
  readonly act: 'replace' | 'remove' | 'add' | 'wrap' | 'repeat';
  readonly by: number;
}

function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { id: value };
  return value;
}

const numbers = [
  0,
  -0,
  -1,
  0.5,
  7,
  1e21,
  1e308,
  -1e308,
  5e-324,
  2 ** 53 - 1,
  2 ** 53,
  2 ** 53 + 2,
  -(2 ** 53),
  2 ** 31,
];
const odd = [NaN, Infinity, -Infinity];
const strings = [
  '',
  ' ',
  '0',
  '-0',
  '1e308',
  'NaN',
  'Infinity',
  'undefined',
  'null',
  'true',
  '[object Object]',
  '__proto__',
  'constructor',
  'toString',
  '\0',
  '\uD800',
  '\uDC00x',
  '🐝'.repeat(3),
  '\u202Egnissap\u2066',
  '\uFEFF\u2028\u200B',
  'W'.repeat(10_001),
  `${'x'.repeat(999)}🐝`,
  `<img src=x onerror="hacked = true">`,
  'javascript:hacked=true',
  'data:text/html,<script>hacked=true</script>',
  '//example.com',
  '2026-03-31',
  '2026-02-31T25:61:61Z',
  '9999-12-31T23:59:59.999+14:00',
  '0000-01-01T00:00:00Z',
  '-271821-04-20T00:00:00Z',
  '2026-03-31 (<b>soon</b>)',
  `2026-03-31 (${'W'.repeat(20_000)})`,
  '2026-03-31T10:00:00Z\n',
];
const things: readonly unknown[] = [
  null,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  { length: 3 },
  { id: null },
  { then: 'x' },
  { toString: 1 },
];

/** What is put in a place. Each is something that JSON can say; `1e999` is Infinity to a browser. */
export const junk: readonly unknown[] = [
  ...numbers,
  ...odd,
  ...strings,
  ...things,
  { toJSON: 1, valueOf: null, constructor: { prototype: { hacked: true } } },
  JSON.parse('{"__proto__":{"hacked":true,"id":"p","amount":1},"id":"a"}'),
  nested(1000),
  Array.from({ length: 300 }, () => 1),
  Array.from({ length: 300 }, () => ({ id: 'a', currency: 'points', amount: 1 })),
];

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then', 'min', 'items', '', '0'];

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    place: fc.nat(4000),
    act: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'wrap', 'repeat'),
    by: fc.nat(4000),
  }),
  { minLength: 1, maxLength: 4 },
);

const known = new WeakMap<object, readonly Path[]>();

function placesOf(value: unknown, path: Path = []): readonly Path[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, each]) => placesOf(each, [...path, key]))];
}

function placesIn(answer: unknown): readonly Path[] {
  const found = known.get(answer as object) ?? placesOf(answer);
  known.set(answer as object, found);
  return found;
}

/** A field of its own, whatever its name is. */
const field = (value: unknown) => ({ value, enumerable: true, configurable: true, writable: true });

/** A copy with what `make` makes of the value at a path; where it makes nothing, the value is taken out. */
function changed(value: unknown, [key, ...rest]: Path, make: (value: unknown) => readonly [unknown] | []): unknown {
  if (key === undefined) return make(value)[0] ?? null;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value;
  const inner = (value as Readonly<Record<string, unknown>>)[key];
  const made = rest.length ? ([changed(inner, rest, make)] as const) : make(inner);
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1, ...made);
  const copy: object = { ...value };
  if (made.length) Object.defineProperty(copy, key, field(made[0]));
  else Reflect.deleteProperty(copy, key);
  return copy;
}

/** The answer with its changes, one after another; the answer itself stays as it is. */
export function mutant(answer: unknown, list: readonly Change[]): unknown {
  const places = placesIn(answer);
  return list.reduce((value, { place, act, by }) => {
    const bad = junk[by % junk.length];
    const name = names[by % names.length] ?? '';
    return changed(value, places[place % places.length] ?? [], (old) => {
      const items: readonly unknown[] | undefined = Array.isArray(old) ? old : undefined;
      if (act === 'remove') return [];
      if (act === 'wrap') return [by % 2 ? [old] : { value: old }];
      if (act === 'repeat') return [items?.length ? Array.from({ length: 250 }, () => items[0]) : bad];
      if (act === 'replace' || typeof old !== 'object' || old === null) return [bad];
      return [items ? [bad, ...items] : Object.defineProperty({ ...old }, name, field(bad))];
    });
  }, answer);
}

/** As a backend would send it: JSON knows neither Infinity nor NaN, but `1e999` is read as the one, and -0 as it is. */
export function wireText(value: unknown): string {
  const marked = JSON.stringify(value, (_, each: unknown) => {
    if (Object.is(each, -0)) return '\0-0';
    return typeof each === 'number' && !Number.isFinite(each) ? `\0${each}` : each;
  });
  return marked.replace(/"\\u0000(-0|NaN|-?Infinity)"/g, (_, told: string) =>
    told === 'NaN' ? 'null' : told.replace('Infinity', '1e999'),
  );
}
