import type { CSSResultGroup, PropertyValues } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { property } from 'lit/decorators.js';
import { getMember } from '../../client/resources/member.js';
import { getProgram } from '../../client/resources/program.js';
import type { Member } from '../../domain/member.js';
import { findBalance } from '../../domain/points.js';
import type { Program } from '../../domain/program.js';
import type { Reward } from '../../domain/rewards.js';
import { json } from '../../lit/attributes.js';
import control from '../../lit/control.styles.js';
import { Lazy } from '../../lit/lazy.js';
import { LoyaltyElement } from '../../lit/loyalty-element.js';
import { MemberController } from '../../lit/member-controller.js';
import { membershipNotice } from '../../lit/notices.js';
import { BrowsableElement } from './browsable-element.js';
import { countText, listFoot, nothingThere } from './list-foot.js';
import { ListFocus } from './list-focus.js';
import { RedeemStage } from './redeem-stage.js';
import { rewardAction } from './reward-action.js';
import browseStyles from './reward-browse.styles.js';
import { controlPlaces, places, rewardCard, type DrawCard } from './reward-card.js';
import { RewardShelf } from './reward-shelf.js';
import aftercareStyles from '../../lit/aftercare.styles.js';
import styles from './rewards-list.styles.js';

export type { RedeemDetail, RedeemedDetail } from './redeem-events.js';

/** Safari takes a list without bullets for none. */
const role = 'list';

/** A list that is longer is not drawn all at once. */
const long = 100;

/**
 * Shows the rewards of a programme, why some cannot be had yet, and lets a member redeem.
 *
 * It loads rewards, member and programme from the client around it, or shows what it is given. A redemption is sent
 * once, whatever the network does; one that an earlier page began is brought to its outcome first. Of a long list only
 * what is near the screen is in the page.
 *
 * @tag loyalty-rewards-list
 * @slot guest - Shown to a guest under the rewards instead of the invitation to join.
 * @event {CustomEvent<RedeemDetail>} loyalty-redeem - The member has confirmed; nothing is sent yet. Cancelable: then nothing is sent at all. Without a client nothing is sent either.
 * @event {CustomEvent<RedeemedDetail>} loyalty-redeemed - The points are spent; also for a redemption of an earlier page whose answer was lost.
 * @event {CustomEvent<RewardsFilterDetail>} loyalty-rewards-filter - The member has used a control of the list.
 * @event {CustomEvent<RedemptionDetail>} loyalty-reward-apply - The member wants to use a code now. Cancelable: a page that puts it into the cart prevents it; else the code is copied.
 * @event {CustomEvent<RedemptionDetail>} loyalty-redemption-cancelled - A redemption was undone and its points are back.
 * @event {CustomEvent<null>} loyalty-join - A guest pressed "Join". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<null>} loyalty-sign-in - A guest pressed "Sign in". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - Something could not be loaded, shown or redeemed.
 * @event {CustomEvent<UnsupportedDetail>} loyalty-unsupported - The backend has no place for something: what needs it shows nothing. Told once.
 * @csspart controls - The bar of controls.
 * @csspart field - Each control with its label.
 * @csspart wide - The field that takes the room of two.
 * @csspart label - The label.
 * @csspart search - The field to search in.
 * @csspart category - The choice of a category.
 * @csspart affordable - The box to tick for what can be had now.
 * @csspart sort - The choice of an order.
 * @csspart layout - The choice of a grid or a list.
 * @csspart bar - The line above the list.
 * @csspart count - How many rewards there are.
 * @csspart spoken - What is said to a screen reader only.
 * @csspart clear - The button that takes all filters away.
 * @csspart list - The list of rewards.
 * @csspart gap - The place of rewards that are far from the screen.
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
 * @csspart amount - The choice of how many points to spend.
 * @csspart amount-label - The label of the choice.
 * @csspart slider - The slider.
 * @csspart number - The field to type in.
 * @csspart worth - What the points are worth in money.
 * @csspart hint - Which numbers can be chosen.
 * @csspart error - The same where another number was typed.
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
 * @cssState pending - It loads, and holds its place.
 * @cssState failed - It could not be loaded; there is a button to try again.
 * @cssState guest - It is shown to somebody who is no member, or not signed in.
 * @cssState empty - There is nothing to list; the reason is in its place.
 * @cssState open - The dialog of a redemption is open.
 * @cssproperty [--loyalty-rewards-list-column=12em] - Narrowest width of a card where several stand side by side.
 * @cssproperty [--loyalty-rewards-list-picture=4 / 3] - Shape of a picture there.
 */
