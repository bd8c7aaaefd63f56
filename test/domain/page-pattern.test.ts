import { expect } from 'chai';
import fc from 'fast-check';
import { isCheckout, matchesPage } from '../../src/domain/page-pattern.js';

const at = (path: string, more = {}) => ({
  origin: 'https://shop.test',
  pathname: path,
  search: '?size=2',
  hash: '#/cart',
  ...more,
});

const rows: readonly (readonly [pattern: string, path: string, matches: boolean])[] = [
  ['/', '/', true],
  ['/', '/tea', false],
  ['/tea', '/tea', true],
  ['/tea', '/tea/', true],
  ['/tea/', '/tea', true],
  ['/tea', '/teapot', false],
  ['/tea*', '/teapot', true],
  ['/tea/*', '/tea/green', true],
  ['/tea/*', '/tea/green/', true],
  ['/tea/*', '/tea', false],
  ['/tea/*', '/tea/green/sencha', false],
  ['/tea/**', '/tea/green/sencha', true],
  ['/tea/**', '/tea', true],
  ['/tea/**', '/teapot', false],
  ['/**', '/', true],
  ['/**', '/any/where', true],
  ['**/reviews', '/tea/green/reviews', true],
  ['/*/green/**', '/tea/green/a/b', true],
  ['/*/green', '/green', false],
  ['/tea?size=2', '/tea', true],
  ['/tea?size=3', '/tea', false],
  ['/tea?*size=*', '/tea', true],
  ['/tea#/cart', '/tea', true],
  ['/tea#/home', '/tea', false],
  ['https://shop.test/**', '/tea', true],
  ['https://other.test/**', '/tea', false],
  ['/商品/*', '/商品/茶', true],
  ['/a.b', '/axb', false],
  ['/(a+)+$', '/aaaa', false],
  ['/[a-z]', '/b', false],
  ['', '/', true],
];

describe('matchesPage', () => {
  for (const [pattern, path, matches] of rows) {
    it(`${pattern} ${matches ? 'means' : 'does not mean'} ${path}`, () => {
      expect(matchesPage(pattern, at(path))).to.equal(matches);
    });
  }

  it('takes what has no star literally', () => {
    const literal = fc.string({ maxLength: 20 }).filter((text) => !/[*?#]|:\/\/|\/$/.test(text));
    fc.assert(fc.property(literal, (text) => matchesPage(`/${text}`, at(`/${text}`))));
  });

  it('takes no longer for a pattern that is made to take long', () => {
    const start = Date.now();
    expect(matchesPage(`${'*a'.repeat(100)}b`, at('a'.repeat(2000)))).to.equal(false);
    expect(matchesPage('**'.repeat(100), at('/'.repeat(2000)))).to.equal(true);
    expect(Date.now() - start).to.be.below(2000);
  });
});

describe('isCheckout', () => {
  for (const path of ['/checkout', '/en/checkout/', '/checkouts/c/9/payment', '/Checkout.aspx']) {
    it(`is ${path}`, () => expect(isCheckout(at(path))).to.equal(true));
  }
  for (const path of ['/', '/checkout-our-tea', '/blog/how-to-checkout', '/self-checkout']) {
    it(`is not ${path}`, () => expect(isCheckout(at(path))).to.equal(false));
  }
});
