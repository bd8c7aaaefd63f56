/** Where a page is, as `location` has it, with its path decoded. */
export interface PageAddress {
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/**
 * Whether a pattern means this page: `/shop/*` the pages right under it, `/shop/**` it and all under it.
 *
 * It is held against the path; against search and hash only where it has a `?` or `#`, against the origin only where it
 * has `://`. A slash at the end makes no difference.
 */
export function matchesPage(pattern: string, { origin, pathname, search, hash }: PageAddress): boolean {
  const [address = ''] = pattern.split(/[?#]/, 1);
  const more = pattern.slice(address.length);
  const text = `${pattern.includes('://') ? origin : ''}${pathname.replace(/\/$/, '')}`;
  const rest = `${more.includes('?') ? search : ''}${more.includes('#') ? hash : ''}`;
  // `/shop/**` is also `/shop`.
  return [address, address.replace(/\/(\*\*)?$/, '')].some((each) => covers(each + more, text + rest));
}

/** Steps: length of the pattern times length of the text, whatever is in them. */
function covers(pattern: string, text: string): boolean {
  /** Whether what is read of the pattern covers the first so many characters of the text. */
  let reached = Array.from({ length: text.length + 1 }, (_, length) => !length);
  for (const [token] of pattern.matchAll(/\*+|[^]/g)) {
    let before = false;
    reached = reached.map((is, length) => {
      const last = text[length - 1];
      const now = token[0] === '*' ? is || (before && (token !== '*' || last !== '/')) : before && last === token;
      before = token[0] === '*' ? now : is;
      return now;
    });
  }
  return reached.at(-1) ?? false;
}

/** Whether it is where an order is paid: `/checkout`, `/checkouts/7/payment`, `/checkout.html`. */
export const isCheckout = ({ pathname }: PageAddress): boolean => /\/checkouts?(?![^/.])/i.test(pathname);
