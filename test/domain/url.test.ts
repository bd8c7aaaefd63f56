import { expect } from 'chai';
import fc from 'fast-check';
import { safeImage, safeLink } from '../../src/domain/url.js';

const base = 'https://shop.example/de/page?x=1';
const plain = 'http://localhost:5173/';
const pixel = 'data:image/png;base64,iVBORw0KGgo=';

describe('safeLink', () => {
  for (const [value, href] of [
    ['https://brand.example/a?b=c#d', 'https://brand.example/a?b=c#d'],
    ['HTTPS://Brand.Example', 'https://brand.example/'],
    ['/rewards', 'https://shop.example/rewards'],
    ['rewards', 'https://shop.example/de/rewards'],
    ['?page=2', 'https://shop.example/de/page?page=2'],
    ['#top', 'https://shop.example/de/page?x=1#top'],
    ['  /rewards\n', 'https://shop.example/rewards'],
    ['/a b', 'https://shop.example/a%20b'],
    ['/javascript:alert(1)', 'https://shop.example/javascript:alert(1)'],
  ] as const) {
    it(`follows ${JSON.stringify(value)}`, () => {
      expect(safeLink(value, base)).to.equal(href);
    });
  }

  for (const value of [
    undefined,
    '',
    '   ',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\r\nscript:alert(1)',
    'java\u0000script:alert(1)',
    'javascript://shop.example/%0aalert(1)',
    'ht\ntps://evil.example',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'data:text/html;base64,PHNjcmlwdD4=',
    pixel,
    'blob:https://shop.example/8e8a4a4e',
    'filesystem:https://shop.example/temporary/x',
    'file:///etc/passwd',
    'about:blank',
    'view-source:https://shop.example',
    '//evil.example',
    ' //evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    'https:\\\\evil.example',
    'https://shop.example\\@evil.example',
    'https://shop.example@evil.example/',
    'https://shop:pass@evil.example/',
    'https://:pass@evil.example/',
    'http://brand.example/',
    'http://shop.example/',
    'mailto:help@shop.example',
    'tel:+4930123456',
    'https://',
    'https://[::1',
  ]) {
    it(`does not follow ${JSON.stringify(value)} [D7]`, () => {
      expect(safeLink(value, base)).to.equal(undefined);
    });
  }

  it('follows plain http only to the own origin of a page that is plain http [D7]', () => {
    expect(safeLink('http://localhost:5173/a', plain)).to.equal('http://localhost:5173/a');
    expect(safeLink('/a', plain)).to.equal('http://localhost:5173/a');
    expect(safeLink('http://localhost:8787/a', plain)).to.equal(undefined);
    expect(safeLink('http://evil.example/', plain)).to.equal(undefined);
    expect(safeLink('https://brand.example/', plain)).to.equal('https://brand.example/');
    expect(safeLink('ftp://localhost/', plain)).to.equal(undefined);
  });

  it('follows an address for mail or a call only where it is allowed', () => {
    expect(safeLink('mailto:help@shop.example', base, ['mailto:'])).to.equal('mailto:help@shop.example');
    expect(safeLink('tel:+4930123456', base, ['mailto:', 'tel:'])).to.equal('tel:+4930123456');
    expect(safeLink('tel:+4930123456', base, ['mailto:'])).to.equal(undefined);
    expect(safeLink('javascript:alert(1)', base, ['mailto:', 'tel:'])).to.equal(undefined);
  });

  it('takes an absolute address where the page has none of its own', () => {
    expect(safeLink('https://brand.example/', 'about:srcdoc')).to.equal('https://brand.example/');
    expect(safeLink('/rewards', 'about:srcdoc')).to.equal(undefined);
    expect(safeLink('/rewards', 'file:///home/shop.html')).to.equal(undefined);
  });

  it('gives https or nothing, whatever it is given', () => {
    const nasty = fc.constantFrom(
      'javascript:',
      '//',
      '\\',
      '\t',
      '\n',
      ' ',
      '@',
      ':',
      'https:',
      'data:',
      'a',
      '\u0000',
      '.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.array(nasty).map((parts) => parts.join('')),
        ),
        (value) => {
          const href = safeLink(value, base);
          if (href === undefined) return;
          expect(new URL(href).protocol).to.equal('https:');
          expect(safeLink(href, base)).to.equal(href);
        },
      ),
    );
  });
});

describe('safeImage', () => {
  for (const [value, src] of [
    ['/images/latte.webp', 'https://shop.example/images/latte.webp'],
    ['https://cdn.example/latte.avif', 'https://cdn.example/latte.avif'],
    ['/images/latte.svg', 'https://shop.example/images/latte.svg'],
    [pixel, pixel],
    ['data:image/JPEG;base64,/9j/4AAQ', 'data:image/JPEG;base64,/9j/4AAQ'],
    ['data:image/gif;base64,R0lGOD==', 'data:image/gif;base64,R0lGOD=='],
  ] as const) {
    it(`shows ${value}`, () => {
      expect(safeImage(value, base)).to.equal(src);
    });
  }

  for (const value of [
    undefined,
    '',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/svg+xml,<svg onload=alert(1)>',
    'data:image/png,<svg>',
    'data:image/png;base64,',
    'data:image/png;base64,iVBO<script>',
    'data:image/png;charset=x;base64,iVBORw0KGgo=',
    ' data:text/html;base64,PHNjcmlwdD4=',
    'data:,',
    'blob:https://shop.example/8e8a4a4e',
    'javascript:alert(1)',
    'http://cdn.example/pixel.gif',
    '//cdn.example/pixel.gif',
    'https://me@cdn.example/pixel.gif',
    'mailto:help@shop.example',
  ]) {
    it(`does not show ${JSON.stringify(value)} [D8]`, () => {
      expect(safeImage(value, base)).to.equal(undefined);
    });
  }
});
