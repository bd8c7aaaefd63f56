interface Copy {
  readonly version: string;
  /** Set when it runs: takes what a further script tag says. */
  again?: () => void;
  isTold?: boolean;
}

export interface VersionConflictDetail {
  readonly running: string;
  readonly refused: string;
}

export interface Policy {
  readonly createHTML: (html: string) => unknown;
}

type Page = typeof globalThis & {
  [key: symbol]: Copy | undefined;
  readonly trustedTypes?: { readonly createPolicy: (name: string, rules: Policy) => Policy };
};

// The build puts the text of this file before all others of the one-file build, so it imports nothing.

/**
 * Makes this copy the one of the page, before anything else of it runs. False: another copy is there already, and hears
 * what the tag of this one says.
 *
 * Versions are told apart as far as they promise something else: `2` from `1`, and `0.3` from `0.2`.
 */
export function isFirst(version: string): boolean {
  const key = Symbol.for('loyalty-elements');
  const page = globalThis as Page;
  const first = page[key];
  if (!first) {
    page[key] = { version };
    return true;
  }
  first.again?.();
  const promise = (of: string) => /^(0\.)?\d+/.exec(of)?.[0];
  if (promise(first.version) !== promise(version) && !first.isTold) {
    first.isTold = true;
    const detail: VersionConflictDetail = { running: first.version, refused: version };
    console.warn(`loyalty-elements: ${detail.running} runs on this page, so ${version} does not`);
    document.dispatchEvent(new CustomEvent('loyalty-version-conflict', { detail }));
  }
  return false;
}

/**
 * Lit's policy, where the browser knows policies and the page allows it. False: the page lets no script make templates;
 * then what stands in the elements stays.
 */
export function policyOfPage(): Policy | undefined | false {
  try {
    return (globalThis as Page).trustedTypes?.createPolicy('loyalty-elements', { createHTML: (html) => html });
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

declare global {
  interface GlobalEventHandlersEventMap {
    /** On the document: another version of the kit runs on this page. */
    'loyalty-version-conflict': CustomEvent<VersionConflictDetail>;
  }
}
