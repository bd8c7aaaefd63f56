import { html, nothing, type TemplateResult } from 'lit';
import { instant } from '../../domain/instant.js';
import type { Member } from '../../domain/member.js';
import { findBalance } from '../../domain/points.js';
import type { Program } from '../../domain/program.js';
import { isVariable, missingPoints, pointsCost, type Eligibility, type Reward } from '../../domain/rewards.js';
import { safeImage } from '../../domain/url.js';
import { sayIn } from '../../i18n/catalogue.js';
import { formatDay } from '../../i18n/days.js';
import { rewardsList } from '../../i18n/en.js';
import { formatNumber } from '../../i18n/formats.js';
import { formatMoney } from '../../i18n/money-text.js';
import { clockIcon, expiringIcon, giftIcon, lockIcon } from '../../lit/icons.js';
import { pointsText } from '../../lit/points-text.js';

/** Fewer than this many are said to be few. */
const few = 6;

export interface CardContext {
  readonly locale: string;
  readonly program: Program | undefined;
  readonly member: Member | undefined;
}

/** Points of a reward in the programme's own name for them. */
export const costText = (amount: number, code: string, { locale, program }: CardContext): string =>
  pointsText(
    amount,
    program?.currencies.find((currency) => currency.code === code),
    locale,
  );

/** A picture in a box of its own, so that nothing moves when it comes or fails. */
export function rewardPicture({ imageUrl }: Reward): TemplateResult {
  const address = safeImage(imageUrl, document.baseURI);
  const give = ({ target }: Event) => (target as Element).removeAttribute('src');
  return html`<span part="picture"
    >${giftIcon()}${
      address
        ? html`<img
            part="image"
            src=${address}
            alt=""
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${give}
          />`
        : nothing
    }</span
  >`;
}

/** What a member gets and what it costs; `action` stands where the reward can be had, a reason where it cannot. */
export function rewardCard(reward: Reward, context: CardContext, action: unknown): TemplateResult {
  const { locale } = context;
  const say = sayIn(locale, 'rewardsList', rewardsList);
  const eligibility = eligibilityFor(reward, context);
  const isOpen = eligibility.state === 'redeemable' || eligibility.state === 'unknown';
  const points = costText(pointsCost(reward.cost), reward.cost.currency, context);
  return html`<li part="card">
    ${rewardPicture(reward)}
    <span part="body">
      <span part="name">${reward.name}</span>
      <span part="cost">${isVariable(reward.cost) ? say.from({ points }) : points}</span>
      <span part="details"
        >${reward.value ? html`<span part="value">${say.worth({ money: formatMoney(reward.value, locale) })}</span>` : nothing}
        ${isOpen ? hurry(reward, context) : nothing}</span
      >
    </span>
    <span part="action">${isOpen ? action : lockReason(reward, eligibility, context)}</span>
  </li>`;
}

/** The backend's word, but what the points are enough for is seen from the newest balance. */
function eligibilityFor({ cost, eligibility }: Reward, { member }: CardContext): Eligibility {
  const balance = member && findBalance(member.balances, cost.currency);
  if (!balance || !/^(redeemable|unknown|insufficient-points)$/.test(eligibility.state)) return eligibility;
  const points = missingPoints(cost, balance.amount);
  return points > 0 ? { state: 'insufficient-points', missing: { points } } : { state: 'redeemable' };
}

/** What may soon be too late. */
function hurry({ stock, endsAt }: Reward, context: CardContext): TemplateResult | typeof nothing {
  const say = sayIn(context.locale, 'rewardsList', rewardsList);
  if (stock !== undefined && stock < few) {
    return html`<span part="stock">${expiringIcon()}${say.left({ count: formatNumber(stock, context.locale) })}</span>`;
  }
  if (!(instant(endsAt) > Date.now())) return nothing;
  return html`<span part="ends">${expiringIcon()}${say.ends({ date: day(endsAt ?? '', context) })}</span>`;
}

function lockReason(
  { cost, startsAt }: Reward,
  { state, missing = {} }: Eligibility,
  context: CardContext,
): TemplateResult {
  const { points, tierId, date = startsAt, sentence } = missing;
  const { locale, program } = context;
  const say = sayIn(locale, 'rewardsList', rewardsList);
  const tier = program?.tiers.find(({ id }) => id === tierId)?.name;
  const words = () => {
    if (state === 'insufficient-points' && points)
      return say[state]({ points: costText(points, cost.currency, context) });
    if (state === 'tier-required' && tier) return say[state]({ tier });
    if (state === 'not-started' && date) return say[state]({ date: day(date, context) });
    if (state === 'out-of-stock' || state === 'limit-reached' || state === 'ended') return say[state]();
    return sentence ?? say.locked();
  };
  return html`<span part="locked">${state === 'not-started' ? clockIcon() : lockIcon()}${words()}</span>`;
}

const day = (time: string, { locale, program }: CardContext): string =>
  formatDay(time, locale, { now: Date.now(), ...(program && { timeZone: program.timeZone }) });

/** Room for rewards: a skeleton while they load, and kept free where there are fewer, so that nothing below moves. */
export function places(count: number, isLoading: boolean): readonly TemplateResult[] {
  const bar = isLoading ? html`<span part="skeleton">0000000000</span>` : nothing;
  return Array.from(
    { length: Math.max(0, count) },
    () =>
      html`<li part=${isLoading ? 'card' : 'card kept'} aria-hidden="true">
        <span part=${isLoading ? 'picture skeleton' : 'picture'}></span>
        <span part="body"><span part="name">${bar}</span><span part="cost">${bar}</span></span>
        <span part="action"></span>
      </li>`,
  );
}
