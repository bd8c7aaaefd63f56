import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Report } from '../../client/endpoint.js';
import { getMember } from '../../client/resources/member.js';
import { getProgram } from '../../client/resources/program.js';
import { listRewards } from '../../client/resources/rewards.js';
import type { Member } from '../../domain/member.js';
import type { Program } from '../../domain/program.js';
import { isVariable, type Reward } from '../../domain/rewards.js';
import { rewardsList, states } from '../../i18n/en.js';
import { finite, json } from '../../lit/attributes.js';
import control from '../../lit/control.styles.js';
import { guestInvitation, joinLink } from '../../lit/guest-invitation.js';
import { giftIcon } from '../../lit/icons.js';
import { LoyaltyElement } from '../../lit/loyalty-element.js';
import { MemberController } from '../../lit/member-controller.js';
import { failedNotice, membershipNotice, staleNotice } from '../../lit/notices.js';
import { RedeemController } from './redeem-controller.js';
import { RedeemStage } from './redeem-stage.js';
import { places, rewardCard } from './reward-card.js';
import { RewardPages } from './reward-pages.js';
import styles from './rewards-list.styles.js';

/** A list of rewards, or a page of them, as the contract has it. */
const readRewards = (value: unknown, report: Report): readonly Reward[] =>
  listRewards.decode(Array.isArray(value) ? { items: value } : value, report).items;

/**
 * Shows the rewards of a programme, why some cannot be had yet, and lets a member redeem.
 *
 * It loads rewards, member and programme from the client around it, or shows what it is given. A redemption is sent
 * once, whatever the network does; one that an earlier page began is brought to its outcome first. Rewards of variable
 * cost are shown without a button.
 *
 * @tag loyalty-rewards-list
 * @slot guest - Shown to a guest under the rewards instead of the invitation to join.
 * @event {CustomEvent<RedeemDetail>} loyalty-redeem - The member has confirmed; nothing is sent yet. Cancelable: then nothing is sent at all. Without a client nothing is sent either.
 * @event {CustomEvent<RedeemedDetail>} loyalty-redeemed - The points are spent; also for a redemption of an earlier page whose answer was lost.
 * @event {CustomEvent<RedemptionDetail>} loyalty-reward-apply - The member wants to use a code now. Cancelable: a page that puts it into the cart prevents it; else the code is copied.
 * @event {CustomEvent<RedemptionDetail>} loyalty-redemption-cancelled - A redemption was undone and its points are back.
 * @event {CustomEvent<null>} loyalty-join - A guest pressed "Join". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<null>} loyalty-sign-in - A guest pressed "Sign in". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - Something could not be loaded, shown or redeemed.
 * @csspart list - The list of rewards.
 * @csspart card - Each reward.
 * @csspart picture - The box of its picture.
 * @csspart image - The picture; without one the box shows an icon.
 * @csspart body - Name, cost and details.
 * @csspart name - The name.
 * @csspart cost - What it costs in points.
 * @csspart details - The line of what else is known of it.
 * @csspart value - What it is worth in money.
 * @csspart stock - How many are left, when they are few.
 * @csspart ends - When it is over.
 * @csspart action - The place of the button or of the reason.
 * @csspart redeem - The button to redeem it.
 * @csspart locked - Why it cannot be redeemed, and what is missing.
 * @csspart foot - The line under the list.
 * @csspart more - The button that loads more rewards.
 * @csspart empty - Shown when there are no rewards.
 * @csspart stale - Since when the list may be old.
 * @csspart guest - The invitation to join or to sign in.
 * @csspart join - The link to join; a guest has one in the place of each button.
 * @csspart sign-in - The link to sign in.
 * @csspart notice - Shown when the list could not be loaded, and to a member who is not enrolled or blocked.
 * @csspart message - The sentence of a notice, and what the dialog says.
 * @csspart retry - The button that loads again.
 * @csspart reference - The number of a failed request, for support.
 * @csspart kept - The place of a card that there is no reward for.
 * @csspart skeleton - What is shown while rewards load.
 * @csspart dialog - The dialog of a redemption.
 * @csspart title - Its heading.
 * @csspart chosen - Picture and description of the reward.
 * @csspart terms - Cost, what is left, and the dates.
 * @csspart conditions - The reward's own terms.
 * @csspart was - What was said before it changed.
 * @csspart code-label - The words above the code.
 * @csspart ticket - Code and copy button.
 * @csspart code - The code.
 * @csspart copy - The button that copies it.
 * @csspart barcode - The code for a reader, on white.
 * @csspart expires - Until when it is good.
 * @csspart undo - The way back: until when, the question, and its buttons.
 * @csspart undo-text - What it says.
 * @csspart undo-ask - The button that asks whether to undo.
 * @csspart undo-actions - The buttons of the question.
 * @csspart keep - The button that keeps the reward.
 * @csspart undo-confirm - The button that undoes it.
 * @csspart use - The button to use the code now.
 * @csspart actions - The buttons of the dialog.
 * @csspart close - The button that closes it.
 * @csspart confirm - The button that redeems, tries again or checks again.
 * @csspart primary - Each button that is the main one.
 * @csspart secondary - Each other button.
 * @csspart icon - Each icon.
 * @cssproperty [--loyalty-rewards-list-column=12em] - Narrowest width of a card where several stand side by side.
 * @cssproperty [--loyalty-rewards-list-picture=4 / 3] - Shape of a picture there.
 */
export class LoyaltyRewardsList extends LoyaltyElement {
  static override styles: CSSResultGroup = [LoyaltyElement.styles, control, styles];

