import { html, nothing, type TemplateResult } from 'lit/html.js';
import { sayIn } from '../../i18n/catalogue.js';
import { rewardsList } from '../../i18n/en/rewards-list.js';
import { states } from '../../i18n/en/states.js';
import { formatNumber } from '../../i18n/formats.js';
import { guestInvitation } from '../../lit/guest-invitation.js';
import { giftIcon } from '../../lit/icons/gift.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import type { MemberState } from '../../lit/member-state.js';
import { failedNotice, staleNotice } from '../../lit/notices.js';
import type { RewardBrowse } from './reward-browse.js';
import type { CardContext } from './reward-card.js';
import type { RewardShelf } from './reward-shelf.js';

/** How many rewards fit; so far, where more may come. */
export function countText(locale: string, { found, hasMore, isFiltered, isLoading }: RewardShelf): string {
  if (isLoading) return sayIn(locale, 'states', states).loading();
  const say = sayIn(locale, 'rewardsList', rewardsList);
  if (!found) return isFiltered ? say[hasMore ? 'none-so-far' : 'none']() : '';
  return say[hasMore ? 'so-far' : 'count']({ count: formatNumber(found, locale) }, found);
}

interface Foot {
  readonly state: MemberState;
  readonly retry: () => void;
  readonly more: () => void;
}

/** The way to more rewards, what has failed, how old they are, and an invitation. */
export function listFoot(host: LoyaltyElement, shelf: RewardShelf, { state, retry, more }: Foot): TemplateResult {
  const { language } = host;
  const { last } = shelf.pages;
  return html`<div part="foot">
    ${
      last.status === 'failed' && shelf.shown.length > 0
        ? failedNotice(language, last.error, retry)
        : moreButton(language, shelf, more)
    }
    ${staleNotice(language, last.status === 'ready' && last.error ? last.asOf : undefined)}
    ${state.status === 'guest' ? guestInvitation(host, state.program) : nothing}
  </div>`;
}

function moreButton(locale: string, { pages, hasMore, isLoading }: RewardShelf, more: () => void): unknown {
  const isBusy = isLoading && pages.state.status !== 'pending';
  if (!isBusy && !hasMore) return nothing;
  const text = isBusy ? sayIn(locale, 'states', states).loading() : sayIn(locale, 'rewardsList', rewardsList).more();
  const press = () => isBusy || more();
  return html`<button part="more secondary" type="button" aria-disabled=${isBusy} @click=${press}>${text}</button>`;
}

interface Nothing {
  readonly browse: RewardBrowse | null | undefined;
  readonly context: CardContext;
  readonly retry: () => void;
}

/** In the place of the cards: why there are none, and the way on. */
export function nothingThere(
  { language }: LoyaltyElement,
  { pages, isFiltered }: RewardShelf,
  { browse, context, retry }: Nothing,
): TemplateResult {
  const { last } = pages;
  return html`<div part="empty">
    ${
      last.status === 'failed'
        ? failedNotice(language, last.error, retry)
        : browse && isFiltered
          ? browse.nothing(context)
          : html`${giftIcon()} ${sayIn(language, 'rewardsList', rewardsList).empty()}`
    }
  </div>`;
}
