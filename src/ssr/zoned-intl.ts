import { cached } from '../i18n/cached.js';

type Formats = Pick<Intl.DateTimeFormat, 'format' | 'resolvedOptions'>;

/** Not the one that is lent. */
const own = Intl;

let here: string | undefined;

/** Whether a name is one of a zone. */
export function isZone(timeZone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    return false;
  }
}

/**
 * What formats without a zone does it in that of the member who is served now, and not of whoever was served when it was
 * made: formats are kept for all.
 */
function zoned(locale?: string, options: Intl.DateTimeFormatOptions = {}): Formats {
  if (options.timeZone !== undefined) return new own.DateTimeFormat(locale, options);
  const now = () =>
    cached(
      `s${JSON.stringify([locale, options, here])}`,
      () => new own.DateTimeFormat(locale, { ...options, timeZone: here }),
    );
  return { format: (at) => now().format(at), resolvedOptions: () => now().resolvedOptions() };
}

/** Lends `Intl` as the member's browser has it. */
export const zonedIntl: object = Object.create(own, {
  DateTimeFormat: {
    value: function DateTimeFormat(locale?: string, options?: Intl.DateTimeFormatOptions) {
      return zoned(locale, options);
    },
  },
}) as object;

/** Runs something that does not wait for a member in that zone; undefined: the server's own. */
export function inZone<T>(timeZone: string | undefined, run: () => T): T {
  const before = here;
  here = timeZone;
  try {
    return run();
  } finally {
    here = before;
  }
}
