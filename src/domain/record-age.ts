import { day } from './instant.js';

const month = 30 * day;

/** No record is older than this: its time, or the device's, was wrong. */
const tooOld = 400 * day;

/**
 * What becomes of a record that nobody has come back for: after a month it is gone.
 *
 * A clock that is years off must lose nothing: what seems older than can be, or is of the future, is `misdated`, and
 * begins its month anew.
 */
export function lapse(at: number, now: number): 'kept' | 'gone' | 'misdated' {
  const age = now - at;
  if (age >= 0 && age < month) return 'kept';
  return age >= month && age < tooOld ? 'gone' : 'misdated';
}
