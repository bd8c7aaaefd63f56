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
export function badgeDetails(locale: string, details: BadgeDetails): TemplateResult | typeof nothing {
  const wanted = details.show.split(/\s+/);
  const lines = [
    wanted.includes('value') && valueLine(locale, details),
    wanted.includes('pending') && pendingLine(locale, details),
    wanted.includes('expiring') && expiringLine(locale, details),
  ].filter((line) => line !== false && line !== undefined);
  return lines.length === 0 ? nothing : html`<span part="details">${lines}</span>`;
}

function valueLine(locale: string, { balance, currency }: BadgeDetails) {
  const money = balanceValue(balance, currency);
  if (!money || money.amount <= 0) return undefined;
  return html`<span part="value"
    >${sayIn(locale, 'pointsBadge', pointsBadge).value({ money: formatMoney(money, locale) })}</span
  >`;
}

function pendingLine(locale: string, { balance, currency, program }: BadgeDetails) {
  const total = pendingTotal(balance);
  if (total <= 0) return undefined;
  const say = sayIn(locale, 'pointsBadge', pointsBadge);
  const points = pointsText(total, currency, locale);
  const [first] = (balance.pending ?? [])
    .map(({ availableAt }) => availableAt)
    .filter((time) => time !== undefined)
    .sort();
  const text = first ? say.pendingFrom({ points, date: day(first, locale, program) }) : say.pending({ points });
  return html`<span part="pending">${clockIcon()}${text}</span>`;
}

function expiringLine(locale: string, { balance, currency, program }: BadgeDetails) {
  const next = nextExpiry(balance, Date.now());
  if (!next) return undefined;
  const points = pointsText(next.amount, currency, locale);
  const text = sayIn(locale, 'pointsBadge', pointsBadge).expiring({
    points,
    date: day(next.expiresAt, locale, program),
  });
  return html`<span part="expiring">${expiringIcon()}${text}</span>`;
}

const day = (time: string, locale: string, program: Program | undefined): string =>
  formatDay(time, locale, { now: Date.now(), ...(program && { timeZone: program.timeZone }) });
