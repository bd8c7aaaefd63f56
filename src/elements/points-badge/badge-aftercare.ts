import { adopt } from '../../lit/adopt.js';
import styles from '../../lit/aftercare.styles.js';
import { CountUp } from '../../lit/count-up.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';

/** What a badge gets once it has painted: styles for more than its number, and what counts to the next one. */
export function createCount(host: LoyaltyElement): CountUp {
  adopt(host.renderRoot as ShadowRoot, styles);
  return new CountUp(host);
}
