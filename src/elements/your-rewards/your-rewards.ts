import type { CSSResultGroup, PropertyValues } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { property } from 'lit/decorators.js';
import type { Report } from '../../client/endpoint.js';
import { getMember } from '../../client/resources/member.js';
import { getProgram } from '../../client/resources/program.js';
import { listRedemptions, type RedemptionsParams } from '../../client/resources/redemption-history.js';
import { listRewards, type RewardsParams } from '../../client/resources/rewards.js';
import type { Member } from '../../domain/member.js';
import type { Program } from '../../domain/program.js';
import { usableFirst, type Redemption } from '../../domain/redemption.js';
import type { Page, Reward } from '../../domain/rewards.js';
import { yourRewards } from '../../i18n/en/your-rewards.js';
import { finite, json } from '../../lit/attributes.js';
import control from '../../lit/control.styles.js';
import { guestInvitation } from '../../lit/guest-invitation.js';
import { giftIcon } from '../../lit/icons/gift.js';
import { costOf, sayIssued } from '../../lit/issued-code.js';
import { IssuedController } from '../../lit/issued-controller.js';
import issuedStyles from '../../lit/issued.styles.js';
import { FullElement } from '../../lit/full-element.js';
import { MemberController } from '../../lit/member-controller.js';
import { failedNotice, membershipNotice, staleNotice } from '../../lit/notices.js';
import { QueryController } from '../../lit/query-controller.js';
import { redemptionRow, rowPlaces } from './redemption-row.js';
import aftercareStyles from '../../lit/aftercare.styles.js';
import styles from './your-rewards.styles.js';

export type { RedemptionDetail } from '../../lit/issued-controller.js';

/** The most that a backend gives at once. */
const most = 200;

/** So many are asked for at least, so that what can be used is found among them. */
const atLeast = 20;

/** A list of redemptions, or a page of them, as the contract has it. */
const readRedemptions = (value: unknown, report: Report): readonly Redemption[] =>
  listRedemptions.decode(Array.isArray(value) ? { items: value } : value, report).items;

/**
 * Shows what a member has redeemed: its code, as text and for a reader, until when it is good, and the way back.
 *
 * It loads the redemptions, the member and the programme from the client around it, or shows what it is given. What can
 * be used comes first, then what is over.
 *
 * @tag loyalty-your-rewards
 * @slot guest - Shown to a guest instead of the invitation to join.
 * @event {CustomEvent<RedemptionDetail>} loyalty-reward-apply - The member wants to use a code now. Cancelable: a page that puts it into the cart prevents it; else the code is copied.
 * @event {CustomEvent<RedemptionDetail>} loyalty-redemption-cancelled - A redemption was undone and its points are back.
 * @event {CustomEvent<null>} loyalty-join - A guest pressed "Join". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<null>} loyalty-sign-in - A guest pressed "Sign in". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - Something could not be loaded, shown or undone.
 * @event {CustomEvent<UnsupportedDetail>} loyalty-unsupported - The backend has no place for something: what needs it shows nothing. Told once.
 * @csspart list - The list of redemptions.
 * @csspart card - Each redemption.
 * @csspart usable - One that can be used, or will be.
 * @csspart over - One that is over.
 * @csspart summary - The line that is always shown; with a code, the button that shows it.
 * @csspart mark - The round place of the state's icon.
 * @csspart about - Name and facts.
 * @csspart name - The name of the reward.
 * @csspart facts - The line of state and date.
 * @csspart state - The state, in words.
 * @csspart expires - Until when the code is good.
 * @csspart content - Code, buttons and the way back.
 * @csspart code-label - The words above the code.
 * @csspart ticket - Code and copy button.
 * @csspart code - The code.
 * @csspart copy - The button that copies it.
 * @csspart barcode - The code for a reader, on white.
 * @csspart said - What became of copying.
 * @csspart use - The button to use the code now.
 * @csspart undo - The way back: until when, the question, and its buttons.
 * @csspart undo-text - What it says.
 * @csspart undo-ask - The button that asks whether to undo.
 * @csspart undo-actions - The buttons of the question.
 * @csspart keep - The button that keeps the reward.
 * @csspart undo-confirm - The button that undoes it.
 * @csspart primary - Each button that is the main one.
 * @csspart secondary - Each other button.
 * @csspart news - What was undone just now.
 * @csspart more - The button that shows more.
 * @csspart empty - Shown when nothing was redeemed yet.
 * @csspart stale - Since when the list may be old.
 * @csspart guest - The invitation to join or to sign in.
 * @csspart join - The link to join.
 * @csspart sign-in - The link to sign in.
 * @csspart notice - Shown when the list could not be loaded, and to a member who is not enrolled or blocked.
 * @csspart message - The sentence of a notice.
 * @csspart retry - The button that loads again.
 * @csspart reference - The number of a failed request, for support.
 * @csspart skeleton - What is shown while the list loads.
 * @csspart icon - Each icon.
 * @cssState pending - It loads, and holds its place.
 * @cssState failed - It could not be loaded; there is a button to try again.
 * @cssState guest - It is shown to somebody who is no member, or not signed in.
 * @cssState empty - There is nothing to list; the reason is in its place.
 */
export class LoyaltyYourRewards extends FullElement {
  static override styles: CSSResultGroup = [FullElement.styles, aftercareStyles, control, issuedStyles, styles];

  /** The redemptions to show, without loading any. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(readRedemptions) }) redemptions?: readonly Redemption[] | undefined;

  /** How many are shown at first, 1 to 200; room for as many is kept while they load. */
  @property({ attribute: 'page-size', converter: finite }) pageSize: number | undefined = 3;

