import { expect } from 'chai';
import fc from 'fast-check';
import { segment } from '../../src/client/endpoint.js';
import {
  address,
  between,
  DecodeError,
  flag,
  id,
  integer,
  list,
  object,
  oneOf,
  optional,
  text,
  time,
  whole,
  type Decoder,
} from '../../src/client/decode.js';

/** Decodes as an endpoint does, and notes what was reported. */
function decoding<T>(decoder: Decoder<T>, value: unknown) {
  const reports: string[] = [];
  const decoded = whole(decoder)(value, (problem) => reports.push(problem));
  return { decoded, reports };
}

const valueOf = <T>(decoder: Decoder<T>, value: unknown): T => decoding(decoder, value).decoded;

describe('decoders', () => {
  for (const [name, decoder, value, result] of [
    ['text', text(), 'Café', 'Café'],
    ['text, cut', text(3), 'abcdef', 'abc'],
    ['text, never in half an emoji', text(3), 'ab🐝', 'ab'],
    ['text that would turn what follows', text(), 'a\u202Eb\u2066c', 'abc'],
    ['markup, as text', text(), '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['an id', id, 'm-1', 'm-1'],
    ['a whole number', integer, -7, -7],
    ['zero without a sign', integer, -0, 0],
    ['the largest whole number', integer, 2 ** 53 - 1, 2 ** 53 - 1],
    ['a boolean', flag, false, false],
    ['a time', time, '2026-03-31T23:59:59+02:00', '2026-03-31T23:59:59+02:00'],
    ['a date', time, '2026-03-31', '2026-03-31'],
    ['a time of a database', time, '2026-03-31 23:59:59.123456+0200', '2026-03-31T23:59:59.123456+02:00'],
    ['a time with an offset to the west', time, '2026-03-31T10:00-05:30', '2026-03-31T10:00-05:30'],
    ['a time of no zone', time, '2026-03-31T10:00:00', '2026-03-31T10:00:00'],
    ['a time in small letters', time, '2026-03-31t10:00z', '2026-03-31T10:00Z'],
    ['the least that makes sense', between(1, 5), 1, 1],
    ['the most that makes sense', between(1, 5), 5, 5],
    ['nothing, without a sign', between(0, 5), -0, 0],
    ['one of a few', oneOf('a', 'b'), 'b', 'b'],
    ['a missing field', optional(id), undefined, undefined],
    ['null for a missing field', optional(id), null, undefined],
  ] as const) {
    it(`read ${name}`, () => {
      expect(Object.is(valueOf<unknown>(decoder, value), result)).to.equal(true);
    });
  }

  for (const [decoder, value, message] of [
    [text(), 7, '$: expected a string, got number'],
    [text(), undefined, '$: expected a string, got undefined'],
    [id, '', '$: expected an id, got string'],
    [id, 'x'.repeat(256), '$: expected an id, got string'],
    [id, '.', '$: expected an id, got string'],
    [id, '..', '$: expected an id, got string'],
    [address, '/'.repeat(2001), '$: expected an address, got string'],
    [integer, 1.5, '$: expected a whole number, got number'],
    [integer, 2 ** 53, '$: expected a whole number, got number'],
    [integer, 1e308, '$: expected a whole number, got number'],
    [integer, -Infinity, '$: expected a whole number, got number'],
    [integer, '1,000', '$: expected a whole number, got string'],
    [integer, Number.NaN, '$: expected a whole number, got number'],
    [integer, '7', '$: expected a whole number, got string'],
    [flag, 'true', '$: expected a boolean, got string'],
    [time, '31.03.2026', '$: expected an RFC 3339 time, got string'],
    [time, '2026-13-01', '$: expected an RFC 3339 time, got string'],
    [time, 1_775_000_000, '$: expected an RFC 3339 time, got number'],
    [time, '2026-03-31 (<b>soon</b>)', '$: expected an RFC 3339 time, got string'],
    [time, `2026-03-31T00:00:00.${'0'.repeat(1e6)}Z`, '$: expected an RFC 3339 time, got string'],
    [time, '2026-03-31 <b>soon</b>', '$: expected an RFC 3339 time, got string'],
    // Browsers do not read what stands in brackets, however long it is.
    [time, '2026-03-31 (<b>soon</b>)', '$: expected an RFC 3339 time, got string'],
    [time, `2026-03-31 (${'W'.repeat(20_000)})`, '$: expected an RFC 3339 time, got string'],
    [time, '2026-03-31 10:00 PM', '$: expected an RFC 3339 time, got string'],
    [time, 'on 2026-03-31', '$: expected an RFC 3339 time, got string'],
    [time, '2026-03-31_10:00', '$: expected an RFC 3339 time, got string'],
    [time, '2026-03-31T10:00Z.', '$: expected an RFC 3339 time, got string'],
    [time, '2026-03-31 10:00:00 GMT', '$: expected an RFC 3339 time, got string'],
    [time, ['2026-03-31'], '$: expected an RFC 3339 time, got a list'],
    [between(1, 5), 0.9, '$: expected a number from 1 to 5, got number'],
    [between(1, 5), 5.1, '$: expected a number from 1 to 5, got number'],
    [between(1, 5), '3', '$: expected a number from 1 to 5, got string'],
    [between(1, 5), Number.NaN, '$: expected a number from 1 to 5, got number'],
    [oneOf('a', 'b'), 'constructor', '$: expected one of a, b, got string'],
    [list(id), { length: 1 }, '$: expected a list, got an object'],
    [object({ id }), [], '$: expected an object, got a list'],
    [object({ id }), null, '$: expected an object, got null'],
    [object({ id }), {}, '$.id: expected an id, got undefined'],
    [object({ a: object({ b: integer }) }), { a: { b: [] } }, '$.a.b: expected a whole number, got a list'],
  ] as const) {
    it(`refuse ${JSON.stringify([value]).slice(1, 31)}: ${message} [D2 D3]`, () => {
      expect(() => valueOf<unknown>(decoder, value)).to.throw(DecodeError, message);
    });
  }
});

describe('an object', () => {
  const member = object({ id, name: optional(text(10)), points: optional(integer) });

  it('has the named fields and no others', () => {
    const value = JSON.parse('{"id":"m","name":"Ada","admin":true,"__proto__":{"points":9}}') as unknown;
    expect(valueOf(member, value)).to.deep.equal({ id: 'm', name: 'Ada' });
    expect(Object.keys(valueOf(member, { id: 'm', name: null }))).to.deep.equal(['id']);
  });

  it('is no child of `Object.prototype`: what a page has put there is no field of it [D11]', () => {
    const value = JSON.parse(
      '{"id":"m","__proto__":{"name":"Eve"},"constructor":{"prototype":{"points":9}}}',
    ) as unknown;
    const { name, points } = valueOf(member, value);
    expect([name, points]).to.deep.equal([undefined, undefined]);
    expect(Object.getPrototypeOf(valueOf(member, value))).to.equal(null);
    expect(Object.getOwnPropertyNames(Object.prototype)).to.not.include('points');
  });

  it('does not take a field from the prototype', () => {
    expect(() => valueOf(object({ toString: text() }), {})).to.throw('$.toString: expected a string, got undefined');
  });

  it('leaves out a wrong field that may be missing, and reports it [D2]', () => {
    const { decoded, reports } = decoding(member, { id: 'm', points: '12' });
    expect(decoded).to.deep.equal({ id: 'm' });
    expect(reports).to.deep.equal(['$.points: expected a whole number, got string']);
  });

  it('has nothing to report of a field that is null', () => {
    expect(decoding(member, { id: 'm', name: null, points: null })).to.deep.equal({
      decoded: { id: 'm' },
      reports: [],
    });
  });

  it('does not hide a fault of the program', () => {
    const broken: Decoder<string> = () => {
      throw new TypeError('a bug');
    };
    expect(() => valueOf(object({ name: optional(broken) }), { name: 'x' })).to.throw(TypeError);
  });
});

describe('a list', () => {
  it('drops a bad item, not itself, and reports where it was', () => {
    const { decoded, reports } = decoding(object({ items: list(object({ id })) }), { items: [{ id: 'a' }, null, {}] });
    expect(decoded.items).to.deep.equal([{ id: 'a' }]);
    expect(reports).to.deep.equal([
      '$.items[1]: expected an object, got null',
      '$.items[2].id: expected an id, got undefined',
    ]);
  });

  it('keeps no more than it may have, and reports that [D4]', () => {
    const { decoded, reports } = decoding(list(integer, 2), [1, 2, 3]);
    expect(decoded).to.deep.equal([1, 2]);
    expect(reports).to.deep.equal(['$: only the first 2 of 3 are kept']);
    expect(decoding(list(integer, 2), [1, 2])).to.deep.equal({ decoded: [1, 2], reports: [] });
  });
});

describe('a fault of an answer', () => {
  it('is known by its name, also to another copy of the kit', () => {
    expect(new DecodeError('x').name).to.equal('DecodeError');
  });
});

describe('an id in a path', () => {
  for (const [given, sent] of [
    ['../admin', '..%2Fadmin'],
    ['a?x=1#y', 'a%3Fx%3D1%23y'],
    ['a\r\nx-evil: 1', 'a%0D%0Ax-evil%3A%201'],
    ['%2e%2e', '%252e%252e'],
    ['.', '%EF%BF%BD'],
    ['..', '%EF%BF%BD'],
    ['\uD800', '%EF%BF%BD'],
    ['...', '...'],
  ] as const) {
    it(`stays one step of it: ${JSON.stringify(given)} [D12]`, () => {
      expect(segment(given)).to.equal(sent);
      expect(new URL(`https://shop.test/api/things/${segment(given)}`).pathname).to.equal(`/api/things/${sent}`);
    });
  }
});

describe('any decoder', () => {
  const everything = object({
    id: optional(id),
    name: optional(text(20)),
    points: optional(integer),
    flag: optional(flag),
    at: optional(time),
    kind: optional(oneOf('a', 'b')),
    items: optional(list(object({ id, amount: integer }), 5)),
  });
  const junk = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary', maxLength: 40 }), fc.double());

  it('gives something of the right shape or throws a DecodeError, whatever comes', () => {
    const fields = Object.fromEntries(
      ['id', 'name', 'points', 'flag', 'at', 'kind', 'items'].map((name) => [name, junk]),
    );
    fc.assert(
      fc.property(fc.oneof(junk, fc.record(fields, { requiredKeys: [] })), (value) => {
        try {
          const { name = '', points = 0, at, items = [] } = valueOf(everything, value);
          expect(name.length).to.be.at.most(20);
          expect(name).to.not.match(/[\u202A-\u202E\u2066-\u2069]/);
          expect(Number.isSafeInteger(points) && !Object.is(points, -0)).to.equal(true);
          expect(at === undefined || !Number.isNaN(Date.parse(at))).to.equal(true);
          expect(items.length).to.be.at.most(5);
        } catch (error) {
          expect(error).to.be.instanceOf(DecodeError);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
