import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Member } from '../../domain/member.js';
import { findBalance } from '../../domain/points.js';
import type { Program } from '../../domain/program.js';
import {
  eligibilityOf,
  isVariable,
  pointsCost,
  type Eligibility,
  type EligibilityState,
  type Reward,
} from '../../domain/rewards.js';
import { safeImage } from '../../domain/url.js';
import { sayIn } from '../../i18n/catalogue.js';
import { formatDay } from '../../i18n/days.js';
import { rewardsList } from '../../i18n/en/rewards-list.js';
import { formatNumber } from '../../i18n/formats.js';
import { formatMoney } from '../../i18n/money-text.js';
import { expiringIcon } from '../../lit/icons/expiring.js';
import { giftIcon } from '../../lit/icons/gift.js';
import { clockIcon, lockIcon } from '../../lit/icons/notices.js';
import { pointsText } from '../../lit/points-text.js';

/** Fewer than this many are said to be few. */
const few = 6;

export interface CardContext {
  readonly locale: string;
  readonly program: Program | undefined;
  readonly member: Member | undefined;
}

/** Where a card stands in a list that is not all drawn. */
export interface Place {
  /** From 1. */
  readonly at: number;
  readonly of: number;
}

export type DrawCard = (reward: Reward, place?: Place) => TemplateResult;

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
export function rewardCard(
  reward: Reward,
  context: CardContext,
  action: unknown,
  { at, of }: Partial<Place> = {},
): TemplateResult {
  const { locale } = context;
  const say = sayIn(locale, 'rewardsList', rewardsList);
  const eligibility = eligibilityFor(reward, context);
  const isOpen = eligibility.state === 'redeemable' || eligibility.state === 'unknown';
  const points = costText(pointsCost(reward.cost), reward.cost.currency, context);
  return html`<li part="card" aria-posinset=${at ?? nothing} aria-setsize=${of ?? nothing}>
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

/** The backend's word, but the clock, the newest balance and tier, and what is left know better. */
function eligibilityFor(reward: Reward, { member, program }: CardContext): Eligibility {
  const balance = member && findBalance(member.balances, reward.cost.currency)?.amount;
  const tierId = member?.tier?.tierId;
  return eligibilityOf(reward, {
    now: Date.now(),
    tiers: program?.tiers ?? [],
    ...(balance !== undefined && { balance }),
    ...(tierId !== undefined && { tierId }),
  });
}

/** How a reward stands with the member now. */
export const stateOf = (reward: Reward, context: CardContext): EligibilityState =>
  eligibilityFor(reward, context).state;

/** What may soon be too late. */
function hurry({ stock = few, endsAt }: Reward, context: CardContext): unknown {
  const say = sayIn(context.locale, 'rewardsList', rewardsList);
  const is = (part: string, words: string) => html`<span part=${part}>${expiringIcon()}${words}</span>`;
  return [
    stock < few && is('stock', say.left({ count: formatNumber(stock, context.locale) })),
    endsAt && is('ends', say.ends({ date: day(endsAt, context) })),
  ].filter(Boolean);
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
  return locked(words(), state === 'not-started');
}

/** Why there is no button. */
export const locked = (words: string, isLater = false): TemplateResult =>
  html`<span part="locked">${isLater ? clockIcon() : lockIcon()}${words}</span>`;

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

/** Room for the controls that a list will have. */
export const controlPlaces = (controls: string): unknown =>
  /filter|sort/.test(controls)
    ? html`<div part="controls" aria-hidden="true">
        ${['wide', 'category', 'sort', 'affordable']
          .filter((name) => controls.includes(name === 'sort' ? name : 'filter'))
          .map((name) => html`<span part="field ${name} skeleton"></span>`)}
      </div>`
    : nothing;
