interface Copy {
  readonly version: string;
  /** Set when it runs: takes what a further script tag says. */
  again?: () => void;
  isTold?: boolean;
}

interface Policy {
  readonly createHTML: (html: string) => unknown;
}

type Page = typeof globalThis & {
  [key: symbol]: Copy | undefined;
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Policy) => Policy };
};

/**
 * Decides whether this copy of the script may run, before anything else of it does, Lit included.
 *
 * False: another copy is there already, or the page lets no script make templates; then what stands in the elements
 * stays. Otherwise Lit's policy, where the browser knows policies and the page allows it. The build puts the text of
 * this function before all others, so it imports nothing.
 */
export function enter(version: string): Policy | undefined | false {
  const key = Symbol.for('loyalty-elements');
  const page = globalThis as Page;
  const first = page[key];
  if (first) {
    first.again?.();
    if (parseInt(first.version) !== parseInt(version) && !first.isTold) {
      first.isTold = true;
      const detail = { running: first.version, refused: version };
      console.warn(`loyalty-elements: ${detail.running} runs on this page, so ${version} does not`);
      document.dispatchEvent(new CustomEvent('loyalty-version-conflict', { detail }));
    }
    return false;
  }
  page[key] = { version };
  try {
    return page.trustedTypes?.createPolicy('loyalty-elements', { createHTML: (html) => html });
  } catch {
    try {
      // eslint-disable-next-line no-restricted-syntax -- empty text, to learn whether the page takes any without a policy
      document.createElement('template').innerHTML = '';
      return undefined;
    } catch {
      console.warn('loyalty-elements: not started; list "trusted-types loyalty-elements" in the policy of the page');
      return false;
    }
  }
}
