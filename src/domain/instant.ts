/** Milliseconds of a day of 24 hours. */
export const day = 86_400_000;

/** An RFC 3339 time as milliseconds since 1970. `NaN` when it is missing or no time, so every comparison with it is false. */
export function instant(time: string | undefined): number {
  return Date.parse(time ?? '');
}
