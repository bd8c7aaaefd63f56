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
  const here = calendar(timeZone);
  // A date without a time is a day already, not a moment in London.
  const there = time.length > 10 ? here : calendar('UTC');
  const days = Math.round((Date.parse(there.format(at)) - Date.parse(here.format(now))) / dayMs);
  if (days >= 0 && days < soon) {
    return cached(`r${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })).format(days, 'day');
  }
  const { timeZone: zone } = there.resolvedOptions();
  const year = Math.abs(days) < 300 ? undefined : 'numeric';
  return cached(
    `d${locale}${zone}${year ?? ''}`,
    () => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year, timeZone: zone }),
  ).format(at);
}

/** Writes the day of a zone as ISO 8601 does, as Canada does; of UTC where the zone is none. */
const calendar = (timeZone: string): Intl.DateTimeFormat =>
  cached(`z${timeZone}`, () => {
    try {
      return new Intl.DateTimeFormat('en-CA', { timeZone });
    } catch {
      return calendar('UTC');
    }
  });
