import { expect } from 'chai';
import { baseUrlOf } from '../../src/client/base-url.js';
import { scopeOf } from '../../src/client/scope.js';
import { storedRecord } from '../../src/client/stored-record.js';
import type { LoyaltyError } from '../../src/domain/errors.js';

/** The page that the addresses are seen from; undefined on a server. */
function onPage<T>(href: string | undefined, look: () => T): T {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'location');
  const location = href === undefined ? undefined : new URL(href);
  Object.defineProperty(globalThis, 'location', { value: location, configurable: true });
  try {
    return look();
  } finally {
    if (before) Object.defineProperty(globalThis, 'location', before);
    else Reflect.deleteProperty(globalThis, 'location');
  }
}

describe('the address that a token is sent to', () => {
  for (const [page, given, baseUrl, sameOrigin] of [
    ['https://shop.test/cart', 'https://api.test/loyalty', 'https://api.test/loyalty', false],
    ['https://shop.test/cart', 'https://api.test/loyalty//', 'https://api.test/loyalty', false],
    ['https://shop.test/cart', 'https://api.test', 'https://api.test', false],
    ['https://shop.test/cart', 'https://api.test/a/b?c=1#d', 'https://api.test/a/b', false],
    ['https://shop.test/cart', '/loyalty', 'https://shop.test/loyalty', true],
    ['https://shop.test/cart', 'loyalty', 'https://shop.test/loyalty', true],
    ['http://shop.test/', '/loyalty/', 'http://shop.test/loyalty', true],
    ['https://shop.test/', 'http://localhost:8080/x', 'http://localhost:8080/x', false],
    ['https://shop.test/', 'http://127.0.0.1/x', 'http://127.0.0.1/x', false],
    ['https://shop.test/', 'http://[::1]:3000', 'http://[::1]:3000', false],
    [undefined, 'https://api.test/loyalty', 'https://api.test/loyalty', false],
  ] as const) {
    it(`is ${baseUrl} for ${given}, on ${String(page)}`, () => {
      expect(onPage(page, () => baseUrlOf(given))).to.deep.equal({
        baseUrl,
        sameOrigin,
        isPlain: page === 'http://shop.test/',
      });
    });
  }

  for (const given of [
    ...['http://api.test', 'http://localhost.evil.test', 'http://127.0.0.1.evil.test', 'http://evil-localhost'],
    ...[
      'https://ada@api.test',
      'https://ada:secret@api.test',
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://localhost',
    ],
    ...['http://[', 'https://', '//user@api.test'],
  ]) {
    it(`is never ${given}`, () => {
      let error: LoyaltyError | undefined;
      try {
        onPage('https://shop.test/', () => baseUrlOf(given));
      } catch (thrown) {
        error = thrown as LoyaltyError;
      }
      expect([error?.code, error?.operation]).to.deep.equal(['invalid-configuration', 'client.create']);
      expect(error?.message).to.equal(`client.create: not an https address: ${given}`);
    });
  }

  it('is repeated in the fault only as far as a developer needs it', () => {
    expect(() => onPage('https://shop.test/', () => baseUrlOf(`ftp://${'x'.repeat(500)}`))).to.throw(
      /: ftp:\/\/x{194}$/,
    );
  });
});

describe('the start of a storage key', () => {
  it('is of one backend and one member, always the same, and tells neither', () => {
    const key = scopeOf('https://api.test', 'ada');
    expect(key).to.match(/^loyalty-elements\/v1\/[\da-z]{8,14}\/[\da-z]{8,14}\/$/);
    expect(key).to.equal(scopeOf('https://api.test', 'ada'));
    const others = [
      scopeOf('https://api.test', 'bob'),
      scopeOf('https://b.test', 'ada'),
      scopeOf('ada', 'https://api.test'),
    ];
    expect(new Set([key, ...others]).size).to.equal(4);
  });

  it('has 64 bits of each: names that collide in one hash do not in both', () => {
    // Of an empty text the seeds are left.
    const halves = /\/v1\/(.+)\/(.+)\/$/.exec(scopeOf('', 'a'))?.[1] ?? '';
    expect(halves).to.equal((0x811c9dc5).toString(36) + (0x01234567).toString(36));
  });
});

describe('a stored record', () => {
  const isOne = ({ at }: { readonly at?: unknown }) => typeof at === 'number';

  it('is read where it is one', () => {
    expect(storedRecord('{"at":1,"x":2}', isOne)).to.deep.equal({ at: 1, x: 2 });
  });

  for (const text of [undefined, '', 'null', '7', '"at"', '[]', '{}', '{"at":"1"}', '{"at":1', 'undefined']) {
    it(`is as if it were not there where it is ${String(text)}`, () => {
      expect(storedRecord(text, isOne)).to.equal(undefined);
    });
  }
});
