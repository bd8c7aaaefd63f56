const part = (parts: readonly Intl.DateTimeFormatPart[], name: string): number =>
  Number(parts.find(({ type }) => type === name)?.value);

/** What a clock on the wall shows at an instant, as if it were UTC. */
function wall(at: number, timeZone: string): number {
  const numeric = 'numeric' as const;
  const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
  const parts = new Intl.DateTimeFormat('en-US', { ...fields, hourCycle: 'h23', timeZone }).formatToParts(at);
  const [year, month, day] = [part(parts, 'year'), part(parts, 'month'), part(parts, 'day')];
  return Date.UTC(year, month - 1, day, part(parts, 'hour'), part(parts, 'minute'), part(parts, 'second'));
}

/**
 * The instant at which a day (`2027-03-31`) begins in a time zone, in RFC 3339. Anything else, and a day in a zone that
 * nobody knows, is handed on as it is.
 */
export function zonedDay(value: unknown, timeZone: string): unknown {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return value;
  const midnight = Date.parse(value);
  try {
    // Once for the zone, and once more where the clocks were changed in between.
    const near = midnight * 2 - wall(midnight, timeZone);
    return new Date(near + midnight - wall(near, timeZone)).toISOString();
  } catch {
    return value;
  }
}
