import { html, nothing, type TemplateResult } from 'lit';
import type { Currency } from '../../domain/points.js';
import { sayIn } from '../../i18n/catalogue.js';
import { pointsBadge } from '../../i18n/en/points-badge.js';
import { formatNumber, wholePoints } from '../../i18n/formats.js';
import { adopt } from '../../lit/adopt.js';
import aftercare from '../../lit/aftercare.styles.js';
import { CountUp } from '../../lit/count-up.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import { pointsText } from '../../lit/points-text.js';
import styles from './badge-aftercare.styles.js';

/** What a badge gets once it has painted: styles for more than its number, and what it says besides. */
export class BadgeAftercare extends CountUp {
  readonly #host: LoyaltyElement;

  constructor(host: LoyaltyElement) {
    super(host);
    this.#host = host;
    adopt(host.renderRoot as ShadowRoot, aftercare, styles);
  }

  /** The full number for a screen reader, where a short one is shown. */
  exactly(number: string, amount: number, currency: Currency | undefined): TemplateResult | typeof nothing {
    const { language } = this.#host;
    if (formatNumber(wholePoints(amount, currency), language) === number) return nothing;
    const points = pointsText(amount, currency, language);
    return html`<span part="spoken">, ${sayIn(language, 'pointsBadge', pointsBadge).exactly({ points })}</span>`;
  }

  /** A new balance. */
  changed(amount: number, currency: Currency | undefined): string {
    const { language } = this.#host;
    const points = pointsText(amount, currency, language);
    return sayIn(language, 'pointsBadge', pointsBadge).changed({ points });
  }
}
