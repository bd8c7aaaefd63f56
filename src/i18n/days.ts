import { cached } from './cached.js';

const dayMs = 86_400_000;

/** A day as people say it, of the programme's zone: "in 3 days" when it is that `soon` (7 days), else "31 March". */
export function formatDay(
  time: string,
  locale: string,
  { now, timeZone = 'UTC', soon = 7 }: { now: number; timeZone?: string; soon?: number },
): string {
  const at = Date.parse(time);
  if (Number.isNaN(at)) return time.slice(0, 10);
  // A date without a time is a day already, not a moment in London.
  const zone = time.length > 10 ? usableZone(timeZone) : 'UTC';
  const days = Math.round(
    (dayNumber(at, zone) - dayNumber(now, time.length > 10 ? zone : usableZone(timeZone))) / dayMs,
  );
  if (days >= 0 && days < soon) {
    return cached(`r${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })).format(days, 'day');
  }
  const sameYear = Math.abs(days) < 300;
  const year = sameYear ? {} : ({ year: 'numeric' } as const);
  const options = { day: 'numeric', month: 'long', timeZone: zone, ...year } as const;
  return cached(`d${locale}${zone}${String(sameYear)}`, () => new Intl.DateTimeFormat(locale, options)).format(at);
}

/** Midnight UTC of the calendar day that `at` falls on in `zone`; Canada writes a day as ISO 8601 does. */
const dayNumber = (at: number, zone: string): number =>
  Date.parse(cached(`p${zone}`, () => new Intl.DateTimeFormat('en-CA', { timeZone: zone })).format(at));

function usableZone(zone: string): string {
  return cached(`z${zone}`, () => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    } catch {
      return 'UTC';
    }
  });
}
