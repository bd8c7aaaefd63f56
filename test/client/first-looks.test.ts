import { expect } from 'chai';
import fc from 'fast-check';
import { lookAtMember, lookAtProgram } from '../../src/client/first-looks.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';

const time = '2026-03-31T10:00:00Z';
const member = {
  id: 'mia',
  givenName: 'Mia',
  status: 'enrolled',
  balances: [{ currency: 'stars', amount: 120, asOf: time, expiring: [{ amount: 5, expiresAt: time }] }],
  tier: { tierId: 'gold' },
};
const program = {
  id: 'coffee',
  name: 'Coffee Stars',
  timeZone: 'Europe/Berlin',
  currencies: [{ code: 'stars', name: { one: 'star', other: 'stars' }, unitValue: { amount: 1, currency: 'EUR' } }],
  tiers: [{ id: 'gold', name: 'Gold', rank: 1, qualification: 'earned', benefits: [] }],
  links: { join: '/join', signIn: '/in', terms: '/terms' },
};

/** What stands in `body` at the path, put elsewhere. */
function changed(body: object, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(body) as Record<string | number, unknown>;
  let here = copy;
  for (const step of path.slice(0, -1)) here = here[step] as typeof copy;
  const last = path.at(-1) as string;
  if (value === undefined) Reflect.deleteProperty(here, last);
  else here[last] = value;
  // As it comes: without holes and functions.
  return JSON.parse(JSON.stringify(copy)) as unknown;
}

function pathsOf(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...(path.length ? [path] : []), ...entries.flatMap(([name, field]) => pathsOf(field, [...path, name]))];
}

/** All that a look shows is what the whole decoder makes of it. */
function isPartOf(part: unknown, all: unknown): boolean {
  if (typeof part !== 'object' || part === null) return Object.is(part, all);
  if (Array.isArray(part) && Array.isArray(all) && part.length !== all.length) return part.length === 0;
  return Object.entries(part).every(
    ([name, field]) => name === 'isLook' || isPartOf(field, (all as Record<string, unknown> | undefined)?.[name]),
  );
}

const odd = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', '.', '..', -0, 1.5, 2 ** 53, true, [], {}, 'x'.repeat(101), 'a\u202Eb'),
  fc.constantFrom<unknown>('x'.repeat(256), 'x'.repeat(2001), '2026-13-01T10:00:00Z', '2026-03-31', 7, -3, 'ab\uD83D'),
  fc.constantFrom<unknown>('2026-03-31 10:00:00+0200', Array(21).fill({}), [null], ['tiers'], { one: 1 }),
  fc.jsonValue(),
);

for (const [name, look, whole, body] of [
  ['a member', lookAtMember, getMember.decode, member],
  ['a programme', lookAtProgram, getProgram.decode, program],
] as const) {
  describe(`a first look at ${name}`, () => {
    const reading = (given: unknown, read: (body: unknown, report: (problem: string) => void) => unknown) => {
      try {
        return { value: read(given, () => undefined) };
      } catch {
        return undefined;
      }
    };

    it('takes what is as it should be', () => {
      expect(
        isPartOf(
          look(body),
          whole(body, () => undefined),
        ),
      ).to.equal(true);
    });

    it('shows nothing that the whole decoder would not [D2]', () => {
      fc.assert(
        fc.property(fc.constantFrom(...pathsOf(body)), odd, (path, value) => {
          const given = changed(body, path, value);
          const seen = reading(given, look);
          const all = reading(given, whole);
          return !seen || (!!all && isPartOf(seen.value, all.value));
        }),
        { numRuns: 3000 },
      );
    });

    it('leaves what is no object to others', () => {
      for (const given of [null, undefined, 7, 'x', [], [body]]) expect(reading(given, look)).to.equal(undefined);
    });
  });
}

describe('a first look', () => {
  it('leaves a programme that lacks something to whoever can read what', () => {
    expect(() => lookAtProgram({ ...program, lacks: ['tiers'] })).to.throw();
  });

  it('takes no field from the prototype', () => {
    const seen = lookAtMember(JSON.parse(JSON.stringify(member).replace('"givenName"', '"__proto__"')));
    expect(Object.keys(seen)).to.deep.equal(['id', 'status', 'balances']);
  });
});