  /** The rewards to show, without loading any. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(readRewards) }) rewards?: readonly Reward[] | undefined;

  /** Rewards a page, 1 to 200; room for as many is kept while they load. */
  @property({ attribute: 'page-size', converter: finite }) pageSize: number | undefined = 12;

  /** The member to show them for, without loading one. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getMember.decode) }) member?: Member | undefined;

  /** The programme, without loading it. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getProgram.decode) }) program?: Program | undefined;

  readonly #source = new MemberController(this);
  readonly #pages = new RewardPages(this, () => !this.rewards && this.#limit);
  readonly #redeem = new RedeemController(this);
  readonly #stage = new RedeemStage(this, this.#redeem);
  /** The place of the first reward that is being loaded after a press on "Load more". */
  #awaited = 0;

  /** @internal */
  get memberId(): string | undefined {
    const { state } = this.#source;
    return state.status === 'ready' ? state.member.id : undefined;
  }

  /** @internal */
  findReward(id: string): Reward | undefined {
    return this.#shown.find((reward) => reward.id === id);
  }

  get #limit(): number {
    return Math.min(200, Math.max(1, Math.floor(this.pageSize || 12)));
  }

  get #shown(): readonly Reward[] {
    return this.rewards ?? this.#pages.items;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('pageSize') || changed.has('rewards')) this.#pages.reset();
    // Only who still waits at the button is led on.
    if (this.#awaited && !this.shadowRoot?.activeElement?.matches('[part~=more]')) this.#awaited = 0;
  }

  protected override updated(): void {
    if (this.#redeem.view) return;

    if (this.#awaited && this.#pages.last.status !== 'pending') {
      this.#focus(`[part=card]:nth-child(${this.#awaited + 1}) [part=name], [part=retry], [part~=more]`);
      this.#awaited = 0;
    }
    const left = this.#stage.takeLeft();
    // The browser gives focus back to what had it before, if that is still there.
    if (left !== undefined && (document.activeElement ?? document.body) === document.body) {
      const place = this.#shown.findIndex(({ id }) => id === left) + 1;
      this.#focus(place ? `[part=card]:nth-child(${place}) [part=name]` : '[part=list]');
    }
  }

  protected override render(): TemplateResult {
    const { state } = this.#source;
    const pages = this.#pages;
    const { last } = pages;
    const isPending = !this.rewards && (pages.state.status === 'pending' || state.status === 'pending');
    const rewards = isPending ? [] : this.#shown;
    const member = state.status === 'ready' ? state.member : undefined;
    const context = { locale: this.language, program: this.#source.program, member };
    return html`${member && membershipNotice(this, member)}
      ${isPending || rewards.length > 0 ? nothing : this.#nothingThere()}
      <ul part="list">
        ${rewards.map((reward) => rewardCard(reward, context, this.#action(reward)))}
        ${this.rewards ? nothing : places(pages.count * this.#limit - rewards.length, last.status === 'pending' || isPending)}
      </ul>
      <div part="foot">
        ${
          last.status === 'failed' && rewards.length > 0
            ? failedNotice(this.language, last.error, this.#retry)
            : this.#more()
        }
        ${staleNotice(this.language, last.status === 'ready' && last.error ? last.asOf : undefined)}
        ${state.status === 'guest' ? guestInvitation(this, state.program) : nothing}
      </div>
      ${this.#stage.render(context)}`;
  }

  /** What stands on the card of a reward that can be had. */
  #action(reward: Reward): unknown {
    const { state } = this.#source;
    if (state.status === 'guest') return joinLink(this, state.program, 'secondary');
    const isKnown = state.status !== 'pending' || !this.client;
    const isActive = state.status !== 'ready' || state.member.status === 'enrolled';
    if (!isKnown || !isActive || isVariable(reward.cost)) return nothing;
    const say = this.say('rewardsList', rewardsList);
    const { prefetch } = this.#stage;
    const press = () => {
      prefetch();
      void this.#redeem.start(reward);
    };
    const text = this.#redeem.open.has(reward.id) ? say.checking() : say.redeem();
    return html`<button
      part="redeem secondary"
      type="button"
      aria-label="${text} ${reward.name}"
      @pointerenter=${prefetch}
      @focus=${prefetch}
      @click=${press}
    >
      ${text}
    </button>`;
  }

  #more(): unknown {
    const isLoading = this.#pages.count > 1 && this.#pages.last.status === 'pending';
    if (this.rewards || !(isLoading || this.#pages.nextCursor)) return nothing;
    const press = () => {
      if (isLoading) return;
      this.#awaited = this.#shown.length;
      this.#pages.more();
    };
    const text = isLoading ? this.say('states', states).loading() : this.say('rewardsList', rewardsList).more();
    return html`<button part="more secondary" type="button" aria-disabled=${isLoading} @click=${press}>
      ${text}
    </button>`;
  }

  #nothingThere(): TemplateResult {
    const { state } = this.#pages;
    const isFailed = !this.rewards && state.status === 'failed';
    return html`<div part="empty">
      ${
        isFailed
          ? failedNotice(this.language, state.error, this.#retry)
          : html`${giftIcon()} ${this.say('rewardsList', rewardsList).empty()}`
      }
    </div>`;
  }

  readonly #retry = (): void => {
    this.client?.invalidate('rewards');
    this.#source.retry();
  };

  #focus(selector: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    if (target?.matches('[part=name], [part=list]')) target.tabIndex = -1;
    target?.focus();
  }
}
