const dayMs = 86_400_000;
const closingHour = 18;

/**
 * When an answer is promised that takes `days` working days: at 18:00, the shop's time, of that day.
 *
 * Saturday and Sunday are no working days; public holidays are not known here. RFC 3339 in UTC.
 */
export function promiseWithin(days: number, now: Date, timeZone: string): string {
  const today = wallClock(now, timeZone);
  let day = Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
  for (let left = days; left > 0;) {
    day += dayMs;
    if (![0, 6].includes(new Date(day).getUTCDay())) left -= 1;
  }
  return instantOf(day + closingHour * 3_600_000, timeZone).toISOString();
}

/** The year that the shop's calendar shows. */
export function yearIn(now: Date, timeZone: string): number {
  return wallClock(now, timeZone).getUTCFullYear();
}

/** What a clock in the zone shows, written as if it were UTC. */
function wallClock(instant: Date, timeZone: string): Date {
  const options = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  return new Date(`${new Intl.DateTimeFormat('sv-SE', options).format(instant).replace(' ', 'T')}Z`);
}

/** The instant at which a clock in the zone shows `wall`; the second look corrects a change of summer time in between. */
function instantOf(wall: number, timeZone: string): Date {
  let instant = wall;
  for (let look = 0; look < 2; look += 1) instant += wall - wallClock(new Date(instant), timeZone).getTime();
  return new Date(instant);
}
