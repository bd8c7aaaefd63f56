import type { LoyaltyErrorCode } from '../domain/errors.js';
import { sayIn } from '../i18n/catalogue.js';
import { errors } from '../i18n/en/errors.js';

/** What went wrong and what to do about it, for a member. */
export function errorText(code: LoyaltyErrorCode, locale: string): string {
  const say: Partial<Record<string, () => string>> = sayIn(locale, 'errors', errors);
  return (say[code] ?? say['other'])?.() ?? '';
}
