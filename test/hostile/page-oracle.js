// Runs before the kit on each hostile page, and keeps what the tests want to know: what was thrown, warned and refused.
(() => {
  const { warn } = console;
  // The tests' own questions must not depend on what the page has patched.
  const { stringify } = JSON;
  const { setTimeout } = window;
  const oracle = { errors: [], warnings: [], violations: [], events: [] };
  Object.defineProperty(window, 'oracle', { value: oracle });
  window.addEventListener('error', (event) => {
    if (event instanceof window.ErrorEvent) oracle.errors.push(event.message);
  });
  window.addEventListener('unhandledrejection', ({ reason }) => oracle.errors.push(String(reason)));
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    oracle.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });
  for (const type of ['loyalty-error', 'loyalty-version-conflict']) {
    document.addEventListener(type, ({ detail }) => oracle.events.push({ type, ...detail }));
  }
  oracle.soon = () => new Promise((go) => setTimeout(go, 20));
  oracle.told = () => {
    const { errors, warnings, violations, events } = oracle;
    const { toJSON } = Array.prototype;
    delete Array.prototype.toJSON;
    delete String.prototype.toJSON;
    const told = stringify({ errors, warnings, violations, events });
    if (toJSON) Array.prototype.toJSON = toJSON;
    return told;
  };
  console.warn = (...words) => {
    oracle.warnings.push(words.map((word) => `${word}`).join(' '));
    warn.apply(console, words);
  };
  /** What a member reads in an element: of its shadow tree if it has one. */
  oracle.text = (selector) => {
    const element = document.querySelector(selector);
    return (element?.shadowRoot ?? element)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  };
  const tags = () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('loyalty-'));
  /** The elements that still wait for something. */
  oracle.waiting = () =>
    tags()
      .filter(({ localName, shadowRoot }) => {
        if (/provider|survey/.test(localName)) return !shadowRoot;
        return !shadowRoot?.textContent.trim() || shadowRoot.querySelector('[part~=skeleton], [aria-busy=true]');
      })
      .map(({ localName }) => localName);
  /** The elements in which the page's own words are on screen. */
  oracle.fallbacks = () =>
    [...document.querySelectorAll('.fallback')].filter((each) => each.checkVisibility?.() ?? each.offsetParent).length;
})();
