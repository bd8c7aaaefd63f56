import { expect } from 'chai';
import { shopPage } from './page-site.js';
import { noted, until, visitsIn } from './page-visit.js';
import { engines } from '../support/engines/engines.js';

const all = await engines();

interface Patch {
  readonly name: string;
  readonly script: string;
  /** Numbers come, or the elements say that they could not, or the page's own words stay. */
  readonly shows: 'points' | 'a notice' | 'points or own words';
}

const patches: readonly Patch[] = [
  {
    name: 'fetch that throws at once',
    script: 'window.fetch = () => { throw new Error("theirs"); }',
    shows: 'a notice',
  },
  { name: 'fetch that gives nothing', script: 'window.fetch = () => undefined', shows: 'a notice' },
  {
    name: 'fetch that gives an object',
    script: 'window.fetch = async () => ({ status: 200, ok: true, headers: new Headers() })',
    shows: 'a notice',
  },
  {
    name: 'fetch in a proxy',
    script: 'window.fetch = new Proxy(fetch, { apply: (target, _, given) => target.apply(window, given) })',
    shows: 'points',
  },
  {
    name: 'a Promise of its own',
    script: `{ const Native = Promise; window.Promise = class Promise extends Native { then(...given) { return super.then(...given); } }; }`,
    shows: 'points',
  },
  {
    name: 'a Date of its own',
    script: `{ const Native = Date; window.Date = function (...given) { return given.length ? new Native(...given) : new Native(0); };
      Object.assign(window.Date, { now: () => 'never', parse: Native.parse, UTC: Native.UTC }); window.Date.prototype = Native.prototype; }`,
    shows: 'points or own words',
  },
  {
    name: 'JSON that counts',
    script: `{ const { parse, stringify } = JSON; let count = 0;
      JSON.parse = (...given) => { count += 1; return parse(...given); };
      JSON.stringify = (...given) => { count += 1; return stringify(...given); }; }`,
    shows: 'points',
  },
  {
    name: 'arrays with more to them',
    script: `Array.prototype.each = function (act) { this.forEach(act); }; Array.prototype.last = function () { return this[this.length - 1]; };
      Array.prototype.toJSON = function () { return '[' + this.join() + ']'; }; String.prototype.toJSON = function () { return '"' + this + '"'; };`,
    shows: 'points',
  },
  {
    name: 'attachShadow in a wrapper',
    script: `{ const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (options) { return attachShadow.call(this, { ...options, theirs: true }); }; }`,
    shows: 'points',
  },
  {
    name: 'define in a wrapper',
    script: `{ const define = customElements.define.bind(customElements); customElements.define = (name, theirs, more) => define(name, theirs, more); }`,
    shows: 'points',
  },
  {
    name: 'objects with twenty names more',
    script: `for (const name of ['attribute', 'type', 'converter', 'reflect', 'state', 'hasChanged', 'value', 'get', 'set', 'key', 'id', 'name',
      'items', 'code', 'status', 'body', 'signal', 'method', 'headers', 'locale']) Object.prototype[name] ??= 'theirs';`,
    shows: 'points or own words',
  },
  {
    name: 'addEventListener in a wrapper',
    script: `{ const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, listener, more) {
        return addEventListener.call(this, type, typeof listener === 'function' ? function (event) { return listener.call(this, event); } : listener, more);
      }; }`,
    shows: 'points',
  },
  {
    name: 'half of Intl missing',
    script: 'delete Intl.RelativeTimeFormat; delete Intl.ListFormat; delete Intl.PluralRules; delete Intl.DisplayNames',
    shows: 'points or own words',
  },
  { name: 'no Intl', script: 'delete window.Intl', shows: 'points or own words' },
  {
    name: 'no frames',
    script: 'delete window.requestAnimationFrame; window.requestAnimationFrame = undefined',
    shows: 'points',
  },
];

for (const engine of all)
  describe(`A page with natives of its own, in ${engine.name}`, () => {
    const visit = visitsIn(engine);

    for (const { name, script, shows } of patches) {
      it(`has ${name}: ${shows} [E13]`, async () => {
        await visit.open(shopPage({ before: `<script>${script}</script>` }));
        const points = '/\\d/.test(oracle.text("loyalty-points-badge")) && oracle.waiting().length === 0';
        const notice = '/loaded|moment|later|again/.test(oracle.text("loyalty-points-badge"))';
        const own = 'oracle.fallbacks() === 6';
        const wanted = { points, 'a notice': notice, 'points or own words': `${points} || ${notice} || ${own}` }[shows];
        await until(visit.page, wanted);
        const { errors } = await noted(visit.page);
        expect(errors).to.deep.equal([]);
      });
    }
  });
