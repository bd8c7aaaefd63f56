import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { backend, shopPage } from '../hostile/page-site.js';
import { noted, settled, until, visits } from '../hostile/page-visit.js';
import { loader, oneFile } from './builds.js';

const silent = { errors: [], warnings: [], violations: [], events: [] };
const badge = '<loyalty-points-badge></loyalty-points-badge>';
const widgets = ['points-badge', 'tier-progress', 'rewards-list', 'nps-survey', 'feedback-form']
  .map((noun) => `<loyalty-${noun}></loyalty-${noun}>`)
  .join('');
const isShown = `!oracle.waiting().length && /\\d/.test(oracle.text('loyalty-points-badge'))`;

/** As Prototype 1.6 leaves the natives: methods in its own way, and `toJSON` on everything. */
const prototypeJs = `<script>{
  const toArray = (it) => it ? it.toArray ? it.toArray() : (() => { const all = new Array(it.length || 0); for (let at = all.length; at--;) all[at] = it[at]; return all; })() : [];
  const { slice, filter } = Array.prototype;
  Object.assign(Array.prototype, {
    each(act) { for (let at = 0; at < this.length; at += 1) act(this[at], at); return this; },
    toArray() { return slice.call(this); },
    entries() { return slice.call(this); },
    clear() { this.length = 0; return this; },
    first() { return this[0]; }, last() { return this[this.length - 1]; }, size() { return this.length; },
    include(thing) { return this.indexOf(thing) !== -1; }, without(...all) { return filter.call(this, (each) => !all.includes(each)); },
    reduce() { return this.length > 1 ? this : this[0]; },
    toJSON() { return '[' + this.map((each) => Object.toJSON(each)).join(', ') + ']'; },
  });
  Object.toJSON = (it) => it && it.toJSON ? it.toJSON() : JSON.stringify(it);
  Array.from = toArray; window.$A = toArray; window.$ = (id) => document.getElementById(id);
  String.prototype.toJSON = function () { return '"' + this + '"'; }; Number.prototype.toJSON = function () { return String(this); };
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; }; Hash = function () {};
  const { parse, stringify } = JSON; window.JSON = { parse: (...all) => parse(...all), stringify: (...all) => stringify(...all) };
}</script>`;

const reset = `<style>* { margin: 0 !important; padding: 0 !important; border: 0 !important; font: inherit !important; vertical-align: baseline !important;
  box-sizing: content-box !important; line-height: 1 !important; list-style: none !important; float: none !important; transition: none !important }</style>`;

const blocked = `<script>for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
  Object.defineProperty(window, name, { get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } });
  Object.defineProperty(document, 'cookie', { get() { throw new DOMException('no', 'SecurityError'); } });</script>`;