  /** The member to show them for, without loading one. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getMember.decode) }) member?: Member | undefined;

  /** The programme, without loading it. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getProgram.decode) }) program?: Program | undefined;

  readonly #source = new MemberController(this);
  readonly #query = new QueryController<RedemptionsParams, Page<Redemption>>(this, listRedemptions, () =>
    this.#isLoaded ? { limit: Math.min(most, Math.max(atLeast, this.#size)) } : false,
  );
  /** Only for a backend that does not name what was redeemed. */
  readonly #rewards = new QueryController<RewardsParams, Page<Reward>>(this, listRewards, () =>
    this.#all.some(({ rewardName }) => rewardName === undefined) ? { limit: most } : false,
  );
  readonly #issued = new IssuedController(this, (_cancelled, before) => {
    this.#news = before;
    this.#isNews = true;
  });
  readonly #open = new Set<string>();
  /** How many are shown besides the first. */
  #further = 0;
  /** What was shown before more was asked for. */
  #kept: Page<Redemption> | undefined;
  /** Whether the focus goes to the first row that is new. */
  #awaited: ReadonlySet<string> | undefined;
  /** What was undone last. */
  #news: Redemption | undefined;
  #isNews = false;

  get #first(): number {
    return Math.max(1, Math.floor(this.pageSize || 3));
  }

  get #size(): number {
    return Math.min(most, this.#first + this.#further);
  }

  get #isLoaded(): boolean {
    return !this.redemptions && this.#source.state.status === 'ready';
  }

  get #page(): Page<Redemption> | undefined {
    return this.#query.value ?? this.#kept;
  }

  get #all(): readonly Redemption[] {
    return this.redemptions ?? this.#page?.items ?? [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // Somebody else may come next.
    if (!this.redemptions && this.#source.state.status !== 'ready') this.#forget();
  }

  #forget(): void {
    this.#further = 0;
    this.#kept = this.#news = this.#awaited = undefined;
    this.#open.clear();
  }

  protected override render(): TemplateResult {
    const { language } = this;
    const { state, program } = this.#source;
    const { state: answer } = this.#query;
    if (!this.redemptions && state.status === 'failed')
      return failedNotice(language, state.error, this.#retry) ?? rowPlaces(this.#size);
    if (!this.redemptions && state.status === 'guest') return guestInvitation(this, program);
    const failed = answer.status === 'failed' ? failedNotice(language, answer.error, this.#retry) : undefined;
    const member = state.status === 'ready' ? state.member : undefined;
    const notice = member && membershipNotice(this, member);
    const isKnown = !!(this.redemptions ?? this.#page) && notice !== null;
    if (failed && !isKnown) return failed;
    return html`${notice} ${this.#newsOf(program)} ${isKnown ? this.#list(program) : rowPlaces(this.#size)}
    ${failed ?? staleNotice(language, answer.status === 'ready' && answer.error ? answer.asOf : undefined)}`;
  }

  #list(program: Program | undefined): TemplateResult {
    const all = usableFirst(this.#all, Date.now());
    const say = this.say('yourRewards', yourRewards);
    if (all.length === 0) return html`<p part="empty">${giftIcon()}${say.empty()}</p>`;
    const row = { locale: this.language, program, issued: this.#issued, open: this.#open, nameOf: this.#nameOf };
    const more = () => this.#more(all);
    const isMore = all.length > this.#size || (this.#page?.nextCursor !== undefined && this.#size < most);
    return html`<ul part="list">
        ${all.slice(0, this.#size).map((redemption) => redemptionRow(redemption, row))}
      </ul>
      ${isMore ? html`<button part="more secondary" type="button" @click=${more}>${say.more()}</button>` : nothing}`;
  }

  readonly #nameOf = ({ rewardName, rewardId }: Redemption): string =>
    rewardName ??
    this.#rewards.value?.items.find(({ id }) => id === rewardId)?.name ??
    this.say('yourRewards', yourRewards).unnamed();

  /** Stands there before there is anything to say, so that it is heard. */
  #newsOf(program: Program | undefined): TemplateResult {
    const news = this.#news;
    const say = sayIssued(this.language);
    const points = news && costOf(news, { locale: this.language, program });
    const text = news && html`<b>${say.undone({ reward: this.#nameOf(news) })}</b> ${points && say.back({ points })}`;
    return html`<p part="news" role="status" tabindex="-1">${text}</p>`;
  }

  #more(all: readonly Redemption[]): void {
    this.#awaited = new Set(all.slice(0, this.#size).map(({ id }) => id));
    this.#kept = this.#page;
    this.#further += 10;
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('pageSize')) this.style.setProperty('--_rows', String(this.#first));
    if (this.#isNews) this.#focus(this.renderRoot.querySelector<HTMLElement>('[part=news]'));
    this.#isNews = false;
    if (this.#query.state.status === 'ready') this.#kept = undefined;
    const known = this.#awaited;
    if (!known || (!this.redemptions && this.#query.state.status === 'pending')) return;
    this.#awaited = undefined;
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('[part~=card]')];
    this.#focus(
      rows.find(({ dataset }) => !known.has(dataset['id'] ?? ''))?.querySelector<HTMLElement>('[part=summary]'),
    );
  }

  #focus(target: HTMLElement | null | undefined): void {
    if (target?.localName === 'div') target.tabIndex = -1;
    target?.focus();
  }

  readonly #retry = (): void => {
    this.client?.invalidate('redemptions');
    this.#source.retry();
  };
}
