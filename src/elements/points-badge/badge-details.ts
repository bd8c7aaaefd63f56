import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Member } from '../../domain/member.js';
import type { Balance, Currency } from '../../domain/points.js';
import { nextExpiry, pendingTotal } from '../../domain/points-to-come.js';
import { balanceValue } from '../../domain/points-value.js';
import type { Program } from '../../domain/program.js';
import { sayIn } from '../../i18n/catalogue.js';
import { pointsBadge } from '../../i18n/en/points-badge.js';
import { formatDay } from '../../i18n/days.js';
import { formatMoney } from '../../i18n/money-text.js';
import { adopt } from '../../lit/adopt.js';
import { useLit } from '../../lit/drawn-by-lit.js';
import aftercareStyles from '../../lit/aftercare.styles.js';
import { warn } from '../../lit/attributes.js';
import { expiringIcon } from '../../lit/icons/expiring.js';
import { clockIcon } from '../../lit/icons/notices.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import { pointsText } from '../../lit/points-text.js';
import { safeHref } from '../../lit/safe-href.js';
import { createPopover } from './badge-popover.js';
import styles from './badge-details.styles.js';

interface Known {
  readonly balance: Balance;
  readonly currency: Currency | undefined;
  readonly program: Program | undefined;
  readonly wallet: Member['wallet'];
}

/** What is told in the badge beside its number, and what stands after the badge. */
export type Details = (known: Known) => readonly [beside?: unknown, behind?: unknown];

interface Host extends LoyaltyElement {
  readonly show: string;
  readonly details: 'inline' | 'popover';
}

const parts: readonly string[] = ['value', 'pending', 'expiring', 'wallet'];

/** What else is known of the points, as far as it is wanted. */
export function createDetails(host: Host): Details {
  adopt(host.renderRoot as ShadowRoot, aftercareStyles, styles);
  useLit();
  const popover = createPopover(host);
  return (known) => {
    const isPopover = host.details === 'popover';
    const show = wanted(host.show, isPopover);
    const lines = linesOf(host.language, known, show);
    const links = show.includes('wallet') ? walletLinks(host.language, known.wallet) : [];
    if (isPopover && (lines.length || links.length)) {
      return [nothing, popover(html`<span part="details">${lines}${links}</span>`)];
    }
    const details = lines.length ? html`<span part="details">${lines}</span>` : nothing;
    // Behind the badge, which may be a link itself.
    return [details, links.length ? html`<span part="details">${links}</span>` : nothing];
  };
}

/** The words of `show`, and all there are where it has none but a button. */
function wanted(show: string, isPopover: boolean): readonly string[] {
  const words = show.split(/\s+/).filter(Boolean);
  const unknown = words.find((word) => !parts.includes(word));
  if (unknown) warn(unknown, parts);
  return isPopover && !words.length ? parts : words;
}

function linesOf(
  locale: string,
  { balance, currency, program }: Known,
  show: readonly string[],
): readonly TemplateResult[] {
  const say = sayIn(locale, 'pointsBadge', pointsBadge);
  const now = Date.now();
  const day = (time: string) => formatDay(time, locale, { now, ...(program && { timeZone: program.timeZone }) });
  const isWanted = (part: string) => show.includes(part);
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
  return lines;
}

function walletLinks(locale: string, wallet: Member['wallet']): readonly TemplateResult[] {
  const say = sayIn(locale, 'pointsBadge', pointsBadge);
  return (['apple', 'google'] as const).flatMap((name) => {
    const href = safeHref(wallet?.[name]);
    return href ? html`<a part="wallet" href=${href} rel="noopener noreferrer">${say[name]()}</a>` : [];
  });
}