describe('A page as merchants have it', () => {
  const visit = visits(undefined, async () => ({
    '/jquery.js': await readFile('node_modules/jquery/dist/jquery.js', 'utf8'),
  }));

  for (const { name, file, tag } of [loader, oneFile]) {
    describe(`with ${name}`, () => {
      const kit = () => tag({ data: { 'base-url': backend() } });

      async function works(html: string): Promise<void> {
        await visit.open(html);
        await until(visit.page, isShown);
        expect(await noted(visit.page)).to.deep.equal(silent);
      }

      it('keeps nothing and blocks all storage', () => works(shopPage({ before: blocked, kit: kit(), body: widgets })));

      it('has natives in the way of Prototype 1.6', () =>
        works(shopPage({ before: prototypeJs, kit: kit(), body: widgets })));

      it('resets every box with !important', async () => {
        await works(shopPage({ head: reset, kit: kit(), body: widgets }));
        const heights = `[...document.querySelectorAll('loyalty-points-badge, loyalty-tier-progress, loyalty-rewards-list, loyalty-feedback-form')].map((each) => each.getBoundingClientRect().height)`;
        expect(Math.min(...(await visit.page.evaluate<readonly number[]>(heights)))).to.be.above(14);
      });

      it('has a base that leads elsewhere', () =>
        works(shopPage({ head: '<base href="/elsewhere/deep/">', kit: kit(), body: widgets })));

      it('is in quirks mode, and writes its scripts', async () => {
        const written = kit().replaceAll('/script', '\\/script').replaceAll("'", "\\'");
        await works(`<html><head><script src="/oracle.js"></script></head><body bgcolor="#ffffff"><table><tr><td>${widgets}</td></tr></table>
          <font color="navy"><script>document.write('${written}')</script></font></body></html>`);
        expect(await visit.page.evaluate('document.compatMode')).to.equal('BackCompat');
      });

      it('is injected by a tag manager: by script, with nothing but its address', () =>
        works(
          shopPage({
            kit: `<script>(function (d) { var s = d.createElement('script'), f = d.getElementsByTagName('script')[0];
            s.async = true; s.src = '${file}?base-url=${encodeURIComponent(backend())}'; f.parentNode.insertBefore(s, f); })(document);</script>`,
            body: widgets,
          }),
        ));

      it('is a frame, of its own or in a sandbox without an origin', async () => {
        const inner = visit.site.page(shopPage({ kit: kit(), body: badge }));
        const frames = `<iframe src="${inner}"></iframe><iframe sandbox="allow-scripts" src="${inner}"></iframe>`;
        await visit.open(shopPage({ kit: '', body: frames }));
        const [, ...framed] = visit.page.frames();
        expect(framed).to.have.length(2);
        for (const frame of framed) {
          await until(frame, isShown);
          expect((await noted(frame)).errors).to.deep.equal([]);
        }
      });

      it('moves, copies and rewrites elements with jQuery 1.12', async () => {
        const body = `<div id="one">${badge}</div><div id="two"></div><div id="three"></div>`;
        await visit.open(shopPage({ before: '<script src="/jquery.js"></script>', kit: kit(), body }));
        await until(visit.page, isShown);
        await visit.page.evaluate(`{ const { $ } = window;
          $('#one loyalty-points-badge').appendTo('#two').wrap('<p class="ours"></p>');
          $('#two loyalty-points-badge').clone(true).attr('show', 'value').prependTo('#one');
          $('#three').html('<loyalty-points-badge show="value"></loyalty-points-badge><div data-loyalty="points-badge"></div>');
          $('#two loyalty-points-badge').detach().insertAfter('#three'); }`);
        await until(visit.page, 'document.querySelectorAll("loyalty-points-badge").length === 4');
        await until(
          visit.page,
          `!oracle.waiting().length && [...document.querySelectorAll('loyalty-points-badge')].every(({ shadowRoot }) => /\\d/.test(shadowRoot.textContent))`,
        );
        await visit.page.evaluate(`$('#three').html('').end(); $('#one').empty()`);
        await settled(visit.page);
        expect(await visit.page.evaluate('document.querySelectorAll("loyalty-points-badge").length')).to.equal(1);
        expect(await noted(visit.page)).to.deep.equal(silent);
      });

      for (const [what, said, code] of [
        ['an address that is none', `baseUrl: 'javascript:alert(1)'`, 'invalid-configuration'],
        ['an address without https', `baseUrl: 'http://shop.example/'`, 'invalid-configuration'],
        ['no object', undefined, 'invalid-configuration'],
      ] as const) {
        it(`says ${what}, and the page goes on`, async () => {
          const queue = said ? `{ ${said} }` : `'nothing', null`;
          const before = `<script>LoyaltyElements = [${queue}];</script>`;
          await visit.open(shopPage({ before, kit: tag(), body: badge }));
          await until(visit.page, 'oracle.text("loyalty-points-badge").includes("could not be loaded")');
          const { errors, warnings, events } = await noted(visit.page);
          expect(errors).to.deep.equal([]);
          expect(warnings.length).to.be.within(1, 2);
          expect(new Set(warnings).size).to.equal(warnings.length);
          expect(new Set(events.map((each) => each['code']))).to.deep.equal(new Set([code]));
        });
      }
    });
  }

  it('that has made the loader a module still finds its address', async () => {
    const kit = `<script type="module" src="/cdn/loader.js?base-url=${encodeURIComponent(backend())}"></script>`;
    await visit.open(shopPage({ kit, body: badge }));
    await until(visit.page, isShown);
    expect(await noted(visit.page)).to.deep.equal(silent);
  });
});
