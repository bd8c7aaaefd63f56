import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { getMember } from '../../client/resources/member.js';
import { getProgram } from '../../client/resources/program.js';
import type { Member } from '../../domain/member.js';
import type { Program } from '../../domain/program.js';
import { tierProgress as progressOf } from '../../domain/tier-progress.js';
import { isEarnableFrom, ladder, type TierStatus } from '../../domain/tiers.js';
import { tierProgress } from '../../i18n/en.js';
import { flag, json } from '../../lit/attributes.js';
import { guestInvitation } from '../../lit/guest-invitation.js';
import { expiringIcon } from '../../lit/icons.js';
import { LoyaltyElement } from '../../lit/loyalty-element.js';
import { MemberController } from '../../lit/member-controller.js';
import { failedNotice, membershipNotice, staleNotice } from '../../lit/notices.js';
import styles from './tier-progress.styles.js';
import { tierDate, tierSentence } from './tier-words.js';

/**
 * Shows where a member is on the ladder of tiers, what is missing to the next one, and until when the tier is kept.
 *
 * It loads the member and the programme from the client around it, or shows what it is given. Only tiers that can be
 * earned are shown as a goal. Without tiers, or without a word on the member's own, it stays empty in its reserved box.
 *
 * @tag loyalty-tier-progress
 * @slot guest - Shown to a guest instead of the invitation to join.
 * @event {CustomEvent<null>} loyalty-join - A guest pressed "Join". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<null>} loyalty-sign-in - A guest pressed "Sign in". Cancelable: the programme's link is then not followed.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - Something could not be loaded or shown.
 * @csspart head - The lines above the bar.
 * @csspart tier - The name of the member's tier, or of the programme while there is none; for a guest the first tier.
 * @csspart sentence - What is missing to the next tier, or that there is none; for a guest what the first tier gives.
 * @csspart track - The bar.
 * @csspart fill - The part of the bar that is done.
 * @csspart milestones - The list of the tiers along the bar.
 * @csspart milestone - Each of them; the member's own has `aria-current`.
 * @csspart details - The line under the bar.
 * @csspart keep - What keeps the tier, and by when.
 * @csspart until - Until when the tier is kept.
 * @csspart window - Since when is counted.
 * @csspart stale - Since when the progress may be old.
 * @csspart guest - The invitation to join or to sign in.
 * @csspart join - The link to join.
 * @csspart sign-in - The link to sign in.
 * @csspart notice - Shown when the progress could not be loaded, and to a member who is not enrolled or blocked.
 * @csspart message - The sentence of the notice.
 * @csspart retry - The button that loads again.
 * @csspart reference - The number of the failed request, for support.
 * @csspart skeleton - Shown while the progress loads.
 * @csspart spoken - What is said to a screen reader only.
 * @csspart icon - Each icon.
 * @cssproperty [--loyalty-tier-progress-size=0.5em] - Thickness of the bar.
 * @cssproperty [--loyalty-tier-progress-color=var(--loyalty-color-accent)] - Colour of what is done.
 */
export class LoyaltyTierProgress extends LoyaltyElement {
  static override styles: CSSResultGroup = [LoyaltyElement.styles, styles];

  /** One line and the bar: no milestones, no dates. */
  @property({ converter: flag, reflect: true }) compact = false;

  /** The member to show, without loading one. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getMember.decode) }) member?: Member | undefined;

  /** The programme, without loading it. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json(getProgram.decode) }) program?: Program | undefined;

  readonly #source = new MemberController(this);
  #ratios: readonly number[] = [];
  #known: string | undefined;
  #isNews = false;

  protected override render(): TemplateResult | typeof nothing {
    const { state, program, programError, retry } = this.#source;
    if (state.status === 'pending') return this.#skeleton();
    const error = state.status === 'failed' ? state.error : programError;
    if (error) return failedNotice(this.language, error, retry);
    if (state.status === 'failed' || !program?.tiers.length) return nothing;
    if (state.status === 'guest') return this.#guest(program);
    const { member, staleSince } = state;
    return membershipNotice(this.language, member) ?? this.#member(member.tier, program, staleSince);
  }

  /** Places the bar's end and the marks; each name is kept clear of the one before. */
  protected override updated(): void {
    let before = 0;
    const placed = this.renderRoot.querySelectorAll<HTMLElement>('[part=fill], [part=milestone]');
    placed.forEach(({ style }, place) => {
      const ratio = this.#ratios[place] ?? 0;
      style.setProperty('--_ratio', `${ratio}`);
      style.setProperty('--_step', `${Math.max(0, ratio - before)}`);
      before = place && ratio;
    });
  }

  #member(
    status: TierStatus | undefined,
    program: Program,
    staleSince: number | undefined,
  ): TemplateResult | typeof nothing {
    const { language } = this;
    const progress = progressOf(status, program.tiers);
    const { current, next, ways, ratio, milestones } = progress;
    const sentence = tierSentence(progress, program, language);
    if (!status || !sentence) return nothing;
    this.#ratios = [ratio, ...milestones.map((milestone) => milestone.ratio)];
    const tier = current?.name ?? program.name;
    const stale = staleNotice(language, staleSince);
    const date = tierDate(status, progress, program, { locale: language, now: Date.now() });
    // No bar where the progress is not known: an empty one would say that there is none.
    return html`${head(tier, sentence)}${
      ways.length + milestones.length
        ? html`<div
            part="track"
            role="progressbar"
            aria-labelledby="tier"
            aria-valuenow=${Math.trunc(ratio * 100)}
            aria-valuetext=${sentence}
          >
            <div part="fill"></div>
          </div>`
        : nothing
    }${
      this.compact
        ? stale
        : html`<ol part="milestones">
              ${milestones.map((each) => mark(each.tier.name, each.tier === current))}
            </ol>
            <div part="details">
              ${
                date &&
                html`<span part=${date.part}>${date.part === 'keep' ? expiringIcon() : nothing}${date.text}</span>`
              }
              ${stale}
            </div>`
    }${this.#announcement(tier, sentence, JSON.stringify([current?.id, next?.id, ways.map(({ missing }) => missing)]))}`;
  }

  /** Says a new tier, or that less is missing, once; the first state is no news, and neither is a new language. */
  #announcement(tier: string, progress: string, known: string): TemplateResult {
    if (known !== this.#known) this.#isNews = this.#known !== undefined;
    this.#known = known;
    return html`<span part="spoken" role="status"
      >${this.#isNews ? this.say('tierProgress', tierProgress).changed({ tier, progress }) : nothing}</span
    >`;
  }

  /** What the first tier gives, and the way to it. */
  #guest(program: Program): TemplateResult {
    const first = ladder(program.tiers).find((tier) => isEarnableFrom(undefined, tier));
    const benefit = first?.benefits.find(({ secret }) => !secret);
    return html`${first && benefit && head(first.name, benefit.description)}${guestInvitation(this, program)}`;
  }

  #skeleton(): TemplateResult {
    this.#known = undefined;
    return html`<div aria-hidden="true">
      ${head('\xa0', '00 000000 00 0000', 'skeleton')}
      <div part="track skeleton"></div>
    </div>`;
  }
}

const head = (tier: string, sentence: string, look = ''): TemplateResult =>
  html`<div part="head">
    <span part="tier" id="tier">${tier}</span> <span part="sentence ${look}">${sentence}</span>
  </div>`;

const mark = (name: string, isCurrent: boolean): TemplateResult =>
  html`<li part="milestone" aria-current=${isCurrent ? 'true' : nothing}>${name}</li>`;
