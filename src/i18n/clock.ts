import { cached } from './cached.js';

/** An hour and minute of the member's own clock. */
export const formatClock = (at: number, locale: string): string =>
  cached(`c${locale}`, () => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })).format(at);