export class LoyaltyRewardsList extends BrowsableElement {
  static override styles: CSSResultGroup = [LoyaltyElement.styles, aftercareStyles, control, styles, browseStyles];

  /** The member to show them for, without loading one. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getMember.decode) }) member?: Member | undefined;

  /** The programme, without loading it. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getProgram.decode) }) program?: Program | undefined;

  readonly #source = new MemberController(this);
  readonly #shelf = new RewardShelf(this);
  readonly #stage = new RedeemStage(this);
  readonly #focus = new ListFocus(this, this.#stage);
  readonly #window = new Lazy(this, async () => new (await import('./reward-window.js')).RewardWindow(this));
  /** Whether a change of how many there are is news. */
  #counts = false;

  /** @internal */
  get memberId(): string | undefined {
    return this.#member?.id;
  }

  /** @internal */
  balanceOf(currency: string): number | undefined {
    return this.#member && findBalance(this.#member.balances, currency)?.amount;
  }

  /** @internal */
  findReward(id: string): Reward | undefined {
    return this.#shelf.known.find((reward) => reward.id === id);
  }

  /** @internal */
  placeOf(id: string): number {
    return this.#shelf.shown.findIndex((reward) => reward.id === id);
  }

  /** @internal */
  reach(at: number): Promise<void> | undefined {
    return this.#window.value?.reach(at);
  }

  get #member(): Member | undefined {
    const { state } = this.#source;
    return state.status === 'ready' ? state.member : undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#shelf.willUpdate(changed);
    this.#focus.willUpdate();
  }

  protected override updated(): void {
    if (!this.#stage.redeem?.view) this.#focus.updated(this.#shelf.isLoading);
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const { state, program } = this.#source;
    const member = this.#member;
    const context = { locale: language, program, member };
    const shelf = this.#shelf;
    const retry = this.#retry;
    const browse = shelf.fill(context);
    const { pages, shown, isLoading } = shelf;
    const window = shown.length > long ? this.#window.get() : null;
    const notice = member && membershipNotice(this, member);
    const isPending =
      notice === null ||
      (!this.rewards && (pages.state.status === 'pending' || state.status === 'pending')) ||
      browse === undefined ||
      (window === undefined && shown.length > 5 * long);
    // Half of a list has no order yet.
    const isAwaited = isPending || (isLoading && this.sort !== 'given');
    const rewards = isAwaited ? [] : shown;
    const draw: DrawCard = (reward, place) => rewardCard(reward, context, this.#action(reward), place);
    const room = this.rewards ? isPending && Math.min(shelf.limit, shown.length) : shelf.room;
    // Who filters sees what follows move; nobody else does.
    const isKept = isPending || isLoading || !browse?.isUsed;
    return html`${notice} ${browse === undefined ? controlPlaces(this.controls) : browse?.controls(context)}
      <div part=${browse === null ? 'bar spoken' : 'bar'}>
        <p part="count" role="status" tabindex=${browse ? -1 : nothing}>
          ${(browse || this.#counts) && !isPending ? countText(language, shelf) : nothing}
        </p>
        ${browse?.layout(context)}
      </div>
      ${isPending || isLoading || shown.length ? nothing : nothingThere(this, shelf, { browse, context, retry })}
      <ul part="list" role=${role}>
        ${(window ?? browse)?.lines(rewards, draw) ?? rewards.map((reward) => draw(reward))}
        ${isKept ? places(Number(room) - rewards.length, isLoading || isPending) : nothing}
      </ul>
      ${listFoot(this, shelf, { state, retry, more: this.#more })} ${this.#stage.render(context)}`;
  }

  #action(reward: Reward): unknown {
    const { prefetch, redeem } = this.#stage;
    const press = () => this.#stage.start(reward);
    const isOpen = !!redeem?.open.has(reward.id);
    return rewardAction(this, reward, { state: this.#source.state, isOpen, prefetch, press });
  }

  readonly #more = (): void => {
    this.#focus.awaited = this.#shelf.shown.length;
    this.#counts = true;
    this.#shelf.pages.more();
  };

  readonly #retry = (): void => {
    this.client?.invalidate('rewards');
    this.#source.retry();
  };
}
