import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Currency } from '../../domain/points.js';
import { sayIn } from '../../i18n/catalogue.js';
import { pointsBadge } from '../../i18n/en/points-badge.js';
import { formatCompact, formatNumber, wholePoints } from '../../i18n/formats.js';
import { adopt } from '../../lit/adopt.js';
import aftercare from '../../lit/aftercare.styles.js';
import { CountUp } from '../../lit/count-up.js';
import { useLit } from '../../lit/drawn-by-lit.js';
import { aftercare as notices } from '../../lit/aftercare-loading.js';
import { pointsText } from '../../lit/points-text.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import { warn } from '../../lit/attributes.js';
import styles from './badge-aftercare.styles.js';

/** Milliseconds. */
const patience = 100;

interface Host extends LoyaltyElement {
  readonly compact: boolean;
  readonly currency?: string;
}

/** What a badge gets once it has painted: styles for more than its number, and what it says besides. */
export class BadgeAftercare extends CountUp {
  readonly #host: Host;
  /** Since when what is said has a place. */
  #since = performance.now();
  #isWaiting = false;

  constructor(host: Host) {
    super(host);
    this.#host = host;
    adopt(host.renderRoot as ShadowRoot, aftercare, styles);
    // What it says is drawn by Lit, also where the other aftercare is late or lost.
    useLit();
  }

  /** The number to show now, and what is said besides: the full one, since when it may be old, and that it has changed. */
  said(
    known: number,
    amount: number,
    currency: Currency | undefined,
    staleSince: number | undefined,
  ): readonly [shown: number, ...said: unknown[]] {
    const { language, currency: asked } = this.#host;
    if (asked && currency && currency.code !== asked) warn(`there are no points "${asked}"`);
    const shown = this.at(amount);
    const stale = staleSince === undefined ? nothing : notices.there?.stale(language, staleSince);
    return [shown, this.#exactly(shown, amount, currency), stale, this.#news(known, amount, currency)];
  }

  /** The full number for a screen reader, where a short one is shown. */
  #exactly(shown: number, amount: number, currency: Currency | undefined): TemplateResult | typeof nothing {
    const { language, compact } = this.#host;
    const full = formatNumber(wholePoints(amount, currency), language);
    if (!compact || formatCompact(wholePoints(shown, currency), language) === full) return nothing;
    const points = pointsText(amount, currency, language);
    return html`<span part="spoken">, ${sayIn(language, 'pointsBadge', pointsBadge).exactly({ points })}</span>`;
  }

  /** Says a new balance once, when it is there; the first one is no news. */
  #news(known: number, amount: number, currency: Currency | undefined): string | typeof nothing {
    if (Object.is(known, amount)) return nothing;
    const { language } = this.#host;
    // What a screen reader listens to must have been there before it says something.
    const now = performance.now();
    // Lit makes it anew, at once or when the badge is no longer pressed.
    if (this.#host.renderOptions.isPainted) this.#since = now;
    if (now - this.#since < patience) {
      if (!this.#isWaiting)
        setTimeout(() => {
          this.#isWaiting = false;
          this.#host.requestUpdate();
        }, patience);
      this.#isWaiting = true;
      return nothing;
    }
    return sayIn(language, 'pointsBadge', pointsBadge).changed({ points: pointsText(amount, currency, language) });
  }
}
