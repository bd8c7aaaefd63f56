const hour = 3_600_000;

/**
 * Milliseconds a server asks to wait (RFC 9110 §10.2.3), between 0 and one hour; undefined when it does not say.
 *
 * A date is measured against the response's own `Date`: the member's clock may be years off. Browsers read "try 5" as a
 * day of 2001: only what has a time of day is a date.
 */
export function retryAfter(headers: { get(name: string): string | null }): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  const ms = /^-?\d+(\.\d+)?$/.test(value)
    ? 1000 * +value
    : value.includes(':')
      ? Date.parse(value) - (Date.parse(headers.get('date') ?? '') || Date.now())
      : NaN;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), hour);
}
