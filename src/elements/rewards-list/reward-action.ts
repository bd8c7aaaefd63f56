import { html, nothing } from 'lit/html.js';
import type { Reward } from '../../domain/rewards.js';
import { rewardsList } from '../../i18n/en/rewards-list.js';
import { sayIn } from '../../i18n/catalogue.js';
import { joinLink } from '../../lit/guest-invitation.js';
import { lacks } from '../../lit/lacks.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import type { MemberState } from '../../lit/member-state.js';
import { locked } from './reward-card.js';

export interface ActionOptions {
  readonly state: MemberState;
  /** Whether an earlier wish for it has no outcome yet. */
  readonly isOpen: boolean;
  /** Somebody comes near. */
  readonly prefetch: () => void;
  readonly press: () => void;
}

/** What stands on the card of a reward that can be had: the way to it, or what the member lacks. */
export function rewardAction(host: LoyaltyElement, { name }: Reward, options: ActionOptions): unknown {
  const { state, isOpen, prefetch, press } = options;
  const { client, language } = host;
  const say = sayIn(language, 'rewardsList', rewardsList);
  if (lacks(host, 'redemptions.create')) return nothing;
  // Without a client nobody will ever be known, and the page acts on the press.
  if (state.status === 'pending' && client) return html`<span part="skeleton">0000000000</span>`;
  if (state.status === 'guest') {
    return state.program?.links.join ? joinLink(host, state.program, 'secondary') : locked(say.guest());
  }
  if (state.status === 'ready' && state.member.status !== 'enrolled') {
    const { status } = state.member;
    return locked(say[status]());
  }
  const text = isOpen ? say.checking() : say.redeem();
  return html`<button
    part="redeem secondary"
    type="button"
    aria-label="${text} ${name}"
    @pointerenter=${prefetch}
    @focus=${prefetch}
    @click=${press}
  >
    ${text}
  </button>`;
}
