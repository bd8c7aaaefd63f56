const hour = 3_600_000;

/**
 * Milliseconds a server asks to wait (RFC 9110 §10.2.3), between 0 and one hour; undefined when it does not say.
 *
 * A date is measured against the response's own `Date`: the member's clock may be years off.
 */
export function retryAfter(headers: { get(name: string): string | null }): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  const ms = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : untilDate(value, headers.get('date') ?? '');
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(ms, 0), hour);
}

/** Browsers read "try 5" as a day of 2001: only what has a time of day is a date. */
const untilDate = (value: string, serverDate: string): number =>
  value.includes(':') ? Date.parse(value) - (Date.parse(serverDate) || Date.now()) : NaN;
