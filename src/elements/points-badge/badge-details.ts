import { html, nothing, type TemplateResult } from 'lit';
import { nextExpiry, pendingTotal, type Balance, type Currency } from '../../domain/points.js';
import { balanceValue } from '../../domain/points-value.js';
import type { Program } from '../../domain/program.js';
import { sayIn } from '../../i18n/catalogue.js';
import { pointsBadge } from '../../i18n/en.js';
import { formatDay } from '../../i18n/days.js';
import { formatMoney } from '../../i18n/money-text.js';
import { clockIcon, expiringIcon } from '../../lit/icons.js';
import { pointsText } from '../../lit/points-text.js';

export interface BadgeDetails {
  readonly balance: Balance;
  readonly currency: Currency | undefined;
  readonly program: Program | undefined;
  /** Any of `value`, `pending`, `expiring`, with spaces between. */
  readonly show: string;
}

/** What else is known of the points, as far as it is wanted. */
export function badgeDetails(
  locale: string,
  { balance, currency, program, show }: BadgeDetails,
): TemplateResult | typeof nothing {
  const say = sayIn(locale, 'pointsBadge', pointsBadge);
  const now = Date.now();
  const day = (time: string) => formatDay(time, locale, { now, ...(program && { timeZone: program.timeZone }) });
  const isWanted = (part: string) => show.split(/\s+/).includes(part);
  const lines: TemplateResult[] = [];

  const money = balanceValue(balance, currency);
  if (isWanted('value') && money && money.amount > 0) {
    lines.push(html`<span part="value">${say.value({ money: formatMoney(money, locale) })}</span>`);
  }
  const total = pendingTotal(balance);
  if (isWanted('pending') && total > 0) {
    const points = pointsText(total, currency, locale);
    const [first] = (balance.pending ?? []).flatMap(({ availableAt }) => availableAt ?? []).sort();
    const text = first ? say.pendingFrom({ points, date: day(first) }) : say.pending({ points });
    lines.push(html`<span part="pending">${clockIcon()}${text}</span>`);
  }
  const next = nextExpiry(balance, now);
  if (isWanted('expiring') && next) {
    const text = say.expiring({ points: pointsText(next.amount, currency, locale), date: day(next.expiresAt) });
    lines.push(html`<span part="expiring">${expiringIcon()}${text}</span>`);
  }
  return lines.length ? html`<span part="details">${lines}</span>` : nothing;
}
