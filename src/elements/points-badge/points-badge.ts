import type { CSSResultGroup, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { getMember } from '../../client/resources/member.js';
import { getProgram } from '../../client/resources/program.js';
import { canCollect, type Member } from '../../domain/member.js';
import { findBalance, type Balance, type Currency } from '../../domain/points.js';
import type { Program } from '../../domain/program.js';
import { units } from '../../i18n/en/units.js';
import { formatCompact, formatNumber, pointName, wholePoints } from '../../i18n/formats.js';
import { addAftercare, loadAftercare } from '../../lit/aftercare-loading.js';
import { choice, finite, flag, json } from '../../lit/attributes.js';
import { html } from '../../lit/html.js';
import { MemberController } from '../../lit/member-controller.js';
import { insteadOfPoints } from '../../lit/notices.js';
import { PaintedElement } from '../../lit/painted-element.js';
import { safeHref } from '../../lit/safe-href.js';
import type { BadgeAftercare } from './badge-aftercare.js';
import type { Details } from './badge-details.js';
import { loadDetails } from './details-loading.js';
import styles from './points-badge.styles.js';

let Aftercare: typeof BadgeAftercare | undefined;

addAftercare(async () => {
  Aftercare = (await import('./badge-aftercare.js')).BadgeAftercare;
});

export interface BadgeSelectDetail {
  /** Code of the points that were pressed. */
  readonly currency: string;
  /** In the currency's smallest unit. */
  readonly amount: number;
}

/**
 * Shows how many points a member has.
 *
 * It loads the member and the programme from the client around it, or shows what it is given.
 *
 * @tag loyalty-points-badge
 * @slot guest - Shown to a guest instead of the invitation to join.
 * @event {CustomEvent<BadgeSelectDetail>} loyalty-badge-select - The badge was pressed; it is a link or a button. Cancelable: the link is then not followed.
 * @event {CustomEvent<null>} loyalty-join - A guest pressed "Join". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<null>} loyalty-sign-in - A guest pressed "Sign in". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - Something could not be loaded or shown.
 * @event {CustomEvent<UnsupportedDetail>} loyalty-unsupported - The backend has no place for something: what needs it shows nothing. Told once.
 * @csspart badge - The whole: text, a link or a button.
 * @csspart balance - Number and name of the points.
 * @csspart amount - The number.
 * @csspart details - What else is known of the points.
 * @csspart more - The button for the details, and what it opens.
 * @csspart toggle - That button.
 * @csspart panel - What it opens; the details are in it.
 * @csspart value - What the points are worth in money.
 * @csspart pending - Points that are not yet usable.
 * @csspart expiring - Points that are lost next.
 * @csspart wallet - A link that puts the card into Apple's or Google's wallet.
 * @csspart stale - Since when the number may be old.
 * @csspart guest - The invitation to join or to sign in.
 * @csspart join - The link or button to join.
 * @csspart sign-in - The link or button to sign in.
 * @csspart notice - Shown when the badge could not be loaded, and to a member who is not enrolled or blocked.
 * @csspart message - The sentence of the notice.
 * @csspart retry - The button that loads again.
 * @csspart reference - The number of the failed request, for support.
 * @csspart skeleton - Shown while the badge loads.
 * @csspart spoken - What is said to a screen reader only.
 * @csspart icon - Each icon.
 * @cssState pending - It loads, and holds its place.
 * @cssState failed - It could not be loaded; there is a button to try again.
 * @cssState guest - It is shown to somebody who is no member, or not signed in.
 * @cssState open - The popover with the details is open.
 * @cssproperty [--loyalty-points-badge-size=1em] - Font size of the number.
 * @cssproperty [--loyalty-points-badge-min-inline-size=9ch] - Width kept free before the number is known.
 */
export class LoyaltyPointsBadge extends PaintedElement {
  static override styles: CSSResultGroup = [PaintedElement.styles, styles];

  /** The points to show, in the currency's smallest unit, without loading a member. */
  @property({ converter: finite }) balance?: number;

  /** Code of the points to show. Default: the programme's main ones. */
  @property() currency?: string;

  /** What is shown beside the number: any of `value`, `pending`, `expiring` and `wallet` (links that put the card into a phone), with spaces between. */
  @property() show = '';

  /** Where it is shown: beside the number, or in a popover behind a button, then all of it unless `show` says which. */
  @property({ converter: choice('inline', 'popover'), reflect: true, useDefault: true }) details: 'inline' | 'popover' =
    'inline';

  /** Shortens large numbers: "12K". The full number is still said. */
  @property({ converter: flag }) compact = false;

  /** Makes the badge a link to this address. */
  @property() href?: string;

  /** Makes the badge a button, for a page that acts on `loyalty-badge-select`. */
  @property({ converter: flag }) action = false;

  /** How large the badge is: part of a line of text, the head of a card, or the hero of a page. */
  @property({ converter: choice('inline', 'card', 'hero'), reflect: true, useDefault: true }) size:
    'inline' | 'card' | 'hero' = 'inline';

  /** The member to show, without loading one. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getMember.decode) }) member?: Member | undefined;

  /** The programme, without loading it. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getProgram.decode) }) program?: Program | undefined;

  readonly #source = new MemberController(this);
  #aftercare: BadgeAftercare | undefined;
  #details: Details | undefined;
  #loading: Promise<void> | undefined;
  #known: number | undefined;

  protected override render(): TemplateResult {
    if (Aftercare) this.#aftercare ??= new Aftercare(this);
    const { state, program } = this.#source;
    const { balance: amount } = this;
    if ((amount === undefined && state.status === 'pending') || this.#awaitsDetails()) return this.#skeleton();
    // The points that are asked for, as far as the programme has them, else its main ones.
    const all = program?.currencies ?? [];
    const currency = all.find(({ code }) => code === this.currency) ?? all[0];
    const code = currency?.code ?? (this.currency || undefined);
    if (amount !== undefined) return this.#points(currency, { currency: code ?? '', amount, asOf: '' });
    if (state.status !== 'ready' || !canCollect(state.member))
      return insteadOfPoints(this, this.#source) ?? this.#skeleton();
    const { member, staleSince } = state;
    return this.#points(currency, findBalance(member.balances, code), staleSince, member.wallet);
  }

  /** Money, dates and their icons are loaded by the badges that show them, beside the member's own answer. */
  #awaitsDetails(): boolean {
    if (!this.show && this.details === 'inline') return false;
    void (this.#loading ??= loadDetails()
      .then(({ createDetails }) => createDetails(this))
      // The number is what matters; it is shown alone where the rest cannot be loaded.
      .catch((): Details => () => [])
      .then((details) => {
        this.#details = details;
        this.requestUpdate();
      }));
    return !this.#details;
  }

  #points(
    currency: Currency | undefined,
    balance: Balance | undefined,
    staleSince?: number,
    wallet?: Member['wallet'],
  ): TemplateResult {
    if (!balance) return html`<span part="badge"><span part="balance">–</span></span>`;
    const { language, compact } = this;
    const { program } = this.#source;
    const { amount } = balance;
    const [beside, behind] = this.#details?.({ balance, currency, program, wallet }) ?? [];
    const known = (this.#known ??= amount);
    // What it says besides is loaded at once where there is something to say.
    if (compact || staleSince || known !== amount) void loadAftercare();
    const [shown = amount, ...said] = this.#aftercare?.said(known, amount, currency, staleSince) ?? [];
    const number = (compact ? formatCompact : formatNumber)(wholePoints(shown, currency), language);
    const name = pointName(wholePoints(amount, currency), currency, language);
    // Not isolated, the name decides on which side of it the number stands.
    const text = this.say('units', units)
      .points({ amount: '\0', name })
      .replace(/[\u2068\u2069]/g, '');
    const [before, after] = text.split('\0');
    const content = html`<span part="balance">${before}<span part="amount">${number}</span>${after?.trimEnd()}</span
      >${said[0]}${beside}${said[1]}`;
    const select = (event: Event) => {
      if (!this.emit('loyalty-badge-select', { currency: balance.currency, amount }, true)) event.preventDefault();
    };
    const href = safeHref(this.href);
    // Written out in each: a template inside another is what costs most where a page has many badges.
    if (href)
      return html`<a part="badge" href=${href} @click=${select}>${content}</a>${behind}<span part="spoken" role="status"
          >${said[2]}</span
        >`;
    if (this.action)
      return html`<button part="badge" type="button" @click=${select}>${content}</button>${behind}<span
          part="spoken"
          role="status"
          >${said[2]}</span
        >`;
    return html`<span part="badge">${content}</span>${behind}<span part="spoken" role="status">${said[2]}</span>`;
  }

  #skeleton(): TemplateResult {
    this.#aftercare?.reset();
    this.#known = undefined;
    return html`<span part="badge skeleton" aria-hidden="true">${'\xa0'}</span>`;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'loyalty-badge-select': CustomEvent<BadgeSelectDetail>;
  }
}
